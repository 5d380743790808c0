// The states of an invitation as part of a sentence.
import type { Text } from '#kernel/text.ts';
import type { InvitationState } from './store.ts';

export const stateTexts: Readonly<Record<InvitationState, Text>> = {
  sent: { fr: 'envoyée', it: 'inviato', en: 'sent', de: 'gesendet', es: 'enviada' },
  reviewed: { fr: 'avis donné', it: 'recensione lasciata', en: 'review left', de: 'Bewertung abgegeben', es: 'opinión dada' },
  declined: { fr: 'déclinée', it: 'rifiutato', en: 'declined', de: 'abgelehnt', es: 'rechazada' },
  lapsed: { fr: 'délai passé', it: 'termine passato', en: 'time limit passed', de: 'Frist abgelaufen', es: 'plazo pasado' },
};
