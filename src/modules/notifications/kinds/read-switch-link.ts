import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { switchLinkUnknown } from '../refusals.ts';
import { readSwitchToken } from './links.ts';
import { findSwitch } from './store.ts';
import { switchView, viewSwitch } from './switches.ts';

export const readSwitchLink = read({
  name: 'notifications.readSwitchLink',
  summary: 'What the link at the end of a notification switches, and how it stands; without signing in',
  method: 'GET',
  path: '/notification-links/{token}',
  clauses: ['ACC-5'],
  input: z.object({ token: z.string().max(200) }),
  output: switchView,
  refusals: [switchLinkUnknown],
  allow: anyone,
  async run(call, input) {
    const link = await readSwitchToken(call.db, input.token);

    if (!link) refuse(switchLinkUnknown);

    return viewSwitch(link.kind, await call.db.maybe(findSwitch, [link.person, link.kind]), call.locale);
  },
});
