// Support: questions to the marketplace that have no proper place of their own, and the way to the place of those that have.
import './labels.ts';
import type { Module } from '#kernel/operation.ts';
import { readChannels } from './channels/read-channels.ts';
import { listMatters } from './matters/list-matters.ts';
import { listSolved } from './matters/list-solved.ts';
import { previewTicket } from './matters/preview-ticket.ts';
import { sayArticleAnswered } from './matters/say-article-answered.ts';
import { answerTicket } from './tickets/answer-ticket.ts';
import { closeTicket } from './tickets/close-ticket.ts';
import { confirmTicket } from './tickets/confirm-ticket.ts';
import { fileTicket } from './tickets/file-ticket.ts';
import { fileVisitorTicket } from './tickets/file-visitor-ticket.ts';
import { handTicketOver } from './tickets/hand-ticket-over.ts';
import { leadTicketToPlace } from './tickets/lead-ticket-to-place.ts';
import { listTicketQueue } from './tickets/list-ticket-queue.ts';
import { listTickets } from './tickets/list-tickets.ts';
import { readTicketByLink } from './tickets/read-ticket-by-link.ts';
import { readTicket } from './tickets/read-ticket.ts';
import { reopenTicket } from './tickets/reopen-ticket.ts';
import { dropUnconfirmed, forgetVisitor, noticeOverdueTicket } from './tickets/tasks.ts';
import { writeByLink } from './tickets/write-by-link.ts';
import { writeInTicket } from './tickets/write-in-ticket.ts';

/** ACC-8 */
export { ticketsHeld } from './holdings.ts';
/** ACC-7 */
export { leaveSupport } from './leave.ts';

export const support = {
  name: 'support',
  operations: {
    listMatters, previewTicket, sayArticleAnswered, listSolved, readChannels,
    fileTicket, listTickets, readTicket, writeInTicket, reopenTicket, closeTicket,
    fileVisitorTicket, confirmTicket, readTicketByLink, writeByLink,
    listTicketQueue, answerTicket, handTicketOver, leadTicketToPlace,
  },
  tasks: [noticeOverdueTicket, dropUnconfirmed, forgetVisitor],
} satisfies Module;
