import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import type { Text } from '#kernel/text.ts';
import { requestAlreadyChecked, requestNotFound } from './refusals.ts';
import { turnDown } from './turn-down.ts';

export const rejectReasons = ['contact_details', 'same_request', 'looks_for_job', 'minor', 'not_a_service', 'unlawful', 'unclear'] as const;

export const rejectTexts: Readonly<Record<(typeof rejectReasons)[number], Text>> = {
  contact_details: { fr: 'coordonnées dans le texte', it: 'recapiti nel testo', en: 'contact details in the text', de: 'Kontaktdaten im Text', es: 'datos de contacto en el texto' },
  same_request: { fr: 'même demande déjà en cours', it: 'stessa richiesta già in corso', en: 'same request already running', de: 'dieselbe Anfrage läuft schon', es: 'misma solicitud ya en curso' },
  looks_for_job: { fr: 'recherche d’emploi', it: 'ricerca di lavoro', en: 'looking for a job', de: 'Stellensuche', es: 'búsqueda de empleo' },
  minor: { fr: 'demande d’une personne mineure', it: 'richiesta di una persona minorenne', en: 'request of a minor', de: 'Anfrage einer minderjährigen Person', es: 'solicitud de una persona menor de edad' },
  not_a_service: { fr: 'ce n’est pas une demande de service', it: 'non è una richiesta di servizio', en: 'not a request for a service', de: 'keine Anfrage für eine Leistung', es: 'no es una solicitud de servicio' },
  unlawful: { fr: 'demande contraire à la loi', it: 'richiesta contraria alla legge', en: 'unlawful request', de: 'gesetzwidrige Anfrage', es: 'solicitud contraria a la ley' },
  unclear: { fr: 'demande trop peu claire', it: 'richiesta troppo poco chiara', en: 'request too unclear', de: 'zu unklare Anfrage', es: 'solicitud demasiado poco clara' },
};

export const rejectRequest = write({
  name: 'leads.rejectRequest',
  summary: 'The request will not be published',
  description: 'For one that can be put right, ask for a change instead: leads.askForChange.',
  method: 'POST',
  path: '/requests/{request}/rejection',
  clauses: ['LEAD-1'],
  input: z.object({ request: id(), reason: z.enum(rejectReasons), words: paragraphs(2000).describe('Read by the client: why not') }),
  output: z.object({ request: z.uuid(), decision: z.uuid() }),
  refusals: [requestNotFound, requestAlreadyChecked],
  allow: operators('moderator', 'admin'),
  audit: (input) => ({ subject: `request:${input.request}`, detail: { reason: input.reason } }),
  run: (call, input) => turnDown(call, input, { outcome: 'request_rejected', move: 'reject', reason: rejectTexts[input.reason] }),
});
