// What time brings: a deadline that passes, a question nobody confirmed, an address no longer needed.
import type { Task } from '#kernel/operation.ts';
import { dropLinks, dropUnconfirmed as drop, findTicket, forgetVisitor as forget } from './store.ts';

/** MSG-4: nothing lapses; it stands first in the queue, and the desk is told. */
export const noticeOverdueTicket: Task = {
  name: 'support.noticeOverdueTicket',
  async run(call, payload) {
    const ticket = await call.db.maybe(findTicket, [payload['ticket']]);
    if (ticket?.state !== 'open') return;
    await call.emit('support.ticket_overdue', { role: ticket.desk, facts: { reference: ticket.reference }, path: `/operator/support/${ticket.id}` });
  },
};

export const dropUnconfirmed: Task = {
  name: 'support.dropUnconfirmed',
  async run(call, payload) {
    await call.db.run(drop, [payload['ticket']]);
  },
};

export const forgetVisitor: Task = {
  name: 'support.forgetVisitor',
  async run(call, payload) {
    if ((await call.db.run(forget, [payload['ticket'], call.now])) > 0) await call.db.run(dropLinks, [payload['ticket']]);
  },
};
