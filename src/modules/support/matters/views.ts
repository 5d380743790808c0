// What leaves of the tree.
import * as z from 'zod';
import type { Locale } from '#kernel/text.ts';
import { placeView, viewPlace } from '../tickets/views.ts';
import type { Matter } from './matter.ts';

export const matterView = z.object({
  key: z.string(),
  name: z.string(),
  way: z.enum(['place', 'ticket']),
  place: placeView.nullable(),
  ask: z.string().nullable().describe('What to write'),
});

export function viewMatter(matter: Matter, locale: Locale): z.input<typeof matterView> {
  return {
    key: matter.key,
    name: matter.name[locale],
    way: matter.way.kind,
    place: viewPlace(matter, locale),
    ask: matter.way.kind === 'ticket' ? matter.way.ask[locale] : null,
  };
}
