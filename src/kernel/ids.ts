// Ids sort by the time they were made (UUID version 7), so that indexes grow at one end.
import { randomBytes } from 'node:crypto';

let lastMillisecond = 0;
let counter = 0;

/** Monotonic within this process: the 12 bits after the version count up within a millisecond. */
export function newId(): string {
  const now = Date.now();
  if (now > lastMillisecond) {
    lastMillisecond = now;
    counter = randomBytes(1)[0] as number;
  } else if (++counter > 0xfff) {
    lastMillisecond++;
    counter = 0;
  }
  const bytes = randomBytes(16);
  bytes.writeUIntBE(lastMillisecond, 0, 6);
  bytes.writeUInt16BE(0x7000 | counter, 6);
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
