// Ids are UUID version 7: made anywhere without asking the database, and in the order in which they were made, which keeps indexes small.
// Case numbers are what people read aloud.

/** Makes ids from a clock in milliseconds. Each id sorts after the one before, also within a millisecond and when the clock steps back. */
export function idMaker(readMillis: () => number, random: (bytes: Uint8Array) => Uint8Array = (bytes) => crypto.getRandomValues(bytes as Uint8Array<ArrayBuffer>)): () => string {
  let millis = 0;
  let sequence = 0;
  return () => {
    const bytes = random(new Uint8Array(16));
    const now = Math.floor(readMillis());
    if (now > millis) {
      millis = now;
      sequence = ((bytes[6]! & 0x07) << 8) | bytes[7]!; // the lower half, so that at least 2048 more fit into this millisecond
    } else if (sequence < 0xfff) sequence += 1;
    else {
      millis += 1;
      sequence = 0;
    }
    for (let i = 0; i < 6; i += 1) bytes[i] = Math.floor(millis / 2 ** (40 - 8 * i)) % 256;
    bytes[6] = 0x70 | (sequence >> 8);
    bytes[7] = sequence & 0xff;
    bytes[8] = 0x80 | (bytes[8]! & 0x3f);
    return written(bytes);
  };
}

/** The time inside an id only orders it; no rule reads it. That is why this one reads the computer's clock and not the marketplace's. */
export const newId: () => string = idMaker(() => Date.now());

function written(bytes: Uint8Array): string {
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

// Crockford's alphabet: without I, L, O, which look like 1 and 0, and without U.
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * A case number for people, "R-7K2MQ4", from the random end of the id. Six letters are 30 bits: enough to be told apart in one
 * marketplace, not enough to be unique by themselves, so the column has a unique key, and who meets it asks for a longer one.
 */
export function shortReference(id: string, prefix: string, letters: 6 | 7 | 8 | 9 | 10 | 11 | 12 = 6): string {
  let bits = BigInt(`0x${id.replaceAll('-', '').slice(16)}`);
  let text = '';
  for (let i = 0; i < letters; i += 1, bits >>= 5n) text = alphabet[Number(bits & 31n)] + text;
  return `${prefix}-${text}`;
}

/** What a person typed, as a case number is stored: "r 7k2mqo" is "R-7K2MQ0". Undefined when it cannot be one. */
export function readReference(typed: string): string | undefined {
  const match = /^([A-Z]+)[\s-]+([0-9A-Z]{6,12})$/.exec(typed.trim().toUpperCase());
  if (!match) return undefined;
  const [, prefix, letters] = match;
  const read = letters!.replaceAll('O', '0').replace(/[IL]/g, '1');
  return read.includes('U') ? undefined : `${prefix}-${read}`;
}
