import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import type { Text } from '#kernel/text.ts';
import { requestAlreadyChecked, requestNotFound } from './refusals.ts';
import { rejectTexts } from './reject-request.ts';
import { turnDown } from './turn-down.ts';

export const changeReasons = ['contact_details', 'unclear', 'wrong_service', 'more_detail'] as const;

export const changeReasonTexts: Readonly<Record<(typeof changeReasons)[number], Text>> = {
  contact_details: rejectTexts.contact_details,
  unclear: rejectTexts.unclear,
  wrong_service: { fr: 'un autre service convient mieux', it: 'un altro servizio è più adatto', en: 'another service fits better', de: 'eine andere Leistung passt besser', es: 'encaja mejor otro servicio' },
  more_detail: { fr: 'il manque une précision', it: 'manca un dettaglio', en: 'a detail is missing', de: 'eine Angabe fehlt', es: 'falta un detalle' },
};

export const askForChange = write({
  name: 'leads.askForChange',
  summary: 'The request needs a change before it can be published: its client makes it and sends it again',
  description: 'Nothing of the request is lost. Sent again, it comes back to a person, with what was changed.',
  method: 'POST',
  path: '/requests/{request}/change-asked',
  clauses: ['LEAD-1'],
  input: z.object({ request: id(), reason: z.enum(changeReasons), words: paragraphs(2000).describe('Read by the client: what to change') }),
  output: z.object({ request: z.uuid(), decision: z.uuid() }),
  refusals: [requestNotFound, requestAlreadyChecked],
  allow: operators('moderator', 'admin'),
  audit: (input) => ({ subject: `request:${input.request}`, detail: { reason: input.reason } }),
  run: (call, input) => turnDown(call, input, { outcome: 'request_change_asked', move: 'return', reason: changeReasonTexts[input.reason] }),
});
