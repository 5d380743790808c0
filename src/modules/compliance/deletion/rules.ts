// ACC-7: what a deletion does. Pure. Nothing that is owed stands in its way, and it cancels nothing that is owed.
import { verdict, type Verdict } from '#kernel/decision.ts';
import type { Fact, Facts } from '#kernel/fact.ts';
import { obligationEffects, type Obligation, type ObligationEffect } from '#kernel/obligation.ts';
import { readFacts } from '#kernel/read-fact.ts';
import { say, textFrom } from '#kernel/text.ts';
import type { Temporal } from 'temporal-polyfill';

export type Leaving = { readonly obligations: readonly Obligation[]; readonly retention: Fact; readonly hasAccounts: boolean; readonly now: Temporal.Instant; readonly zone: string };

export function judgeDeletion({ obligations, retention, hasAccounts, now, zone }: Leaving): Verdict<'account_deleted'> {
  const sentence = ({ say: text, facts }: Obligation): Fact => ({ text: textFrom((locale) => say(text, locale, readFacts(facts, locale, { now, zone }))) });
  const of = (effect: ObligationEffect): Facts => {
    const list = obligations.filter((one) => one.effect === effect).map(sentence);
    return list.length === 0 ? {} : { [`deletion_${effect}`]: { list } };
  };
  const clauses = ['ACC-7', ...new Set(obligations.map(({ clause }) => clause).filter((clause) => clause !== 'ACC-7'))];
  return verdict('account_deleted', clauses, { ...Object.assign({}, ...obligationEffects.map(of)), ...(hasAccounts ? { accounting_kept: retention } : {}) });
}
