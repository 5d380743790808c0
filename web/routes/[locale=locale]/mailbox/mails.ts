import { error } from "@sveltejs/kit";
import { read } from "#web/act.ts";

export type Mail = {
  id: string;
  address: string;
  letter: string;
  subject: string;
  text: string;
  html: string;
  state: "queued" | "deferred" | "sent" | "failed" | "suppressed";
  resend_of: string | null;
  created_at: string;
  sent_at: string | null;
};

type MailPage = { items: Mail[]; next: string | null };

const AT_A_TIME = 100;
const MOST_PAGES = 20;

/** One mail by its id. The mailbox is read newest first until it is found: people open what has just come. */
export async function findMail(event: { locals: App.Locals }, id: string): Promise<Mail> {
  let after: string | undefined;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const { items, next } = await read<MailPage>(event, "notifications.listMailbox", { limit: AT_A_TIME, ...(after ? { after } : {}) });
    const found = items.find((mail) => mail.id === id);
    if (found) return found;
    if (!next) break;
    after = next;
  }
  error(404);
}
