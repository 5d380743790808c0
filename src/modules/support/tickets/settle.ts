// What every move of a ticket has in common: compare-and-set, the row of the move, the clock, who is told.
import { createHash, randomBytes } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import { marketOf } from '#catalogue';
import { findConversationOf, writeMessage, type NewMessage } from '#conversations';
import { endOfDayAfter } from '#kernel/business-time/index.ts';
import type { Facts } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import { canMove } from '#kernel/lifecycle.ts';
import type { Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { recordDecision, rulesAt } from '#rulebook';
import type { Matter } from '../matters/matter.ts';
import { findMatter } from '../matters/tree.ts';
import { answerDue, ledAway } from '../rules.ts';
import { supportTicketLifecycle } from './lifecycle.ts';
import { ticketMoved } from './refusals.ts';
import { stateTexts } from './state-texts.ts';
import { addLink, keepMove, leadTicket, moveTicket, type TicketRow } from './store.ts';

export type Move = keyof typeof supportTicketLifecycle.moves;

export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
export const subjectOf = (ticket: Pick<TicketRow, 'id'>): string => `support_ticket:${ticket.id}`;

/** Refuses what its state does not allow. The answer's clock starts anew with each opening; a further word does not restart it. */
export async function move(call: Call, ticket: TicketRow, name: Move, note: string | null = null): Promise<TicketRow> {
  if (!canMove(supportTicketLifecycle, ticket.state, name)) refuse(ticketMoved, { state: { text: stateTexts[ticket.state] } });
  const { to } = supportTicketLifecycle.moves[name];
  const rules = await rulesAt(call);
  const running = to === 'open' && ticket.clockFrom && ticket.dueAt ? { from: ticket.clockFrom, due: ticket.dueAt } : null;
  const clock = to !== 'open' ? null : (running ?? { from: call.now, due: answerDue(call.now, rules, ticket.market).due });
  const reopenUntil = to === 'closed' ? endOfDayAfter(call.now, rules.whole('support.reopen'), marketOf(ticket.market).timeZone) : null;

  const moved = await call.db.maybe(moveTicket, [ticket.id, ticket.state, to, clock?.from ?? null, clock?.due ?? null, to === 'closed' ? call.now : null, reopenUntil]);
  assert(moved, 'a locked ticket can be moved');
  await keepStep(call, ticket.id, name, note);
  if (clock && !running) await call.schedule('support.noticeOverdueTicket', { ticket: ticket.id }, clock.due, `support_due:${ticket.id}`);
  if (!clock) await call.cancelScheduled(`support_due:${ticket.id}`);
  if (reopenUntil && ticket.askedAs === 'visitor') await call.schedule('support.forgetVisitor', { ticket: ticket.id }, reopenUntil, `support_forget:${ticket.id}`);
  await call.tell([ticket.asker], subjectOf(ticket));
  return moved;
}

export async function keepStep(call: Call, ticket: string, name: string, note: string | null): Promise<void> {
  await call.db.run(keepMove, [newId(), ticket, name, call.now, 'id' in call.actor ? call.actor.id : null, note]);
}

/** Refuses what `writeMessage` refuses. */
export async function say(call: Call, ticket: TicketRow, message: Omit<NewMessage, 'conversation' | 'kind'> & { kind?: 'text' | 'note' }): Promise<void> {
  const talk = await findConversationOf(call, subjectOf(ticket));
  assert(talk, 'a ticket that is filed has its conversation');
  await writeMessage(call, { kind: 'text', ...message, conversation: talk.id });
}

/** MSG-9: answered with the way to the place, and closed with a decision that says why. */
export async function leadToPlace(call: Call, ticket: TicketRow, place: Matter, { said, grounds }: { said: string | null; grounds?: string }): Promise<TicketRow> {
  assert(place.way.kind === 'place', 'a place is led to');
  const from = findMatter(ticket.matter);
  assert(from, 'a ticket has its matter');
  const closed = await move(call, ticket, 'lead_to_place');
  const decision = await recordDecision(call, {
    kind: 'refuse', verdict: ledAway(place, from, said), subject: subjectOf(ticket), concerns: [ticket.asker], rules: await rulesAt(call),
    byOperator: call.actor.kind === 'operator', ...(grounds ? { grounds } : {}), ...(closed.reopenUntil ? { contestUntil: closed.reopenUntil } : {}),
  });
  const led = await call.db.one(leadTicket, [ticket.id, place.key, decision]);
  await say(call, led, { author: 'system', kind: 'note', body: [place.way.why[ticket.locale], grounds, `${place.way.link[ticket.locale]}\n${call.ports.origin}/${ticket.locale}${place.way.path}`].filter(Boolean).join('\n\n') });
  await tell(call, led, 'support.ticket_led_to_place', { place: { text: place.name }, why: { text: place.way.why } });
  return led;
}

/** A member by their account; a visitor at the address they confirmed, with a private link of this mail's own. */
export async function tell(call: Call, ticket: TicketRow, event: string, facts: Facts = {}): Promise<void> {
  const all: Facts = { reference: ticket.reference, matter: { text: findMatter(ticket.matter)?.name ?? { fr: '–', it: '–', en: '–', de: '–', es: '–' } }, ...facts };
  if (ticket.askedAs !== 'visitor') return call.emit(event, { to: [ticket.asker], facts: all, path: `/support/${ticket.id}` });
  if (!ticket.email) return;
  const token = randomBytes(32).toString('base64url');
  await call.db.run(addLink, [hashOf(token), ticket.id, call.now]);
  await call.emit(event, { outside: { name: ticket.name ?? '', email: ticket.email, locale: ticket.locale }, facts: all, path: `/support/link?token=${token}` });
}

export const momentIn = (at: Temporal.Instant, market: string) => ({ moment: at.toString(), zone: marketOf(market).timeZone });
