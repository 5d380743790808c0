// The audit log, a page at a time. Pages go back in time by the cursor of the page before.
import { read } from "#web/act.ts";

export type AuditEntry = {
  id: string;
  at: string;
  operation: string;
  via: string;
  actor: string;
  actor_id: string | null;
  subject: string;
  detail: unknown;
  seal: { number: number; hash: string } | null;
};

export const load = async (event) => {
  const subject = (event.url.searchParams.get("subject") ?? "").trim().slice(0, 100);
  const after = event.url.searchParams.get("after") ?? undefined;
  const { items, next } = await read<{ items: AuditEntry[]; next: string | null }>(event, "admin.listAudit", {
    limit: 50,
    ...(subject ? { subject } : {}),
    ...(after ? { after } : {}),
  });
  return { entries: items, next, subject, isFirst: after === undefined };
};
