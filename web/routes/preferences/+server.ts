import { redirect } from '@sveltejs/kit';
import { isLocale, sameIn } from '#web/locale.ts';

const YEAR = 60 * 60 * 24 * 365;

/** Remembers language, country and theme, and goes back to the page it came from, in the language chosen. */
export const POST = async ({ request, url, cookies, locals }) => {
  const form = await request.formData();
  const keep = { path: '/', maxAge: YEAR, sameSite: 'lax', httpOnly: true, secure: url.protocol === 'https:' } as const;

  const locale = String(form.get('locale') ?? '');
  if (isLocale(locale)) cookies.set('locale', locale, keep);
  const theme = String(form.get('theme') ?? '');
  if (theme === 'system') cookies.delete('theme', { path: '/' });
  if (theme === 'light' || theme === 'dark') cookies.set('theme', theme, keep);
  const market = String(form.get('market') ?? '');
  if (/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(market)) cookies.set('market', market, keep);

  // Only the path is kept: an address from a form may lead elsewhere.
  const back = new URL(String(form.get('back') ?? '/'), 'http://here');
  redirect(303, sameIn(isLocale(locale) ? locale : locals.locale, back.pathname, back.search));
};
