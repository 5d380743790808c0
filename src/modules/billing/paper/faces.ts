// The product's own typefaces as a PDF takes them: one file a weight and script. A text is cut into runs, each in the file that
// has its letters, so that €, ß, ñ, ł and Greek names print as they are written.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

export type Face = 'text' | 'strong' | 'title';
export type Run = { readonly font: string; readonly text: string };

const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;
const families: Readonly<Record<Face, readonly [family: string, weight: number]>> = {
  text: ['source-sans-3', 400],
  strong: ['source-sans-3', 600],
  title: ['source-serif-4', 600],
};

const resolve = createRequire(import.meta.url).resolve;
const files = new Map<string, Buffer>();

export function fontFile(font: string): Buffer {
  const known = files.get(font);
  if (known) return known;
  const [face, script] = font.split('/') as [Face, string];
  const [family, weight] = families[face];
  const bytes = readFileSync(resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`));
  files.set(font, bytes);
  return bytes;
}

type Range = readonly [from: number, to: number];
let ranges: Readonly<Record<string, readonly Range[]>> | undefined;

/** Which code points each file holds, as its package declares it. */
function rangesOf(script: string): readonly Range[] {
  if (!ranges) {
    const declared = JSON.parse(readFileSync(resolve('@fontsource/source-sans-3/unicode.json'), 'utf8')) as Record<string, string>;
    ranges = Object.fromEntries(scripts.map((name) => [name, (declared[name] ?? '').split(',').filter(Boolean).map(readRange)]));
  }
  return ranges[script] ?? [];
}

function readRange(text: string): Range {
  const [from, to] = text.trim().replace('U+', '').split('-') as [string, string | undefined];
  return [Number.parseInt(from, 16), Number.parseInt(to ?? from, 16)];
}

const scriptOf = (point: number): string | undefined => scripts.find((script) => rangesOf(script).some(([from, to]) => point >= from && point <= to));

/** What no file has becomes a question mark: PDF/A forbids an empty glyph. */
export function runsOf(text: string, face: Face): Run[] {
  const runs: { font: string; text: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const script = scriptOf(letter.codePointAt(0) as number);
    const font = `${face}/${script ?? 'latin'}`;
    const shown = script ? letter : '?';
    const last = runs.at(-1);
    // A space belongs to the run it stands in.
    if (last && (last.font === font || letter === ' ')) last.text += shown;
    else runs.push({ font, text: shown });
  }
  return runs;
}
