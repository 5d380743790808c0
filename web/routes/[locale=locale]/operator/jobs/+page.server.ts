import { read } from "#web/act.ts";

export type Job = { id: string; task: string; due_at: string; state: "waiting" | "done" | "failed"; attempts: number; last_error: string | null };

const STATES = ["waiting", "failed", "done"] as const;
const MOST = 200;

export const load = async (event) => {
  const asked = event.url.searchParams.get("state");
  const state = STATES.find((one) => one === asked) ?? "waiting";
  const { items } = await read<{ items: Job[] }>(event, "admin.listJobs", { state, limit: MOST });
  return { state, jobs: items, isCut: items.length === MOST };
};
