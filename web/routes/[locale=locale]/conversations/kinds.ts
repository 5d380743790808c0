import { m } from '#web/paraglide/messages.js';

const KINDS: Record<string, () => string> = {
  lead: m.conversations_about_lead,
  request: m.conversations_about_lead,
  project: m.conversations_about_project,
  appointment: m.conversations_about_appointment,
  event: m.conversations_about_event,
  order: m.conversations_about_order,
  case: m.conversations_about_case,
  support: m.support_title,
};

/** What kind of thing a conversation is about. */
export const kindName = (kind: string): string => KINDS[kind]?.() ?? '';
