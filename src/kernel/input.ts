// Words that inputs are made of. Bounds are what the database and a page can hold.
import * as z from 'zod';

export const id = () => z.uuid();

/** One line of text: trimmed, composed (NFC), without line breaks. */
export const line = (max = 200, min = 1) =>
  z.string().max(max * 4).transform((text) => text.normalize('NFC').replace(/\s+/gu, ' ').trim()).pipe(z.string().min(min).max(max));

/** Text of several lines. */
export const paragraphs = (max = 10_000, min = 1) =>
  z.string().max(max * 2).transform((text) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()).pipe(z.string().min(min).max(max));

export const email = () => z.string().trim().toLowerCase().max(254).pipe(z.email());
// Years that PostgreSQL, JavaScript and people write the same way, whatever the time zone.
const commonYear = /^(?!9999)[1-9]\d{3}-/;
export const day = () => z.iso.date().refine((text) => commonYear.test(text), '2026-04-01');
export const moment = () => z.iso.datetime({ offset: true }).refine((text) => commonYear.test(text), '2026-04-01T09:00:00Z');

const zones = new Set<string>();
export const timeZone = () => z.string().max(60).refine(isZone, 'an IANA time zone, such as Europe/Rome');

function isZone(text: string): boolean {
  if (zones.has(text)) return true;
  try {
    // Not by Temporal, which takes the zone out of a whole date and time.
    if (/^[+-]/.test(text) || !Intl.DateTimeFormat('en', { timeZone: text })) return false;
    // A few hundred exist, in some spellings: whoever invents more of them finds the shelf full.
    if (zones.size < 1000) zones.add(text);
    return true;
  } catch {
    return false;
  }
}

/** An amount in minor units (cents). */
export const minorUnits = (max = 100_000_000) => z.int().min(0).max(max);

/** A page of a list: `after` is the `next` of the page before. */
export const pageFields = {
  after: z.string().max(200).optional().describe('The `next` of the page before'),
  limit: z.int().min(1).max(100).default(50),
};

export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), next: z.string().nullable() });

/** Cursors carry the moment and the id of the last row, opaque to the reader. */
export function encodeCursor(row: { at: { epochMilliseconds: number }; id: string }): string {
  return Buffer.from(`${row.at.epochMilliseconds}~${row.id}`).toString('base64url');
}

export function decodeCursor(cursor: string | undefined): { at: string; id: string } | null {
  if (!cursor) return null;
  const match = /^(\d{1,14})~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  return match ? { at: new Date(Number(match[1])).toISOString(), id: match[2] as string } : null;
}

/** Deeper than anything that is asked for, and far from where reading it would exhaust the stack. */
const deepest = 32;

export type Unstorable = { readonly path: readonly (string | number)[]; readonly because: 'character' | 'depth' };

/** The first place that PostgreSQL or a page cannot hold: NUL, half of a surrogate pair, or lists in lists without end. */
export function findUnstorable(value: unknown, path: readonly (string | number)[] = []): Unstorable | null {
  if (typeof value === 'string') return value.includes('\0') || !value.isWellFormed() ? { path, because: 'character' } : null;
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return null;
  if (path.length > deepest) return { path: path.slice(0, 1), because: 'depth' };
  for (const [key, field] of Object.entries(value)) {
    const found = key.includes('\0') || !key.isWellFormed() ? ({ path, because: 'character' } as const) : findUnstorable(field, [...path, key]);
    if (found) return found;
  }
  return null;
}

/** A page from rows of which one more than the limit was asked: what is shown, and where the next page begins. */
export function pageFrom<Row extends { id: string }, View>(
  rows: readonly Row[],
  limit: number,
  at: (row: Row) => { epochMilliseconds: number },
  view: (row: Row) => View,
): { items: View[]; next: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(view), next: rows.length > limit && last ? encodeCursor({ at: at(last), id: last.id }) : null };
}
