// What my services need, what I hold, and sending a document (GUAR-2).
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, refused, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readDecisions, reasonOf } from '#web/reason.ts';
import { sendFiles } from '#web/uploads.ts';
import type { Badge } from './badge.ts';

type Needed = Pick<Badge, 'kind' | 'authorisation' | 'name'> & { active: Badge | null; checking: Badge | null };

export const load = async (event: RequestEvent) => {
  const { needed, documents } = await read<{ needed: Needed[]; documents: Badge[] }>(event, 'reputation.listMyBadges');
  const decisions = await readDecisions(event, documents.map(({ decision }) => decision));
  const shown = documents.map((document) => {
    const decision = document.decision ? decisions.get(document.decision) : undefined;
    return { ...document, reason: decision ? reasonOf(decision) : null };
  });
  return { needed, documents: shown, done: event.url.searchParams.get('done') };
};

const here = (done: string) => href(`/badges?done=${done}`);

export const actions = {
  send: async (event: RequestEvent) => {
    const typed = await values(event);
    const sent = await sendFiles(event, { files: typed.files, kept: typed.kept }, 'files');
    const [kind, authorisation] = String(typed.badge ?? '').split(':');
    const input = { kind, authorisation: authorisation ?? null, number: typed.number, issuer: typed.issuer, valid_until: typed.valid_until ?? null, files: sent.files.map(({ id }) => id) };
    const { status, data } = sent.refusal ? refused(event, sent.refusal) : await act(event, 'reputation.submitBadge', input, (): never => redirect(303, here('sent')));
    return fail(status, { ...data, kept: sent.files });
  },
  withdraw: async (event: RequestEvent) => {
    const { badge } = await values(event);
    return act(event, 'reputation.withdrawBadge', { badge }, () => redirect(303, here('withdrawn')));
  },
};
