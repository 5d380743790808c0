import type { Half } from './sentences.ts';
import type { Locale } from './spelled.ts';

/** One labelled message. Spans are UTF-16 offsets in `text`; no span means: nothing to find. */
export type Message = {
  id: string;
  locale: Locale;
  half: Half;
  template: string;
  disguise: string;
  kinds: readonly string[];
  text: string;
  spans: readonly (readonly [number, number])[];
  before?: readonly string[];
  kind?: 'message' | 'title' | 'file_name';
  thread_locale?: Locale;
};
