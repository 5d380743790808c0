import { findMail } from "../mails.ts";

export const load = async (event) => {
  const { html: _html, ...mail } = await findMail(event, event.params.mail);
  return { mail };
};
