import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle, HandleServerError } from '@sveltejs/kit/hooks';
import type { Door, Locale } from './door.ts';
import { isLocale, preferred } from './locale.ts';
import { overwriteGetLocale } from '#web/paraglide/runtime.js';

const reading = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => reading.getStore() ?? 'en');

export const handle: Handle = ({ event, resolve }) => {
  const door = (event.platform as { req?: { entremise?: Door } } | undefined)?.req?.entremise;
  if (!door) {
    return new Response('This page needs the Entremise server: start it with `npm start`.\n', { status: 503 });
  }

  const locale = localeOf(event.url.pathname, event.cookies.get('locale'), event.request.headers.get('accept-language'));
  const theme = event.cookies.get('theme');
  event.locals.door = door;
  event.locals.locale = locale;
  event.locals.theme = theme === 'light' || theme === 'dark' ? theme : 'system';

  const root = event.locals.theme === 'system' ? `lang="${locale}"` : `lang="${locale}" data-theme="${event.locals.theme}"`;

  return reading.run(locale, () =>
    resolve(event, {
      transformPageChunk: ({ html }) => html.replace('lang="%lang%" data-theme="%theme%"', root),
      // Two faces are on every page; the others (latin-ext, italics) load when a letter asks for them.
      preload: ({ type, path }) => type === 'css' || type === 'js' || (type === 'font' && /-latin-(opsz|wght)-normal/.test(path)),
    }),
  );
};

/** What was not foreseen: the person gets a number to quote, the log gets the cause. */
export const handleError: HandleServerError = ({ error, kind, event }) => {
  if (kind === 'app') return error;
  if (kind === 'framework') return { message: error.message };
  const reference = crypto.randomUUID().slice(0, 8);
  console.error(JSON.stringify({ at: 'web', reference, path: event.url.pathname, error: String((error as Error)?.stack ?? error) }));
  return { message: reference };
};

function localeOf(pathname: string, remembered: string | undefined, header: string | null): Locale {
  const first = pathname.split('/')[1];
  if (isLocale(first)) return first;
  return isLocale(remembered) ? remembered : preferred(header);
}
