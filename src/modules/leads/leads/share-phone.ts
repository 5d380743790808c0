import * as z from 'zod';
import { members } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import { lockLeadOf } from './access.ts';
import { takeClientMessage } from './client-message.ts';
import { leadNotFound, noPhoneToShare } from './refusals.ts';
import { keepPhoneShared } from './store.ts';
import { messageSent } from './write-message.ts';

/** Read by the pro in the conversation; the number itself stands with the contact. */
const myNumber: Text = {
  fr: 'Je vous communique mon numéro de téléphone : vous pouvez m’appeler.',
  it: 'Ti do il mio numero di telefono: puoi chiamarmi.',
  en: 'I share my phone number with you: you can call me.',
  de: 'Ich teile Ihnen meine Telefonnummer mit: Sie können mich anrufen.',
  es: 'Le doy mi número de teléfono: puede llamarme.',
};

export const sharePhone = write({
  name: 'leads.sharePhone',
  summary: 'Share my phone number with one pro who answered: a message like any other, and the number with the contact',
  description: 'As the client’s first message it takes the pro’s credits (LEAD-2 b); after that it is free. Shared twice, it is sent once.',
  method: 'POST',
  path: '/leads/{lead}/phone',
  clauses: ['LEAD-2', 'LEAD-6'],
  input: z.object({ lead: id() }),
  output: messageSent,
  refusals: [leadNotFound, noPhoneToShare],
  allow: members,
  audit: (input, output) => ({ subject: `lead:${input.lead}`, detail: { effect: output.effect } }),
  async run(call, input) {
    const held = await lockLeadOf(call, input.lead);
    const { lead, request } = held;
    if (call.actor.id !== lead.clientId) refuse(leadNotFound);
    if (!request.phone) refuse(noPhoneToShare);
    if (lead.phoneSharedAt) return { lead: lead.id, effect: lead.state === 'unpaid' ? ('waiting' as const) : ('sent' as const) };

    await call.db.run(keepPhoneShared, [lead.id, call.now]);
    const effect = await takeClientMessage(call, held, { body: myNumber[request.locale], files: [], noThanks: false });

    return { lead: lead.id, effect };
  },
});
