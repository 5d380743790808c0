import { read } from '#web/act.ts';
import type { Account } from './accounts.ts';

type Checked = { sound: boolean; invariants: { name: string; offenders: number; first: Record<string, unknown>[] }[] };

export const load = async (event) => {
  const query = event.url.searchParams;
  const name = query.get('name')?.trim() || undefined;
  const unit = query.get('unit')?.trim() || undefined;
  const after = query.get('after') ?? undefined;
  const page = await read<{ items: Account[]; next: string | null }>(event, 'ledger.listAccounts', { name, unit, after, limit: 50 });
  const checked = query.has('check') ? await read<Checked>(event, 'ledger.verify', { first: 3 }) : null;
  return { accounts: page.items, next: page.next, after: after ?? null, name: name ?? '', unit: unit ?? '', checked };
};
