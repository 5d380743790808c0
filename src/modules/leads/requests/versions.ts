// What a request said when. A version is kept at each sending and at each change after publication; none is ever altered.
import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { findService, marketOf } from '#catalogue';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { readFact } from '#kernel/read-fact.ts';
import { textFrom, type Locale, type Text } from '#kernel/text.ts';
import { readAnswers } from './answers.ts';
import { findChanged, isSubstantial, partTexts, parts, type Part } from './changes.ts';
import { addVersion, findLastVersion, listVersions, type RequestRow, type VersionRow } from './store.ts';

/** The row as it was just saved; answers the parts that changed since the version before, none when nothing did. */
export async function keepVersion(call: Pick<Call, 'db' | 'now'>, request: RequestRow, origin: 'sent' | 'changed'): Promise<readonly Part[]> {
  const before = await call.db.maybe(findLastVersion, [request.id]);
  const changed = before ? findChanged(before, request) : [];
  if (before && changed.length === 0) return [];
  await call.db.run(addVersion, [newId(), request.id, (before?.number ?? 0) + 1, origin, call.now, changed, isSubstantial(changed)]);
  return changed;
}

export const changeView = z.object({
  at: z.string(),
  substantial: z.boolean().describe('Another place or another service: a ground of REF-2, reason 2'),
  parts: z.array(z.object({
    part: z.enum(parts),
    label: z.string(),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })),
});

export const versionsOf = (call: Pick<Call, 'db'>, request: string): Promise<VersionRow[]> => call.db.many(listVersions, [request]);

/** The version that stood at the instant: what a pro read when the contact was paid. Versions come oldest first. */
export function versionAt(versions: readonly VersionRow[], at: Temporal.Instant): VersionRow | null {
  return versions.findLast((version) => Temporal.Instant.compare(version.at, at) <= 0) ?? versions[0] ?? null;
}

/** Each later version with what it says otherwise than the one before, oldest first; those of `after` are left out. */
export function viewChanges(versions: readonly VersionRow[], request: RequestRow, locale: Locale, after: Temporal.Instant | null = null): z.input<typeof changeView>[] {
  return versions.flatMap((version, index) => {
    const before = versions[index - 1];
    if (!before || version.changed.length === 0 || (after && Temporal.Instant.compare(version.at, after) <= 0)) return [];
    return [{ at: version.at.toString(), substantial: version.substantial, parts: version.changed.flatMap((part) => compare(part as Part, before, version, request, locale)) }];
  });
}

type Compared = z.input<typeof changeView>['parts'][number];

function compare(part: Part, before: VersionRow, after: VersionRow, request: RequestRow, locale: Locale): Compared[] {
  if (part === 'answers') return compareAnswers(before, after, locale);
  return [{ part, label: partTexts[part][locale], before: inWords(part, before, request, locale), after: inWords(part, after, request, locale) }];
}

/** Questions of another service are other questions: then only what is asked now is compared with nothing. */
function compareAnswers(before: VersionRow, after: VersionRow, locale: Locale): Compared[] {
  const [old, now] = [before, after].map((version) => new Map(readAnswers(version).map(({ question, answer }) => [question[locale], answer[locale]])));
  return [...new Set([...old!.keys(), ...now!.keys()])]
    .map((question) => ({ part: 'answers' as const, label: question, before: old!.get(question) ?? null, after: now!.get(question) ?? null }))
    .filter((row) => row.before !== row.after);
}

const remotely: Text = { fr: 'à distance', it: 'a distanza', en: 'remotely', de: 'aus der Ferne', es: 'a distancia' };
export const serviceName = (key: string | null): Text => (key ? findService(key)?.name : undefined) ?? textFrom(() => key ?? '–');
export const placeOf = (version: VersionRow): Text =>
  textFrom((locale) => [[version.postalCode, version.placeName].filter(Boolean).join(' '), version.remote && remotely[locale]].filter(Boolean).join(', ') || '–');

function inWords(part: Exclude<Part, 'answers'>, version: VersionRow, request: RequestRow, locale: Locale): string | null {
  const day = (on: string | null) => (on ? readFact({ day: on }, locale, { now: version.at, zone: marketOf(request.market).timeZone }) : '…');
  switch (part) {
    case 'service': return serviceName(version.service)[locale];
    case 'place': return placeOf(version)[locale];
    case 'dates': return version.wantedFrom || version.wantedUntil ? `${day(version.wantedFrom)} – ${day(version.wantedUntil)}` : null;
    case 'budget': return version.budgetMinor === null ? null : readFact({ money: { minor: Number(version.budgetMinor), currency: version.budgetCurrency as string } }, locale, { now: version.at });
    case 'text': return version.body;
    case 'files': return version.fileIds.length > 0 ? String(version.fileIds.length) : null;
  }
}
