// Flags of the command line as the input of an operation. Values are JSON where they read as JSON, else text.
export type Flags = {
  readonly values: Readonly<Record<string, unknown>>;
  readonly as: string | undefined;
  readonly key: string | undefined;
  readonly locale: string;
  readonly help: boolean;
};

export function readFlags(words: readonly string[]): Flags {
  const values: Record<string, unknown> = {};
  let as: string | undefined;
  let key: string | undefined;
  let locale = 'en';
  let help = false;
  for (let index = 0; index < words.length; index++) {
    const [flag = '', inline] = splitOnce(words[index] as string);
    if (flag === '--help') {
      help = true;
      continue;
    }
    if (!flag.startsWith('--')) throw new Error(`"${flag}" is no flag: write --field value`);
    const text = inline ?? words[++index];
    if (text === undefined) throw new Error(`${flag} needs a value`);
    if (flag === '--as') as = text;
    else if (flag === '--key') key = text;
    else if (flag === '--locale') locale = text;
    else if (flag === '--json') Object.assign(values, JSON.parse(text));
    else values[flag.slice(2).replace(/-/g, '_')] = valueOf(text);
  }
  return { values, as, key, locale, help };
}

const splitOnce = (word: string): [string, string | undefined] => {
  const at = word.startsWith('--') ? word.indexOf('=') : -1;
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
};

function valueOf(text: string): unknown {
  if (!/^(-?\d|true$|false$|null$|[[{"])/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
