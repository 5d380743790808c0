import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { switchLinkUnknown } from '../refusals.ts';
import { readSwitchToken } from './links.ts';
import { switchView, turn } from './switches.ts';

export const useSwitchLink = write({
  name: 'notifications.useSwitchLink',
  summary: 'Switch off the kind of notification that a mail belongs to, by its link and without signing in',
  description: 'The same link switches it on again. A second use changes nothing.',
  method: 'POST',
  path: '/notification-links/{token}',
  clauses: ['ACC-5'],
  input: z.object({
    token: z.string().max(200),
    on: z.boolean().default(false),
    by: z.enum(['link', 'one_click']).default('link').describe('one_click: the mail program did it (RFC 8058)'),
  }),
  output: switchView,
  refusals: [switchLinkUnknown],
  allow: anyone,
  audit: (input, output) => ({ subject: `notification_kind:${output.kind}`, detail: { on: output.on, by: input.by } }),
  async run(call, input) {
    const link = await readSwitchToken(call.db, input.token);

    if (!link) refuse(switchLinkUnknown);

    return turn(call, link.person, link.kind, input.on, input.by);
  },
});
