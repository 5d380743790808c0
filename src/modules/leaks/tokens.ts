// Words, runs of digits and single marks, with their places in the canonical stream.

export type Token = {
  kind: 'word' | 'digits' | 'mark';
  text: string;
  start: number;
  end: number;
  /** What stands between it and the token before. */
  gap: '' | ' ' | '\n';
};

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let gap: Token['gap'] = ' ';
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at);
    if (code <= 32) {
      gap = code === 10 || code === 13 || (gap as string) === '\n' ? '\n' : ' ';
      at += 1;
      continue;
    }
    let end = at + 1;
    let kind: Token['kind'] = 'mark';
    if (isDigit(code)) {
      kind = 'digits';
      while (end < text.length && isDigit(text.charCodeAt(end))) end += 1;
    } else if (isLetter(code)) {
      kind = 'word';
      while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
    }
    tokens.push({ kind, text: text.slice(at, end), start: at, end, gap });
    gap = '';
    at = end;
  }
  return tokens;
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLetter = (code: number) => (code >= 97 && code <= 122) || (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || (code >= 0x2c00 && code < 0xd800);
