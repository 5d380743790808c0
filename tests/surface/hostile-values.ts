// What people, programs and attackers put where a value belongs.

const hugeText = 'x'.repeat(30_000);
const nested = (depth: number): unknown => {
  let value: unknown = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { a: value };
  return value;
};

/** Text is text to every field, so these go everywhere, also into addresses. */
export const texts: readonly string[] = [
  '', ' ', 'NaN', '-1', '1e309', '9007199254740993', '99999999999999999999', 'null', 'undefined', 'true', hugeText,
  'nul\u0000byte', 'half \ud83d surrogate', '\u202Egnp.exe', 'é'.normalize('NFD') + '\u0301'.repeat(500), '👩‍👩‍👧‍👦 🇫🇷 ❤️', '\u200b\u200c\u200d\ufeff', '\u2028\u2029\u0085',
  `'; drop table people; --`, `' or 1=1 --`, '%_\\', '$1', '{title}', '<script>alert(1)</script>', '../../etc/passwd', '=1+1',
  '00000000-0000-0000-0000-000000000000', '018f2f6e-7c1a-7abc-8def-0123456789ab', '018f2f6e-7c1a-7abc-8def', '018F2F6E-7C1A-7ABC-8DEF-0123456789AB ',
  '2026-02-30T00:00:00Z', '0000-01-01T00:00:00Z', '9999-12-31T23:59:59.999999999Z', '-271821-04-20T00:00:00Z', '2026-13-01', '9999-12-31', '0001-01-01',
  'MTc2NzIyNTYwMDAwMH4wMThmMmY2ZS03YzFhLTdhYmMtOGRlZi0wMTIzNDU2Nzg5YWI', // a cursor that holds a real moment and an id
  'OTk5OTk5OTk5OTk5OTk5fjAxOGYyZjZlLTdjMWEtN2FiYy04ZGVmLTAxMjM0NTY3ODlhYg', // one far outside of time
  'MX4tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0tLS0t', // one whose id is dashes
];

/** Only JSON can say these. */
export const values: readonly unknown[] = [
  null, true, false, 0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 63), 1e308, [], {}, [null], [[]], { length: 1 }, { toString: null }, nested(40), nested(1000),
  Array.from({ length: 2000 }, () => 1),
];

/** Whole bodies, as text: what `JSON.stringify` would never write. */
export const bodies: readonly string[] = [
  '', 'null', '[]', '"text"', '0', 'true', '{', '{"a":}', `{"a":1e309}`, '{"a":NaN}', '{"__proto__":{"admin":true}}', '{"constructor":{"prototype":{"admin":true}}}',
  '{"a":"\\ud800"}', '{"\\u0000":1}', '['.repeat(100_000), `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`, '\ufeff{}', '{"a":1}{"b":2}', '<xml/>',
];
