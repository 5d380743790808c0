// One-time codes of authenticator apps (RFC 6238: HMAC-SHA-1, six digits, thirty seconds). The library's check answers yes
// or no; we need the time step as well, so that a code seen over a shoulder is not good a second time.
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const stepSeconds = 30;
// A phone's clock may be half a minute off.
const tolerance = [0n, -1n, 1n];

export const newTotpSecret = (): string => base32(randomBytes(20));

export function totpUri(issuer: string, account: string, secret: string): string {
  const query = new URLSearchParams({ secret, issuer, algorithm: 'SHA1', digits: '6', period: String(stepSeconds) });
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(account)}?${query.toString().replaceAll('+', '%20')}`;
}

export function totpStep(secret: string, code: string, epochMilliseconds: number): bigint | null {
  if (!/^\d{6}$/.test(code)) return null;
  const now = BigInt(Math.floor(epochMilliseconds / 1000 / stepSeconds));
  const matches = tolerance.filter((offset) => timingSafeEqual(Buffer.from(totpCode(secret, now + offset)), Buffer.from(code)));
  return matches[0] === undefined ? null : now + matches[0];
}

export function totpCode(secret: string, step: bigint): string {
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(step);
  const digest = createHmac('sha1', fromBase32(secret)).update(counter).digest();
  const offset = (digest.at(-1) as number) & 0xf;
  return String((digest.readUInt32BE(offset) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

function base32(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => alphabet[parseInt(five, 2)]).join('');
}

function fromBase32(text: string): Buffer {
  const bits = [...text].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
