// Refund claims of the model (REF-1 to REF-6), written from the clauses.
import { addDays, endOfBusinessDay, endOfDayAfter } from './calendar.ts';
import type { Lead } from './model.ts';

export type Reason = 1 | 2 | 3 | 4 | 5;
export type Judged = 'grant' | 'refuse' | 'wait' | 'ask_operator';
export type Claim = {
  id: string;
  readonly lead: Lead;
  readonly reason: Reason;
  readonly openedAt: number;
  state: 'waiting' | 'open' | 'granted' | 'refused' | 'withdrawn' | 'contested' | 'confirmed';
  /** Refused by the system itself: does not count as the contact's claim. */
  barred: boolean;
  dueAt: number | null;
  decidedAt: number;
  decidedBy: number | null;
  contested: boolean;
};
export type ClaimAnswer = { state: Claim['state']; due: number | null } | { refused: string };

const isOpen = ({ state }: Claim) => state === 'open' || state === 'contested';

export class Claims {
  readonly all: Claim[] = [];
  readonly #leads: readonly Lead[];

  constructor(leads: readonly Lead[]) {
    this.#leads = leads;
  }

  judge(lead: Lead, reason: Reason, at: number, apart?: Claim): Judged {
    const { contact } = lead;
    const others = this.all.filter((claim) => claim !== apart);
    const mistakes = others.filter((claim) => claim.lead.pro === lead.pro && claim.reason === 5);
    if (!contact || at > this.lastInstant(lead) || this.#counts(lead, apart)) return 'refuse';
    if (reason === 5 && mistakes.some(({ state }) => state === 'granted')) return 'refuse';
    if (reason === 5 && mistakes.some(isOpen)) return 'wait';
    if (reason === 1 && lead.firstMessage === 'no_thanks') return 'grant';
    if (reason === 3 && this.#leads.some((other) => isEarlierSame(other, lead))) return 'grant';
    if (reason === 5 && contact.way !== 'outright') return 'grant';
    return 'ask_operator';
  }

  lastInstant(lead: Lead): number {
    return endOfDayAfter(lead.request.publishedAt, 30);
  }

  open(lead: Lead, reason: Reason, now: number): Claim {
    const judged = this.judge(lead, reason, now);
    const dueAt = judged === 'ask_operator' || judged === 'wait' ? endOfBusinessDay(now, 10) : null;
    const claim: Claim = { id: '', lead, reason, openedAt: now, state: judged === 'wait' ? 'waiting' : 'open', barred: judged === 'refuse', dueAt, decidedAt: 0, decidedBy: null, contested: false };
    this.all.push(claim);
    if (judged === 'grant' || judged === 'refuse') this.#settle(claim, judged, null, now);
    return claim;
  }

  decide(claim: Claim, outcome: 'grant' | 'refuse', operator: number, now: number): ClaimAnswer {
    if (claim.state === 'waiting') return { refused: 'refund_claim.waits' };
    if (!isOpen(claim)) return { refused: 'refund_claim.closed' };
    if (claim.contested && claim.decidedBy === operator) return { refused: 'refund_claim.other_operator_decides' };
    if (outcome === 'grant') {
      if (this.#counts(claim.lead, claim)) return { refused: 'refund_claim.contact_claimed' };
      const used = this.all.some((other) => other !== claim && other.lead.pro === claim.lead.pro && other.reason === 5 && other.state === 'granted');
      if (claim.reason === 5 && used) return { refused: 'refund_claim.mistake_used_up' };
      if (!claim.lead.contact || claim.lead.contact.spend.returned) return { refused: 'refund_claim.nothing_left' };
    }
    this.#settle(claim, outcome, operator, now);
    return { state: claim.state, due: claim.dueAt };
  }

  withdraw(claim: Claim, now: number): ClaimAnswer {
    if (claim.state !== 'open' && claim.state !== 'waiting') return { refused: 'refund_claim.closed' };
    claim.state = 'withdrawn';
    this.#resume(claim, now);
    return { state: claim.state, due: claim.dueAt };
  }

  contest(claim: Claim, now: number): ClaimAnswer {
    if (claim.state !== 'refused') return { refused: 'refund_claim.not_contestable' };
    if (now > endOfDayAfter(claim.decidedAt, 30)) return { refused: 'refund_claim.contest_too_late' };
    claim.state = 'contested';
    claim.contested = true;
    claim.dueAt = endOfBusinessDay(now, 10);
    return { state: claim.state, due: claim.dueAt };
  }

  /** REF-6: another claim for this contact that was neither taken back nor refused by the system. */
  #counts(lead: Lead, apart?: Claim): boolean {
    return this.all.some((claim) => claim !== apart && claim.lead === lead && claim.state !== 'withdrawn' && !claim.barred);
  }

  #settle(claim: Claim, outcome: 'grant' | 'refuse', operator: number | null, now: number): void {
    claim.state = outcome === 'grant' ? 'granted' : claim.contested ? 'confirmed' : 'refused';
    claim.decidedAt = now;
    claim.decidedBy = operator;
    if (outcome === 'grant') {
      claim.barred = false;
      const { pro, contact } = claim.lead;
      if (contact) pro.wallet.giveBack(contact.spend, now);
    }
    this.#resume(claim, now);
  }

  /** REF-2: of two open mistake claims the second waits, as long as another is open. */
  #resume(settled: Claim, now: number): void {
    if (settled.reason !== 5) return;
    const waiting = this.all.find((claim) => claim.state === 'waiting' && claim.lead.pro === settled.lead.pro);
    if (!waiting) return;
    const judged = this.judge(waiting.lead, 5, waiting.openedAt, waiting);
    if (judged === 'wait') return;
    waiting.state = 'open';
    waiting.dueAt = endOfBusinessDay(now, 10);
    if (judged === 'ask_operator') return;
    waiting.barred = judged === 'refuse';
    this.#settle(waiting, judged, null, now);
  }
}

/** REF-2 reason 3: an earlier charge that stands, for the same client, service and text, the requests at most 30 days apart. */
function isEarlierSame(other: Lead, lead: Lead): boolean {
  const [theirs, mine] = [other.contact, lead.contact];
  if (!theirs || !mine || other === lead || other.pro !== lead.pro || theirs.spend.returned || theirs.at >= mine.at) return false;
  const { client, service, text } = lead.request;
  return other.request.client === client && other.request.service === service && other.request.text === text && lastOf(other, lead) <= addDays(firstOf(other, lead), 30);
}

const firstOf = (one: Lead, two: Lead) => Math.min(one.request.publishedAt, two.request.publishedAt);
const lastOf = (one: Lead, two: Lead) => Math.max(one.request.publishedAt, two.request.publishedAt);
