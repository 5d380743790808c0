// A conversation, for either of the two who write in it. Opening it is reading it: its authors see that (MSG-8).
import { fail, redirect } from '@sveltejs/kit';
import { act, read, refused, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import { sendFiles } from '#web/uploads.ts';
import type { FoundLeak } from '#web/masked.ts';
import { readSubject } from './subject.ts';

const LAST = 2_000_000_000;

export const load = async (event) => {
  const conversation = event.params.id;
  const before = Number(event.url.searchParams.get('before')) || LAST;
  const talk = await read(event, 'conversations.readConversation', { conversation, before, limit: 50 });
  // A question to our team is answered on its own page, with its deadline and its steps.
  if (talk.conversation.kind === 'support') redirect(303, href(`${event.locals.door.person?.roles.some((one) => one !== 'client' && one !== 'pro') ? '/operator' : ''}/support/${talk.conversation.subject.split(':')[1]}`));
  const me = event.locals.door.person?.id;
  const role = talk.conversation.participants.find(({ person }: { person: string }) => person === me)?.role ?? 'operator';

  const last = talk.items.at(-1);
  if (role !== 'operator' && last && last.number > (talk.last_read_number ?? 0)) {
    await event.locals.door.perform('conversations.markRead', { conversation, message: last.id });
  }
  const decisions = await readDecisions(event, talk.items.flatMap(({ leak }: { leak: FoundLeak | null }) => (leak ? [leak.decision, leak.settlement] : [])));
  return {
    ...talk,
    reasons: Object.fromEntries([...decisions].map(([id, decision]) => [id, reasonOf(decision)])),
    role: role as 'client' | 'pro' | 'operator',
    me,
    readings: role === 'operator' ? [] : (await read(event, 'conversations.listReadings', { conversation, limit: 20 })).items,
    subject: role === 'operator' ? null : await readSubject(event, talk.conversation, role),
    sent: event.url.searchParams.get('sent'),
    reported: event.url.searchParams.get('reported'),
    reportedUntil: event.url.searchParams.get('until'),
  };
};

export const actions = {
  send: async (event) => {
    const typed = await values(event);
    const sent = await sendFiles(event, { files: typed.files, kept: typed.kept }, 'files');
    const message = { lead: typed.lead, text: typed.text ?? '', files: sent.files.map(({ id }) => id) };
    const { status, data } = sent.refusal ? refused(event, sent.refusal) : await act(event, 'leads.writeMessage', message, done(event));
    return fail(status, { ...data, kept: sent.files });
  },
  contest: async (event) => {
    const { leak, statement } = await values(event);
    return act(event, 'conversations.contestLeak', { leak, statement }, () => redirect(303, href(`/conversations/${event.params.id}?sent=contested#latest`)));
  },
  report: async (event) => {
    const { kind, statement } = await values(event);
    return act(event, 'conversations.reportBreach', { conversation: event.params.id, kind, statement }, ({ reference, due_at: due }: { reference: string; due_at: string }) =>
      redirect(303, href(`/conversations/${event.params.id}?reported=${reference}&until=${encodeURIComponent(due)}`)));
  },
  no_thanks: async (event) => {
    const { lead } = await values(event);
    return act(event, 'leads.sayNoThanks', { lead }, done(event));
  },
  pay: async (event) => {
    const { lead } = await values(event);
    return act(event, 'leads.payContact', { lead }, () => redirect(303, href(`/conversations/${event.params.id}?sent=paid#latest`)));
  },
};

const done =
  (event: { params: { id: string } }) =>
  ({ effect }: { effect: string }): never =>
    redirect(303, href(`/conversations/${event.params.id}?sent=${effect}#latest`));
