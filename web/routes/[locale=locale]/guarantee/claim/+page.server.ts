import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Guarantee } from '../guarantee.ts';

export const load = async (event: RequestEvent) => {
  const guarantee = await read<Guarantee>(event, 'cases.readGuarantee');
  const made = guarantee.claims.find(({ state }) => state === 'open' || state === 'contested' || state === 'granted');
  if (made) redirect(303, href(`/guarantee/claims/${made.id}`));
  if (guarantee.contacts.length === 0) redirect(303, href('/guarantee'));
  return { guarantee, saved: event.url.searchParams.has('saved') };
};

type Typed = { contacts: string[]; fate?: Record<string, string>; note?: Record<string, string>; confirmed: boolean };

/** What was typed is kept first, whatever becomes of the claim. */
async function saved<Result>(event: RequestEvent, then: (typed: Typed) => Result) {
  const typed = (await values(event, { contacts: 'list', confirmed: 'yes' })) as Typed;
  const statements = typed.contacts.map((contact) => ({ contact, fate: typed.fate?.[contact] ?? null, note: typed.note?.[contact] ?? '' }));
  return act(event, 'cases.saveGuaranteeDraft', { statements }, () => then(typed));
}

export const actions = {
  save: async (event: RequestEvent) => saved(event, () => redirect(303, href('/guarantee/claim?saved'))),
  claim: async (event: RequestEvent) =>
    saved(event, (typed) => act(event, 'cases.claimGuarantee', { confirmed: typed.confirmed }, (claim) => redirect(303, href(`/guarantee/claims/${claim.id}?done=claimed`)))),
};
