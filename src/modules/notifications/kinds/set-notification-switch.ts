import * as z from 'zod';
import { signedIn } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { kindNames } from './kinds.ts';
import { switchView, turn } from './switches.ts';

export const setNotificationSwitch = write({
  name: 'notifications.setNotificationSwitch',
  summary: 'Switch one kind of notification on or off',
  description: 'Mails that a contract, a payment, a decision or the safety of an account cannot do without have no switch.',
  method: 'PUT',
  path: '/notification-switches/{kind}',
  clauses: ['ACC-5'],
  input: z.object({ kind: z.enum(kindNames), on: z.boolean() }),
  output: switchView,
  allow: signedIn,
  audit: (input) => ({ subject: `notification_kind:${input.kind}`, detail: { on: input.on } }),
  run: (call, input) => turn(call, call.actor.id, input.kind, input.on, 'page'),
});
