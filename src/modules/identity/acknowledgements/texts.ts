// The texts that end with a word to type (ACC-12). Each module names its own when it loads; the same key is the same text.
import type { Member, Operator } from '#kernel/actor.ts';
import type { Facts } from '#kernel/fact.ts';
import type { Call } from '#kernel/operation.ts';
import type { Text } from '#kernel/text.ts';

/** Words of the parameter `acknowledgement.steps`: what is not among them needs no typed word. */
export type Step = 'subscribe' | 'renounce' | 'start_contract';

export type AcknowledgementText = {
  readonly key: string;
  /** Raised with every change of the words, so that what was kept says which ones were read. */
  readonly version: number;
  readonly step: Step;
  readonly title: Text;
  /** May quote parameters ({sub.notice}) and the facts below ({price}). One of them holds the word, as {word}. */
  readonly paragraphs: readonly Text[];
  /** Quoted under the text with the values in force. */
  readonly clauses: readonly string[];
  /** What the person types. */
  readonly word: Text;
  /** What fills the text, for `about` (a pack, a contract); null where there is no such thing. They must not change by the hour. */
  readonly facts?: (call: Call<Member | Operator>, about: string) => Promise<Facts | null>;
};

const known = new Map<string, AcknowledgementText>();

export function nameAcknowledgement(text: AcknowledgementText): AcknowledgementText {
  known.set(text.key, text);
  return text;
}

export const findAcknowledgementText = (key: string): AcknowledgementText | undefined => known.get(key);
export const allAcknowledgementTexts = (): readonly AcknowledgementText[] => [...known.values()];
