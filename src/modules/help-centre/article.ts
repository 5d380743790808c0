// What a help article is: data in five languages. Its body is Markdown in which values of the rules are never typed:
// `{refund.window}` stands for the value in force, and `[REF-1](rule:REF-1)` for the rule that it comes from (HELP-3).
// `[text](help:key)` leads to another article. The first paragraph stands alone; each `## heading` begins a section.
import type { Text } from '#kernel/text.ts';

export const audiences = ['everyone', 'clients', 'pros'] as const;
export type Audience = (typeof audiences)[number];

export type Article = {
  /** Its address in every language, and what ratings refer to: kept for ever. */
  readonly key: string;
  readonly audience: Audience;
  readonly title: Text;
  /** The whole answer in a sentence or two, for lists and the head of the page. */
  readonly summary: Text;
  /** What people type who look for it, beyond the words of the text. */
  readonly words: Text;
  readonly body: Text;
};
