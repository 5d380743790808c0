import type { Locale } from './door.ts';
import { getLocale } from '#web/paraglide/runtime.js';

export const LOCALES: readonly Locale[] = ['fr', 'it', 'en', 'de', 'es'];

/** Each language under its own name: a reader looks for a word they know. */
export const LOCALE_NAMES: Record<Locale, string> = {
  fr: 'Français',
  it: 'Italiano',
  en: 'English',
  de: 'Deutsch',
  es: 'Español',
};

export function isLocale(text: string | undefined): text is Locale {
  return LOCALES.includes(text as Locale);
}

/** The address of a page in the reader's language: `href("/search")` is `/fr/search`. */
export function href(path: string, locale: Locale = getLocale()): string {
  return path === '/' ? `/${locale}` : `/${locale}${path}`;
}

/** The same page in another language. Search and hash are kept. */
export function sameIn(locale: Locale, pathname: string, search = ''): string {
  const rest = pathname.split('/').slice(2).join('/');
  return `/${locale}${rest ? `/${rest}` : ''}${search}`;
}

/** The first language of an Accept-Language header that we speak. */
export function preferred(header: string | null): Locale {
  const wanted = (header ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';');
      const q = rest.find((r) => r.trim().startsWith('q='));
      return { language: tag.trim().slice(0, 2).toLowerCase(), q: q ? Number(q.trim().slice(2)) : 1 };
    })
    .sort((a, b) => b.q - a.q);
  return (wanted.find((w) => isLocale(w.language))?.language as Locale | undefined) ?? 'en';
}
