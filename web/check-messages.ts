// Every message in all five languages, with the same places to fill, and no key in two areas:
//   node web/check-messages.ts
// Also: languages with compact plurals need a catch-all, and no message may be empty.
import { readdirSync, readFileSync } from 'node:fs';

const LOCALES = ['fr', 'it', 'en', 'de', 'es'];
const root = new URL('./messages/', import.meta.url);
const settings = JSON.parse(readFileSync(new URL('./messages.inlang/settings.json', import.meta.url), 'utf8'));
const compiled: string[] = settings['plugin.inlang.messageFormat'].pathPattern;

const problems: string[] = [];
const areaOf = new Map<string, string>();
const areas = [...new Set(LOCALES.flatMap((locale) => readdirSync(new URL(`${locale}/`, root))))].sort();

for (const area of areas) {
  if (!compiled.includes(`./messages/{locale}/${area}`)) problems.push(`${area}: not in messages.inlang/settings.json, so it is never compiled`);
  const texts = Object.fromEntries(LOCALES.map((locale) => [locale, readArea(locale, area)]));
  const keys = [...new Set(LOCALES.flatMap((locale) => Object.keys(texts[locale] ?? {})))];
  for (const key of keys) {
    const first = areaOf.get(key);
    if (first && first !== area) problems.push(`${area}: ${key} also stands in ${first}, and one would silently win`);
    areaOf.set(key, area);
    checkKey(area, key, texts);
  }
}

if (problems.length > 0) {
  console.error(problems.join('\n'));
  console.error(`\n${problems.length} problems in ${areas.length} areas`);
  process.exit(1);
}
console.log(`${areaOf.size} messages in ${areas.length} areas, each in ${LOCALES.length} languages`);

function readArea(locale: string, area: string): Record<string, unknown> {
  try {
    return JSON.parse(readFileSync(new URL(`${locale}/${area}`, root), 'utf8'));
  } catch (error) {
    problems.push(`${locale}/${area}: ${(error as Error).message}`);
    return {};
  }
}

function checkKey(area: string, key: string, texts: Record<string, Record<string, unknown>>): void {
  const places = new Map<string, string>();
  for (const locale of LOCALES) {
    const text = texts[locale]?.[key];
    if (text === undefined) {
      problems.push(`${locale}/${area}: ${key} is missing`);
      continue;
    }
    if (!/^[a-z][a-z0-9_]*$/.test(key)) problems.push(`${area}: ${key} is not snake_case`);
    for (const said of variants(text)) if (said.trim() === '') problems.push(`${locale}/${area}: ${key} is empty`);
    if (Array.isArray(text) && !matches(text).some((match) => match.split(',').every((part) => part.trim().endsWith('=*')))) {
      problems.push(`${locale}/${area}: ${key} has no catch-all (=*)`);
    }
    places.set(locale, placesOf(text));
  }
  const different = new Set(places.values());
  if (different.size > 1) problems.push(`${area}: ${key} has different places: ${[...places].map(([locale, found]) => `${locale} {${found}}`).join(', ')}`);
}

/** The places of a message, in all its variants together; a plural may leave its number out of one of them. */
function placesOf(text: unknown): string {
  const declared = Array.isArray(text) ? text.flatMap((one) => one.declarations ?? []).flatMap((line: string) => /^input (\w+)/.exec(line)?.[1] ?? []) : [];
  const used = variants(text).flatMap((said) => [...said.matchAll(/(?<!\\)\{(\w+)\}/g)].map((found) => found[1] as string));
  return [...new Set([...declared, ...used])].sort().join(' ');
}

function variants(text: unknown): string[] {
  if (typeof text === 'string') return [text];
  if (Array.isArray(text)) return text.flatMap((one) => Object.values(one.match ?? {}) as string[]);
  return [];
}

function matches(text: { match?: Record<string, string> }[]): string[] {
  return text.flatMap((one) => Object.keys(one.match ?? {}));
}
