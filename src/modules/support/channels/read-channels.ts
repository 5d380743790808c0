import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { rulesAt } from '#rulebook';
import { askedAs, askers } from '../matters/matter.ts';
import { groupsFor, matterGroups } from '../matters/tree.ts';
import { placeView, viewPlace } from '../tickets/views.ts';
import { channelKeys, channels, type ChannelKey } from './channels.ts';

export const readChannels = read({
  name: 'support.readChannels',
  summary: 'Which matter goes through which channel, what each may not do, and what never gets an answer there',
  description: 'From the same tree as the form. A member sees their own matters, a visitor all of them.',
  method: 'GET',
  path: '/support-channels',
  clauses: ['MSG-12', 'MSG-9'],
  input: z.object({}),
  output: z.object({
    channels: z.array(z.object({
      key: z.enum(channelKeys),
      name: z.string(),
      reached: z.string().nullable().describe('A number or a postal address; null where there is none'),
      hours: z.string().nullable(),
      offered: z.boolean(),
      serves: z.string(),
      may_not: z.array(z.string()),
      never_answered: z.array(z.string()),
    })),
    groups: z.array(z.object({
      key: z.string(),
      name: z.string(),
      matters: z.array(z.object({ key: z.string(), name: z.string(), channel: z.enum(channelKeys), for: z.array(z.enum(askers)), mine: z.boolean(), place: placeView.nullable() })),
    })),
  }),
  allow: anyone,
  async run(call) {
    const rules = await rulesAt(call);
    const { phone = null, letter = null } = call.ports.reachedBy ?? {};
    const reached: Readonly<Record<ChannelKey, string | null>> = { place: null, form: null, phone, letter };
    const who = askedAs(call.actor);
    const groups = who === 'visitor' ? matterGroups : groupsFor(who);
    return {
      channels: channels.map(({ key, name, serves, mayNot, neverAnswered }) => ({
        key,
        name: name[call.locale],
        reached: reached[key],
        hours: key === 'phone' && phone ? rules.formatted('phone.hours', call.locale) : null,
        offered: (key !== 'phone' && key !== 'letter') || reached[key] !== null,
        serves: rules.quote(serves, call.locale),
        may_not: mayNot.map((text) => text[call.locale]),
        never_answered: neverAnswered.map((text) => text[call.locale]),
      })),
      groups: groups.map((group) => ({
        key: group.key,
        name: group.name[call.locale],
        matters: group.matters.map((matter) => ({
          key: matter.key, name: matter.name[call.locale], channel: matter.way.kind === 'place' ? 'place' as const : 'form' as const,
          for: [...matter.for], mine: matter.for.includes(who), place: viewPlace(matter, call.locale),
        })),
      })),
    };
  },
});
