// Flags of the command line as the input of an operation. Values are JSON where they read as JSON, else text.
export type Flags = {
  readonly values: Readonly<Record<string, unknown>>;
  /** The same as they were typed. */
  readonly texts: Readonly<Record<string, string>>;
  readonly as: string | undefined;
  readonly key: string | undefined;
  readonly locale: string;
  readonly help: boolean;
};

export function readFlags(words: readonly string[]): Flags {
  const values: Record<string, unknown> = {};
  const texts: Record<string, string> = {};
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
    else {
      const field = flag.slice(2).replace(/-/g, '_');
      values[field] = valueOf(text);
      texts[field] = text;
    }
  }
  return { values, texts, as, key, locale, help };
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

type Schema = { safeParse(value: unknown): { success: boolean } };

/** A number of a register is digits and still a text: where the field takes only the text, it gets what was typed. */
export function fitted({ values, texts }: Pick<Flags, 'values' | 'texts'>, shape: Readonly<Record<string, Schema>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => {
      const text = texts[field];
      const schema = shape[field];
      const isText = text !== undefined && typeof value !== 'string' && schema && !schema.safeParse(value).success && schema.safeParse(text).success;
      return [field, isText ? text : value];
    }),
  );
}
