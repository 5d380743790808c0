// The local mailbox of the sandbox: every mail that was sent, whoever it is for.
import { error } from "@sveltejs/kit";
import type { Mail } from "./mails.ts";

export const load = async (event) => {
  const address = (event.url.searchParams.get("address") ?? "").trim().toLowerCase().slice(0, 254);
  const after = event.url.searchParams.get("after") ?? undefined;
  const answer = await event.locals.door.perform("notifications.listMailbox", { limit: 25, ...(address ? { address } : {}), ...(after ? { after } : {}) });

  const shared = { address, isFirst: after === undefined };
  if (!answer.ok) {
    // What is no address finds nothing, and the field says so.
    const problem = answer.refusal.fields?.find((field) => field.path === "address")?.sentence;
    if (problem) return { ...shared, problem, mails: [], next: null };
    error(answer.refusal.status, answer.refusal.sentence, { refusal: answer.refusal });
  }
  const { items, next } = answer.output as { items: Mail[]; next: string | null };
  return { ...shared, problem: undefined, next, mails: items.map(({ text: _text, html: _html, ...mail }) => mail) };
};
