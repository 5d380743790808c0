// Two steps before writing (which matter, and what of yours), and one after it: the articles that may answer (MSG-9).
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, refused, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { sendFiles, type SentFile } from '#web/uploads.ts';
import { BROWSER_KEY } from '../../help/help.ts';
import type { Place } from '../ticket.ts';

type Matter = { key: string; name: string; way: 'place' | 'ticket'; place: Place | null; ask: string | null };
export type Preview = {
  matter: Matter & { group: string };
  outcome: 'place' | 'ticket';
  place: Place | null;
  recognised_by: string | null;
  subjects: { subject: string; kind: string; title: string; at: string }[];
  articles: { key: string; title: string; summary: string; matched: boolean }[];
  due_at: string;
};

const A_YEAR = 365 * 24 * 3600;

export const load = async (event: RequestEvent) => {
  const { person } = event.locals.door;
  if (person && !person.roles.some((role) => role === 'client' || role === 'pro')) redirect(303, href('/operator/support'));
  const key = event.url.searchParams.get('matter');
  const { groups } = await read<{ groups: { key: string; name: string; matters: Matter[] }[] }>(event, 'support.listMatters');
  const preview = key ? await read<Preview>(event, 'support.previewTicket', { matter: key.slice(0, 60) }) : null;
  return { groups, preview, signedIn: person !== null, sent: event.url.searchParams.get('sent'), answered: event.url.searchParams.has('answered') };
};

const matterOf = (event: RequestEvent) => event.url.searchParams.get('matter') ?? '';

export const actions = {
  /** Looks once for what answers it; nothing is sent. */
  look: async (event: RequestEvent) => {
    const { text = '', subject = '', name = '', email = '' } = await values(event);
    return act(event, 'support.previewTicket', { matter: matterOf(event), text }, (preview: Preview) => ({ preview, form_id: 'ask', refusal: null, values: { text, subject, name, email } }));
  },
  solved: async (event: RequestEvent) => {
    const { article } = await values(event);
    const kept = event.cookies.get(BROWSER_KEY);
    const key = event.locals.door.person ? undefined : kept && /^[0-9a-f-]{36}$/.test(kept) ? kept : crypto.randomUUID();
    return act(event, 'support.sayArticleAnswered', { matter: matterOf(event), article, browser_key: key }, () => {
      if (key) event.cookies.set(BROWSER_KEY, key, { path: '/', maxAge: A_YEAR, httpOnly: true, sameSite: 'lax', secure: event.url.protocol === 'https:' });
      redirect(303, `${href('/support/new')}?answered`);
    });
  },
  send: async (event: RequestEvent) => {
    const { text = '', subject, files, kept } = await values(event);
    const sent = await sendFiles(event, { files, kept }, 'files');
    if (sent.refusal) return keeping(refused(event, sent.refusal), sent.files);
    const ticket = { matter: matterOf(event), text, files: sent.files.map(({ id }) => id), ...(subject ? { subject } : {}) };
    const answer = await act(event, 'support.fileTicket', ticket, ({ id }) => redirect(303, `${href(`/support/${id}`)}?done=filed`));
    return keeping(answer, sent.files);
  },
  write: async (event: RequestEvent) => {
    const { name = '', email = '', text = '' } = await values(event);
    return act(event, 'support.fileVisitorTicket', { matter: matterOf(event), name, email, text }, (ticket) => redirect(303, `${href('/support/new')}?sent=${encodeURIComponent(ticket.email)}`));
  },
};

const keeping = ({ status, data }: { status: number; data: object }, kept: SentFile[]) => fail(status, { ...data, kept });
