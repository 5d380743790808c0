// What became of a mail, in words.
import { m } from '#web/paraglide/messages.js';

export const MAIL_STATES = {
  sent: { says: m.account_mail_sent, tone: 'good', mark: 'check' },
  queued: { says: m.account_mail_queued, tone: undefined, mark: 'clock' },
  deferred: { says: m.compliance_mail_deferred, tone: 'due', mark: 'clock' },
  failed: { says: m.account_mail_failed, tone: 'harm', mark: 'alert' },
  suppressed: { says: m.compliance_mail_suppressed, tone: undefined, mark: 'open' },
} as const;
