import { read } from "#web/act.ts";
import type { Draft } from "./rulebook/draft.ts";
import { QUEUES, type WaitingQueue } from "./queues.ts";

export const load = async (event) => {
  const roles = event.locals.door.person?.roles ?? [];
  const isAdmin = roles.includes("admin");

  const mine = QUEUES.filter((one) => isAdmin || one.roles.some((role) => roles.includes(role)));
  const queues: WaitingQueue[] = await Promise.all(
    mine.map(async (queue) => {
      const output = await read(event, queue.operation, queue.input);
      return { path: queue.path, label: queue.label(), count: queue.count(output), dueAt: queue.oldestDueAt(output), since: queue.waitsSince?.(output) ?? null };
    }),
  );

  if (!isAdmin) return { queues, isAdmin, draft: null, failedJobs: 0 };
  const { draft, changes } = await read<Draft>(event, "rulebook.readDraft");
  const failed = await read<{ items: unknown[] }>(event, "admin.listJobs", { state: "failed" });
  return { queues, isAdmin, draft: draft && { number: draft.number, count: changes.length }, failedJobs: failed.items.length };
};
