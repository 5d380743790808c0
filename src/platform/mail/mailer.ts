// Mail goes out by SMTP where SMTP_URL says so; otherwise it stays in the local mailbox, which the sandbox shows as a page.
import { createTransport } from 'nodemailer';
import { MailNotTaken } from '#kernel/mail-not-taken.ts';
import type { Mailer } from '#kernel/ports.ts';

const timeoutMs = 10_000;

export function smtpMailer(url: string, from: string): Mailer {
  const options = new URL(url);
  options.searchParams.set('connectionTimeout', String(timeoutMs));
  options.searchParams.set('socketTimeout', String(timeoutMs));
  const transport = createTransport(options.href, { from });
  return {
    async deliver({ id, to, subject, text, html, headers }) {
      // The id makes a second delivery after a crash recognisable as the same mail.
      try {
        const { response } = await transport.sendMail({ messageId: `<${id}@${new URL(url).hostname}>`, to, subject, text, html, ...(headers ? { headers } : {}) });
        return response;
      } catch (error) {
        const { message, response, responseCode } = error as Error & { response?: string; responseCode?: number };
        throw new MailNotTaken(response ?? message, responseCode !== undefined && responseCode >= 500);
      }
    },
  };
}

/** The mail is already kept in the table; the mailbox page reads it there. */
export const mailboxMailer: Mailer = {
  async deliver() {},
};
