// Invitations by concepts: each language says the concepts in its own words, the rules put them together.
import { by, type Span, type Word } from './clauses.ts';
import { english } from './concepts/en.ts';
import { french } from './concepts/fr.ts';
import { german } from './concepts/de.ts';
import { italian } from './concepts/it.ts';
import { rulesOf, type Rule } from './concepts/language.ts';
import { sharedRules } from './concepts/shared.ts';
import { spanish } from './concepts/es.ts';

/** Words and pairs of words without which no rule applies: the first look asks for one of them. */
export const anchorWords = new Set<string>();
const rulesByAnchor = new Map<string, Rule[]>();
for (const language of [french, italian, english, spanish, german])
  for (const { anchors, pairs, rule } of rulesOf(language, sharedRules)) {
    for (const pair of pairs) anchorWords.add(pair);
    for (const anchor of new Set(anchors)) rulesByAnchor.set(anchor, [...(rulesByAnchor.get(anchor) ?? []), rule]);
  }

export function byConcept(clause: readonly Word[]): Span | undefined {
  const rules = new Set(clause.flatMap((word) => rulesByAnchor.get(word.text) ?? []));
  if (rules.size === 0) return undefined;
  const text = ` ${clause.map((word) => word.text).join(' ')} `;
  for (const { pattern, refusal } of rules) {
    const found = pattern.exec(text);
    if (found && !refusal?.test(text)) return spanOf(clause, found);
  }
  return undefined;
}

function spanOf(clause: readonly Word[], { index, 0: found }: RegExpExecArray): Span | undefined {
  let place = 1;
  let from = -1;
  let to = -1;
  for (const [at, word] of clause.entries()) {
    if (from < 0 && place >= index) from = at;
    if (place < index + found.length) to = at;
    place += word.text.length + 1;
  }
  return by('phone', { from, to });
}
