import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { verdict } from '#kernel/decision.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { moveRequest } from './lifecycle.ts';
import { factsOf } from './publish.ts';
import { requestAlreadyChecked, requestNotFound } from './refusals.ts';
import { rejectTexts } from './reject-request.ts';
import { lockRequest, saveRejection } from './store.ts';

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
  async run(call, input) {
    const request = await call.db.maybe(lockRequest, [input.request]);

    if (!request) refuse(requestNotFound);
    if (request.state !== 'checking') refuse(requestAlreadyChecked);

    const reason = { text: changeReasonTexts[input.reason] };
    const decision = await recordDecision(call, {
      kind: 'refuse',
      verdict: verdict('request_change_asked', ['LEAD-1'], { reject_reason: reason }),
      subject: `request:${request.id}`,
      concerns: [request.clientId],
      rules: await rulesAt(call),
      byOperator: true,
      grounds: input.words,
    });
    await call.db.run(saveRejection, [request.id, input.reason, input.words]);
    await moveRequest(call, request, 'return');
    await call.emit('leads.request_change_asked', { to: [request.clientId], request: request.id, facts: { ...factsOf(request), reason, words: input.words }, path: `/requests/${request.id}` });
    await call.tell([request.clientId], `request:${request.id}`);

    return { request: request.id, decision };
  },
});
