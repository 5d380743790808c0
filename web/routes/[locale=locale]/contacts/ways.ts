import { m } from '#web/paraglide/messages.js';

/** How a contact came to be paid, and the letter that LEAD-2 gives it. */
export const WAYS = {
  answer: { letter: 'a', says: m.leads_way_answer },
  client_message: { letter: 'b', says: m.leads_way_message },
  outright: { letter: 'c', says: m.leads_way_outright },
} as const;
