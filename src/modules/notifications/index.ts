// Notifications: the mails that tell people what happened, and their history.
import type { Module } from '#kernel/operation.ts';
import { identityLetters } from './letters/identity.ts';
import { paperLetters } from './letters/papers.ts';
import { accountLetter, workLetter } from './letters/send-letters.ts';
import { workLetters } from './letters/work.ts';
import { deliverMail } from './mails/deliver-mail.ts';
import { listMailbox } from './mails/list-mailbox.ts';
import { listMyMails } from './mails/list-my-mails.ts';
import { resendMail } from './mails/resend-mail.ts';

export const notifications = {
  name: 'notifications',
  operations: { listMyMails, resendMail, listMailbox },
  tasks: [deliverMail, ...identityLetters.map(accountLetter), ...[...workLetters, ...paperLetters].map(workLetter)],
} satisfies Module;
