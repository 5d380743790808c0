// What a visitor has written, in a cookie of this device: packed, for these pages only, at most seven days.
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { RequestEvent } from '@sveltejs/kit';
import type { Detail } from './draft.ts';

export type Carried = { key: string; at: string; service: string; detail: Detail; place_label: string };

const NAME = 'request_draft';
/** Browsers keep 4096 bytes with name and attributes; a packed draft of a few thousand letters fits. */
const LONGEST = 3800;
const LARGEST_UNPACKED = 100_000;

export function readCarried({ cookies }: RequestEvent): Carried | null {
  const packed = cookies.get(NAME);
  if (!packed) return null;
  try {
    const carried = JSON.parse(inflateRawSync(Buffer.from(packed, 'base64url'), { maxOutputLength: LARGEST_UNPACKED }).toString()) as Carried;
    return typeof carried.service === 'string' && /^[\w-]{16,60}$/.test(carried.key) && typeof carried.detail?.answers === 'object' ? carried : null;
  } catch {
    return null;
  }
}

/** False: it is too long for a cookie, and nothing was kept. */
export function keepCarried(event: RequestEvent, carried: Omit<Carried, 'key' | 'at'>): boolean {
  const whole: Carried = { ...carried, key: readCarried(event)?.key ?? crypto.randomUUID(), at: event.locals.door.now };
  const packed = deflateRawSync(JSON.stringify(whole)).toString('base64url');
  if (packed.length > LONGEST) return false;
  event.cookies.set(NAME, packed, { ...where(event), maxAge: 7 * 24 * 3600, httpOnly: true, sameSite: 'lax' });
  return true;
}

export function dropCarried(event: RequestEvent): void {
  event.cookies.delete(NAME, where(event));
}

function where({ url }: RequestEvent) {
  return { path: '/', secure: url.protocol === 'https:' };
}
