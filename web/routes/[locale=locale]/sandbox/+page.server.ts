// Where the bar of the sandbox posts to. Back to the page it was used on; here only to say why not.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { Temporal } from 'temporal-polyfill';
import { act, values } from '#web/act.ts';
import { href, sameIn } from '#web/locale.ts';

export const load = () => ({});

export const actions = {
  enter: async (event) => {
    const { person, back } = await values(event);
    return act(event, 'identity.signInAsDemoPerson', { id: person }, () => redirect(303, home(event, back)));
  },

  clock: async (event) => {
    const { advance, to, back } = await values(event);
    const { market, timeZone } = event.locals.door;
    const input = to ? { to: instant(to, timeZone ?? 'Europe/Paris') } : { step: advance, market };
    return act(event, 'admin.advanceClock', input, () => redirect(303, home(event, back)));
  },
};

/** Only a path of our own: an address from a form may lead elsewhere. */
function home({ locals }: RequestEvent, back: unknown): string {
  const url = new URL(typeof back === 'string' ? back : '/', 'http://here');
  return url.host === 'here' && !url.pathname.endsWith('/sandbox') ? sameIn(locals.locale, url.pathname, url.search) : href('/', locals.locale);
}

function instant(local: string, zone: string): string {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(zone).toInstant().toString();
  } catch {
    return local;
  }
}
