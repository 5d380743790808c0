import * as z from 'zod';
import { limitAttempts, tooManyAttempts } from '#identity';
import { visitors } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { email, line, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { marketOfPerson } from '../matters/market-of-person.ts';
import { matterFor } from '../matters/tree.ts';
import { hasItsPlace, matterNotFound, notAddressable } from './refusals.ts';
import { tell } from './settle.ts';
import { addTicket } from './store.ts';

/** The link to confirm outlives a weekend without a look at the mailbox; then the question is erased unread. */
export const confirmHours = 72;

export const fileVisitorTicket = write({
  name: 'support.fileVisitorTicket',
  summary: 'Ask our team a question without an account: it is sent once the link of a mail has been opened',
  description: `Nobody reads it before; after ${confirmHours} hours without confirmation it is erased. The answer is read by a private link.`,
  method: 'POST',
  path: '/support-tickets/by-mail',
  clauses: ['MSG-9'],
  input: z.object({ matter: z.string().max(60), name: line(80, 2), email: email(), text: paragraphs(4000, 10) }),
  output: z.object({ ticket: z.uuid(), email: z.string(), confirm_until: z.string() }),
  refusals: [tooManyAttempts, notAddressable, matterNotFound, hasItsPlace],
  allow: visitors,
  audit: (input, output) => ({ subject: `support_ticket:${output.ticket}`, detail: { matter: input.matter } }),
  async run(call, input) {
    await limitAttempts(call, 'support', input.email);
    const matter = matterFor(input.matter, 'visitor');

    if (call.actor.kind !== 'visitor') refuse(notAddressable);
    if (!matter) refuse(matterNotFound, {}, [{ path: 'matter', say: matterNotFound.say }]);
    if (matter.way.kind === 'place') refuse(hasItsPlace, { matter: { text: matter.name }, path: matter.way.path });

    const ticketId = newId();
    const until = call.now.add({ hours: confirmHours });
    const ticket = await call.db.one(addTicket, [
      ticketId, shortReference(ticketId, 'S'), matter.key, null, null, null, newId(), 'visitor', input.name, input.email, call.locale, input.text,
      marketOfPerson(null, call.locale), 'unconfirmed', (await rulesAt(call)).version, call.now, null, null,
    ]);
    await call.schedule('support.dropUnconfirmed', { ticket: ticket.id }, until, `support_confirm:${ticket.id}`);
    await tell(call, ticket, 'support.ticket_to_confirm', { until: { moment: until.toString() } });

    return { ticket: ticket.id, email: input.email, confirm_until: until.toString() };
  },
});
