// Signed messages: `t=<unix seconds>,v1=<HMAC-SHA256 of "t.body">`. The time is the real one, not the marketplace's: it says
// when the message travelled, and a copy of it found later is worth nothing.
import { createHmac, timingSafeEqual } from 'node:crypto';

const toleranceSeconds = 300;

export function sign(body: string, secret: string, seconds: number): string {
  return `t=${seconds},v1=${digestOf(body, secret, seconds)}`;
}

export function isSigned(body: string, header: string, secret: string, seconds: number): boolean {
  const parts = header.split(',').map((part) => part.trim().split('=', 2) as [string, string?]);
  const sentAt = Number(parts.find(([name]) => name === 't')?.[1]);
  if (!Number.isInteger(sentAt) || Math.abs(seconds - sentAt) > toleranceSeconds) return false;
  const expected = Buffer.from(digestOf(body, secret, sentAt));
  return parts.some(([name, value]) => {
    const given = Buffer.from(value ?? '');
    return name === 'v1' && given.length === expected.length && timingSafeEqual(given, expected);
  });
}

function digestOf(body: string, secret: string, seconds: number): string {
  return createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
}
