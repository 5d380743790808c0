import { read } from '#web/act.ts';

type Movement = { number: number; at: string; amount: number; balance_after: number; posting: string; cause: string; operation: string | null; decision_id: string | null; subject: string | null };
type Statement = { items: Movement[]; next: string | null; name: string; unit: string; shard: number; kind: string; floor: number | null; frozen: boolean; balance: number };

export const load = async (event) => {
  const after = event.url.searchParams.get('after') ?? undefined;
  const statement = await read<Statement>(event, 'ledger.readAccountStatement', { account: event.params.account, after, limit: 50 });
  return { statement, account: event.params.account, after: after ?? null };
};
