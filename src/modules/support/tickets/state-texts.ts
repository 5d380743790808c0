// The states of a ticket in words, for refusals.
import type { Text } from '#kernel/text.ts';
import type { TicketState } from './store.ts';

export const stateTexts: Readonly<Record<TicketState, Text>> = {
  unconfirmed: { fr: 'adresse non confirmée', it: 'indirizzo non confermato', en: 'address not confirmed', de: 'Adresse nicht bestätigt', es: 'dirección sin confirmar' },
  open: { fr: 'ouverte', it: 'aperta', en: 'open', de: 'offen', es: 'abierta' },
  waiting: { fr: 'en attente de la personne', it: 'in attesa della persona', en: 'waiting for the person', de: 'wartet auf die Person', es: 'a la espera de la persona' },
  answered: { fr: 'répondue', it: 'con risposta', en: 'answered', de: 'beantwortet', es: 'respondida' },
  closed: { fr: 'close', it: 'chiusa', en: 'closed', de: 'geschlossen', es: 'cerrada' },
};
