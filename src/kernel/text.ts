// Texts that the server itself says: refusals, clauses, mails, documents. Pages have their own catalogue (web/messages).
// A text exists in all five languages or does not compile.

export const locales = ['fr', 'it', 'en', 'de', 'es'] as const;
export type Locale = (typeof locales)[number];
export type Text = Readonly<Record<Locale, string>>;

export function isLocale(value: unknown): value is Locale {
  return locales.includes(value as Locale);
}

/** Fills `{name}` places; values arrive formatted whole ("6 credits", "8 March"), so that no sentence inflects around a number. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{([a-z][a-z0-9_.]*)\}/g, (place, name: string) => String(values[name] ?? place));
}

export function say(text: Text, locale: Locale, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(text[locale], values);
}

/** A text made by a function of the language. */
export function textFrom(make: (locale: Locale) => string): Text {
  return Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as Text;
}
