import { read } from '#web/act.ts';

type Person = { id: string; kind: string; name: string; email: string; market: string; pro: boolean; roles: string[]; state: string; created_at: string; activated_at: string | null };

const KINDS: Record<string, object> = { member: { kind: 'member' }, pro: { pro: true }, operator: { kind: 'operator' } };
const STATES = ['active', 'suspended', 'closed'];

export const load = async (event) => {
  const given = (name: string) => event.url.searchParams.get(name)?.trim() ?? '';
  const [search, kind, state, after] = [given('search'), given('kind'), given('state'), given('after')];
  const { items, next } = await read<{ items: Person[]; next: string | null }>(event, 'identity.listPeople', {
    ...(search ? { search } : {}),
    ...KINDS[kind],
    ...(STATES.includes(state) ? { state } : {}),
    ...(after ? { after } : {}),
    limit: 50,
  });
  return { search, kind, state, next, after: after || null, invited: event.url.searchParams.has('invited'), people: items };
};
