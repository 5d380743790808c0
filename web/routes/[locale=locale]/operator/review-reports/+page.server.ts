import { read } from '#web/act.ts';

export type QueuedReport = { id: string; reference: string; reason_label: string; reported_at: string; reporter_name: string };

export const load = async (event) => ({
  queue: await read<{ total: number; items: QueuedReport[] }>(event, 'reputation.listReviewReportQueue', { limit: 100 }),
  done: event.url.searchParams.get('done'),
});
