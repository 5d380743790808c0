// A plain model of credits, leads and what is owed for them, written from the clauses (LEAD-1 to LEAD-6). It imports nothing of
// the product; the test plays the same story on both and compares every answer and every balance.
import { addDays, addMonths, hour } from './calendar.ts';
import { Claims } from './claims.ts';
import { Wallet, type Spend } from './wallet.ts';

export const prices = { 'electrical-repair': 5, 'electrical-installation': 11 } as const;
export type Service = keyof typeof prices;
export const maxPros = 2;

export type Way = 'answer' | 'client_message' | 'outright';
export type Request = {
  readonly id: string; readonly client: string; readonly service: Service; readonly text: string; readonly phone: boolean; readonly sentAt: number;
  state: 'checking' | 'rejected' | 'open' | 'stopped' | 'closed' | 'expired'; places: number; publishedAt: number; expiresAt: number;
};
export type Lead = {
  readonly request: Request; readonly pro: Pro; readonly credits: number;
  state: 'offered' | 'declined' | 'answered' | 'unpaid' | 'refused' | 'paid';
  place: boolean; answer: string | null; firstMessage: 'no_thanks' | 'text' | null; firstMessageAt: number;
  contact: { readonly way: Way; readonly at: number; readonly spend: Spend } | null;
};
type Priority = { state: 'active' | 'ending' | 'past_due'; readonly first: number; months: number; readonly fails: boolean; retries: number[] };
export type Pro = { readonly id: string; readonly services: readonly Service[]; readonly wallet: Wallet; priority: Priority | null; paidThrough: number };

/** What the product is expected to answer: a state or an effect, or a refusal with the numbers in it. */
export type Answer = string | { readonly refused: string; readonly price?: number; readonly balance?: number };
const refused = (code: string): Answer => ({ refused: code });

export class Model {
  readonly requests: Request[] = [];
  readonly leads: Lead[] = [];
  readonly claims = new Claims(this.leads);
  now: number;
  readonly pros: readonly Pro[];

  constructor(now: number, pros: readonly Omit<Pro, 'wallet' | 'priority' | 'paidThrough'>[]) {
    this.now = now;
    this.pros = pros.map((pro) => ({ ...pro, wallet: new Wallet(), priority: null, paidThrough: -1 }));
  }

  // Requests

  send(id: string, client: string, service: Service, text: string, phone: boolean, marked: boolean): Answer {
    const earlier = this.requests.filter((request) => request.client === client);
    const same = earlier.some((one) => one.service === service && one.text === text && ['checking', 'open', 'stopped'].includes(one.state));
    const many = earlier.filter(({ sentAt }) => sentAt > this.now - 24 * hour).length >= 5;
    const request: Request = { id, client, service, text, phone, sentAt: this.now, state: 'checking', places: 0, publishedAt: 0, expiresAt: 0 };
    this.requests.push(request);
    if (!same && !many && !marked) this.#publish(request);
    return request.state;
  }

  check(request: Request, approve: boolean): Answer {
    if (request.state !== 'checking') return refused('request.already_checked');
    if (approve) this.#publish(request);
    else request.state = 'rejected';
    return request.state;
  }

  close(request: Request): Answer {
    if (request.state === 'expired') return refused('request.ended');
    return (request.state = 'closed');
  }

  stop(request: Request): Answer {
    if (request.state === 'closed' || request.state === 'expired') return refused('request.ended');
    if (request.state !== 'open' && request.state !== 'stopped') return refused('request.not_published');
    return (request.state = 'stopped');
  }

  reopen(request: Request): Answer {
    if (request.state === 'closed' || request.state === 'expired') return refused('request.ended');
    if (request.state !== 'open' && request.state !== 'stopped') return refused('request.not_published');
    return (request.state = 'open');
  }

