// Numbers that are plainly something else: dates, times, coordinates, accounts. Nothing is built across them.

const patterns: readonly RegExp[] = [
  // 12/03/2026, 12.03.2026, 2026-03-12
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?!\d)/g,
  /(?<!\d)(?:19|20)\d{2}([./_-]?)(?:0[1-9]|1[0-2])\1(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  // 12/03/26 and then no further digits but a time
  /(?<![\d/.-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1\d{2}(?![\d]|[ ./-]{1,3}\d(?!\d?\s?[:h]))/g,
  // 8:30, 08h30, 8.30 uhr, 10 h, 10 am
  /(?<![\d:.])(?:[01]?\d|2[0-4])(?::|\s?h\s?)[0-5]\d(?::[0-5]\d)?(?![\d]|:\d)/g,
  /(?<![\d:.])(?:[01]?\d|2[0-4])(?:\.[0-5]\d)?\s?(?:h|uhr|am|pm|a\.m|p\.m|hrs?|heures|horas|ore)(?![a-z\d])/g,
  // 9.00-13.30, 16.30-20.00
  /(?<![\d.])(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-/]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d(?![.\d])/g,
  // 192.168.1.1, 2026-00123, 4/5, (1/2)
  /(?<![\d.])(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3}(?![.\d])/g,
  /(?<![\d.-])(?:19|20)\d{2}[-/]\d{3,6}(?![\d-])/g,
  /(?<![\d/])\d\/\d(?![\d/])/g,
  // 48.8566, 2.3522
  /(?<![\d.])-?\d{1,3}\.\d{4,}\s{0,3}[,;/ ]\s{0,3}-?\d{1,3}\.\d{4,}/g,
  // FR76 3000 6000 0112 3456 7890 189
  /(?<![a-z\d])[a-z]{2}\d{2}(?:[ .-]?[a-z\d]{4}){3,7}(?:[ .-]?[a-z\d]{1,4})?(?![a-z\d])/g,
];

/** For each canonical position whether it belongs to such a number. */
export function ordinaryPlaces(text: string): Uint8Array | undefined {
  let places: Uint8Array | undefined;
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      places ??= new Uint8Array(text.length);
      places.fill(1, match.index, match.index + match[0].length);
    }
  }
  return places;
}
