import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Holding = { kind: string; id: string; at: string; by: 'me' | 'other' | 'platform'; title: string; text: string | null; path: string | null; data: Record<string, unknown> };
type Listed = { items: Holding[]; next: string | null; kinds: { kind: string; name: string }[] };
type Export = { id: string; state: 'preparing' | 'ready' | 'gone'; asked_at: string; until: string | null; bytes: number | null };

export const load = async (event) => {
  const { searchParams } = event.url;
  const after = searchParams.get('after') ?? undefined;
  const kind = searchParams.get('kind') ?? undefined;
  const [{ items, next, kinds }, exports] = await Promise.all([
    read<Listed>(event, 'compliance.listHoldings', { after, limit: 30, ...(kind ? { kind } : {}) }),
    read<{ items: Export[] }>(event, 'compliance.listExports'),
  ]);
  return {
    after: after ?? null,
    next,
    kind: kind ?? null,
    kinds,
    asked: searchParams.has('asked'),
    exports: exports.items.slice(0, 3),
    items: items.map(({ data, ...item }) => ({ ...item, file: typeof data['address'] === 'string' && item.kind === 'file' ? data['address'] : null })),
  };
};

export const actions = {
  export: async (event) => {
    await values(event);
    return act(event, 'compliance.requestExport', {}, () => redirect(303, href('/account/exchanges?asked')));
  },
};
