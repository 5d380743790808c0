import { read } from '#web/act.ts';
import type { GuaranteeSummary } from '../../guarantee/guarantee.ts';

export type Queued = GuaranteeSummary & { pro_name: string; statements: number; checked: number; overdue: boolean; decided_first_by_me: boolean };

export const load = async (event) => ({
  queue: await read<{ total: number; items: Queued[] }>(event, 'cases.listGuaranteeClaimQueue', { limit: 200 }),
  done: event.url.searchParams.get('done'),
});