  #publish(request: Request): void {
    request.state = 'open';
    request.publishedAt = this.now;
    request.expiresAt = addDays(this.now, 30);
    for (const pro of this.pros) {
      if (pro.id === request.client || !pro.services.includes(request.service)) continue;
      const list = prices[request.service];
      const credits = this.now <= pro.paidThrough ? Math.max(1, Math.round(list * 0.8)) : list;
      this.leads.push({ request, pro, credits, state: 'offered', place: false, answer: null, firstMessage: null, firstMessageAt: 0, contact: null });
    }
  }

  // Leads

  answer(lead: Lead, text: string): Answer {
    if (lead.answer !== null) return lead.answer === text ? lead.state : refused('lead.already_answered');
    const no = this.#noPlace(lead);
    if (no) return no;
    if (lead.state !== 'paid') {
      if (lead.request.phone) {
        const poor = this.#pay(lead, 'answer');
        if (poor) return poor;
      } else lead.state = 'answered';
    }
    this.#takePlace(lead);
    lead.answer = text;
    return lead.state;
  }

  buy(lead: Lead): Answer {
    if (lead.state === 'paid') return lead.state;
    const no = this.#noPlace(lead) ?? this.#pay(lead, lead.state === 'unpaid' ? 'client_message' : 'outright');
    if (no) return no;
    this.#takePlace(lead);
    return lead.state;
  }

  payWaiting(lead: Lead): Answer {
    if (lead.state === 'paid') return lead.state;
    if (lead.state !== 'unpaid') return refused('lead.nothing_to_pay');
    return this.#pay(lead, 'client_message') ?? lead.state;
  }

  decline(lead: Lead): Answer {
    if (lead.state !== 'offered' && lead.state !== 'declined') return refused('lead.already_answered');
    return (lead.state = 'declined');
  }

  clientWrites(lead: Lead, noThanks: boolean, oneClick: boolean): Answer {
    if (!lead.place) return refused('lead.not_found');
    if (oneClick && lead.state === 'refused') return 'no_thanks';
    if (lead.firstMessage) return lead.state === 'unpaid' ? 'waiting' : 'sent';
    lead.firstMessage = noThanks ? 'no_thanks' : 'text';
    lead.firstMessageAt = this.now;
    if (lead.state === 'answered' && noThanks) lead.state = 'refused';
    if (noThanks) return 'no_thanks';
    if (lead.state === 'answered' && this.#pay(lead, 'client_message')) lead.state = 'unpaid';
    return lead.state === 'unpaid' ? 'waiting' : 'sent';
  }

  proWrites(lead: Lead): Answer {
    if (!lead.place) return refused('lead.not_answered_yet');
    if (lead.state === 'unpaid') return { refused: 'lead.contact_unpaid', price: lead.credits, balance: lead.pro.wallet.balance(this.now) };
    return 'sent';
  }

  #noPlace(lead: Lead): Answer | null {
    const { state, places } = lead.request;
    if (lead.place) return null;
    if (state === 'stopped') return refused('lead.answers_stopped');
    if (state !== 'open') return refused('lead.request_ended');
    return places < maxPros ? null : refused('lead.request_full');
  }

  #takePlace(lead: Lead): void {
    if (!lead.place) lead.request.places += 1;
    lead.place = true;
  }

  /** Null when the credits were taken. */
  #pay(lead: Lead, way: Way): Answer | null {
    const { wallet } = lead.pro;
    const balance = wallet.balance(this.now);
    if (balance < lead.credits) return { refused: 'lead.credits_too_few', price: lead.credits, balance };
    lead.contact = { way, at: this.now, spend: wallet.spend(lead.credits, this.now) };
    lead.state = 'paid';
    return null;
  }

  // Credits

  buyPack(pro: Pro): void {
    pro.wallet.add('paid', 20, false);
    // LEAD-6: what waited is paid, the oldest first.
    const waiting = this.leads.filter((lead) => lead.pro === pro && lead.state === 'unpaid').sort((a, b) => a.firstMessageAt - b.firstMessageAt);
    for (const lead of waiting) this.#pay(lead, 'client_message');
  }

  subscribe(pro: Pro, fails: boolean): Answer {
    if (pro.priority) return refused('priority.running');
    pro.priority = { state: 'active', first: this.now, months: 0, fails, retries: [] };
    this.#payMonth(pro, pro.priority);
    return 'succeeded';
  }

  cancel(pro: Pro): Answer {
    const { priority } = pro;
    if (!priority) return refused('priority.none');
    if (priority.state === 'past_due') pro.priority = null;
    else priority.state = 'ending';
    return pro.priority ? 'ending' : 'ended';
  }

  #payMonth(pro: Pro, priority: Priority): void {
    priority.months += 1;
    pro.paidThrough = addMonths(priority.first, priority.months);
    this.buyPack(pro);
  }

  /** The next payment or end of a priority service. */
  #nextOf({ priority, paidThrough }: Pro): number {
    if (!priority) return Infinity;
    return priority.state === 'past_due' ? (priority.retries[0] as number) : paidThrough;
  }

  #turn(pro: Pro): void {
    const priority = pro.priority as Priority;
    if (priority.state === 'ending') pro.priority = null;
    else if (priority.state === 'past_due') {
      priority.retries.shift();
      if (priority.retries.length === 0) pro.priority = null;
    } else if (priority.fails) {
      priority.state = 'past_due';
      priority.retries = [3, 7, 14].map((days) => addDays(this.now, days));
    } else this.#payMonth(pro, priority);
  }

  // Time

  pass(to: number): void {
    for (;;) {
      const next = this.pros.reduce((first, pro) => (this.#nextOf(pro) < this.#nextOf(first) ? pro : first));
      const at = this.#nextOf(next);
      if (at > to) break;
      this.#arrive(at);
      this.#turn(next);
    }
    this.#arrive(to);
  }

  #arrive(at: number): void {
    this.now = at;
    for (const request of this.requests) if (['open', 'stopped'].includes(request.state) && at > request.expiresAt) request.state = 'expired';
    for (const { wallet } of this.pros) wallet.sweep(at);
  }
}
