// Notifications: the mails that tell people what happened, and their history.
import type { Module } from '#kernel/operation.ts';
import { complianceLetters, farewellLetters } from './letters/compliance.ts';
import { identityLetters } from './letters/identity.ts';
import { guaranteeLetters } from './letters/guarantee.ts';
import { paperLetters } from './letters/papers.ts';
import { reputationLetters } from './letters/reputation.ts';
import { accountLetter, farewellLetter, workLetter } from './letters/send-letters.ts';
import { supportLetters } from './letters/support.ts';
import { workLetters } from './letters/work.ts';
import { listNotificationSwitches } from './kinds/list-notification-switches.ts';
import { readSwitchLink } from './kinds/read-switch-link.ts';
import { setNotificationSwitch } from './kinds/set-notification-switch.ts';
import { useSwitchLink } from './kinds/use-switch-link.ts';
import { deliverMail } from './mails/deliver-mail.ts';
import { forgetMail } from './mails/forget.ts';
import { listMailbox } from './mails/list-mailbox.ts';
import { listPersonMails } from './mails/list-person-mails.ts';
import { listMyMails } from './mails/list-my-mails.ts';
import { resendMail } from './mails/resend-mail.ts';

/** ACC-8 */
export { mailsHeld } from './holdings.ts';
/** ACC-7: mails, switches and links of a person who is gone. */
export { forgetPerson } from './mails/forget.ts';

export const notifications = {
  name: 'notifications',
  operations: { listMyMails, listPersonMails, resendMail, listMailbox, listNotificationSwitches, setNotificationSwitch, readSwitchLink, useSwitchLink },
  tasks: [deliverMail, forgetMail, ...identityLetters.map(accountLetter), ...[...workLetters, ...reputationLetters, ...guaranteeLetters, ...paperLetters, ...complianceLetters, ...supportLetters].map(workLetter), ...farewellLetters.map(farewellLetter)],
} satisfies Module;
