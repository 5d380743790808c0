import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Key = { id: string; name: string; hint: string; scopes: string[]; created_at: string; expires_at: string | null; last_used_at: string | null };

const DAYS = [30, 90, 365];
const DAY_MS = 86_400_000;

export const load = async (event) => ({
  days: DAYS,
  keys: (await read<{ items: Key[] }>(event, 'identity.listApiKeys')).items,
});

export const actions = {
  create: async (event) => {
    const { name, scopes, days } = await values(event, { scopes: 'list', days: 'whole' });
    const end = DAYS.includes(days) ? new Date(Date.parse(event.locals.door.now) + days * DAY_MS).toISOString() : undefined;
    return act(event, 'identity.createApiKey', { name, scopes, expires_at: end }, (output: { key: string }) => ({ key: output.key }));
  },
  revoke: async (event) => {
    const { id } = await values(event);
    return act(event, 'identity.revokeApiKey', { id }, () => redirect(303, href('/account/api-keys')));
  },
};
