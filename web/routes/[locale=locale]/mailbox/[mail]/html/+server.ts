// The mail as a mail program draws it. It stands in a frame of its own: its styles are written in the mail, which the
// pages' content policy forbids, and a link in it opens in the whole window.
import { findMail } from "../../mails.ts";

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; base-uri 'self'; form-action 'none'; frame-ancestors 'self'; sandbox allow-top-navigation-by-user-activation allow-popups";

export const GET = async (event) => {
  const { html } = await findMail(event, event.params.mail);
  const opening = html.replace(/<head>/i, '<head><base target="_top">');
  return new Response(opening, { headers: { "content-type": "text/html; charset=utf-8", "content-security-policy": POLICY, "cache-control": "no-store" } });
};
