import * as z from 'zod';
import { messageEmpty, messageTooLong, openConversation, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { visitors } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findMatter } from '../matters/tree.ts';
import { judgeMatter } from '../rules.ts';
import { linkUnknown, ticketMoved } from './refusals.ts';
import { hashOf, leadToPlace, momentIn, move, say, subjectOf, tell } from './settle.ts';
import { lockTicketByLink } from './store.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const confirmTicket = write({
  name: 'support.confirmTicket',
  summary: 'Confirm the address of a visitor’s question: now it is sent',
  description: 'Opened again it changes nothing.',
  method: 'POST',
  path: '/support-ticket-links/{token}/confirm',
  clauses: ['MSG-9', 'MSG-4'],
  secret: true,
  input: z.object({ token: z.string().min(20).max(100) }),
  output: ticketSummaryView,
  refusals: [linkUnknown, ticketMoved, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: visitors,
  audit: (_input, output) => ({ subject: `support_ticket:${output.id}` }),
  async run(call, input) {
    const ticket = await call.db.maybe(lockTicketByLink, [hashOf(input.token)]);

    if (!ticket) refuse(linkUnknown);
    if (ticket.state !== 'unconfirmed') return viewTicket(ticket, call.locale);

    const matter = findMatter(ticket.matter);
    assert(matter && ticket.waitingText, 'an unconfirmed ticket has its matter and its text');
    const judged = judgeMatter(matter, ticket.waitingText, 'visitor');

    await openConversation(call, { kind: 'support', subject: subjectOf(ticket), market: ticket.market, participants: [{ person: ticket.asker, role: 'client', name: ticket.name ?? '–' }] });
    const open = await move(call, ticket, 'file');
    await say(call, open, { author: { person: ticket.asker }, body: ticket.waitingText });
    await call.cancelScheduled(`support_confirm:${ticket.id}`);
    if (judged.outcome === 'place') return viewTicket(await leadToPlace(call, open, judged.matter, { said: judged.said }), call.locale);
    assert(open.dueAt, 'an open ticket has its due date');
    await tell(call, open, 'support.ticket_filed', { due: momentIn(open.dueAt, open.market) });

    return viewTicket(open, call.locale);
  },
});
