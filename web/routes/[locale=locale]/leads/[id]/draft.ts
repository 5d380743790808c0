// What was written and not sent: kept in the reader's own browser, for this lead alone, until it is sent or a day has passed.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Cookies } from '@sveltejs/kit';

export type Draft = { text: string; files: { id: string; name: string }[]; price?: Record<string, any> };

const partLength = 3500;
const parts = 4;
const aDay = 86_400;

export function readDraft(cookies: Cookies): Draft | null {
  const packed = Array.from({ length: parts }, (_, index) => cookies.get(`draft_${index}`) ?? '').join('');
  if (!packed) return null;
  try {
    const { text, files, price } = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: 200_000 }).toString()) as Draft;
    return { text: String(text), files: files.map(({ id, name }) => ({ id: String(id), name: String(name) })), ...(price && typeof price === 'object' ? { price } : {}) };
  } catch {
    return null;
  }
}

export function keepDraft(cookies: Cookies, path: string, draft: Draft): void {
  const packed = draft.text || draft.files.length ? deflateRawSync(JSON.stringify(draft)).toString('base64url') : '';
  for (let index = 0; index < parts; index += 1) {
    const part = packed.length > parts * partLength ? '' : packed.slice(index * partLength, (index + 1) * partLength);
    if (part) cookies.set(`draft_${index}`, part, { path, maxAge: aDay, sameSite: 'lax' });
    else if (cookies.get(`draft_${index}`)) cookies.delete(`draft_${index}`, { path });
  }
}

export function dropDraft(cookies: Cookies, path: string): void {
  keepDraft(cookies, path, { text: '', files: [] });
}
