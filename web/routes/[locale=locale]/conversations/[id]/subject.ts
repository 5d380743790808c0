// What a conversation is about, as its reader may see it: a client their request, a pro their lead.
import { read } from '#web/act.ts';
import { reasonOf } from '#web/reason.ts';
import type { Reason } from '#web/shown.ts';

export type Waiting = { text: string; written_at: string; files: { name: string; address: string; bytes: number }[] };

/** Flat, so that the page asks no further; `pro` only for the pro. */
export type Subject = {
  lead: string;
  title: string;
  reference: string;
  href: string;
  facts: any;
  /** Nobody has paid yet: the client's first message would take the credits. */
  untouched: boolean;
  paidAtAnswer: boolean;
  /** The contact is paid: both may review it (REV-1). */
  paid: boolean;
  waiting: Waiting[];
  pro: null | {
    credits: number;
    balance: number;
    unpaid: boolean;
    taken: number | null;
    phone: string | null;
    email: string | null;
    reason: Reason | null;
  };
};

export async function readSubject(event: { locals: App.Locals }, { kind, subject }: { kind: string; subject: string }, role: string): Promise<Subject | null> {
  const lead = subject.split(':')[1] ?? '';
  if (kind !== 'lead') return null;
  return role === 'pro' ? subjectOfPro(event, lead) : subjectOfClient(event, lead);
}

async function subjectOfClient(event: { locals: App.Locals }, lead: string): Promise<Subject> {
  const { request, answer } = await read(event, 'leads.readAnswer', { lead });
  return {
    lead,
    title: request.service?.name ?? '',
    reference: request.reference,
    href: `/requests/${request.id}`,
    facts: request,
    untouched: answer.state === 'answered',
    paidAtAnswer: answer.phone_shared,
    paid: answer.state === 'in_touch',
    waiting: answer.waiting_messages,
    pro: null,
  };
}

async function subjectOfPro(event: { locals: App.Locals }, id: string): Promise<Subject> {
  const lead = await read(event, 'leads.readLead', { lead: id });
  const decision = lead.decision ? await read(event, 'rulebook.readDecision', { decision: lead.decision }) : null;
  return {
    lead: id,
    title: lead.service.name,
    reference: lead.reference,
    href: `/leads/${id}`,
    facts: lead,
    untouched: lead.state === 'answered',
    paidAtAnswer: lead.charged === 'at_answer',
    paid: lead.contact !== null && lead.contact.refunded_at === null,
    waiting: [],
    pro: {
      credits: lead.credits,
      balance: lead.balance,
      unpaid: lead.state === 'unpaid',
      taken: lead.contact?.credits ?? null,
      phone: lead.client.phone,
      email: lead.client.email,
      reason: decision ? reasonOf(decision) : null,
    },
  };
}
