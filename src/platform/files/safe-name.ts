// The name under which a file is kept and offered again: what a person wrote, without what could lead a page, a path or an
// eye astray.

const longestName = 120;

/** Marks that turn the direction of writing: "photo-gpj.exe" can be made to read "photo-exe.jpg". */
const invisible = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029]/gu;
/** Emoji are held together by this one. */
const joiner = '\u200d';

export function safeName(written: string): string {
  const lastPart = written.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const cleaned = lastPart
    .replace(invisible, (mark) => (mark === joiner ? mark : ''))
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|[. ]+$/g, '');
  return shorten(cleaned);
}

/** The ending with its point, in lower case: ".jpg", or nothing. */
export function endingOf(name: string): string {
  return /[^.](\.[\p{L}\p{N}]{1,10})$/u.exec(name)?.[1]?.toLowerCase() ?? '';
}

/** Whole characters, as readers count them, and the ending stays. */
function shorten(name: string): string {
  if ([...name].length <= longestName) return name;
  const ending = endingOf(name);
  const room = longestName - [...ending].length;
  let kept = '';
  let length = 0;
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(name.slice(0, name.length - ending.length))) {
    length += [...segment].length;
    if (length > room) break;
    kept += segment;
  }
  return kept.trimEnd() + ending;
}
