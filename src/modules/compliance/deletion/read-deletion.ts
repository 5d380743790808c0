import * as z from 'zod';
import { hasAccounts } from '#billing';
import { findPerson } from '#identity';
import { obligationEffects } from '#kernel/obligation.ts';
import { read } from '#kernel/operation.ts';
import { readFacts } from '#kernel/read-fact.ts';
import { assert } from '#kernel/refusal.ts';
import { say } from '#kernel/text.ts';
import { rulesAt } from '#rulebook';
import { membersInPerson } from '../access.ts';
import { obligationsOf } from './obligations.ts';

export const obligationView = z.object({
  code: z.string(),
  effect: z.enum(obligationEffects).describe('still_owed: by the person; owed_to_you: by us; runs_on: until its term; ends: with the account; lost: with the account'),
  sentence: z.string(),
  clause: z.string(),
  path: z.string().nullable(),
});

export const readDeletion = read({
  name: 'compliance.readDeletion',
  summary: 'What deleting my account would leave owed, end and lose; found by the rule that decides',
  description: 'The text to confirm, with its word, is the acknowledgement `delete_account`.',
  method: 'GET',
  path: '/me/deletion',
  clauses: ['ACC-7', 'ACC-12'],
  input: z.object({}),
  output: z.object({
    obligations: z.array(obligationView),
    retention: z.string(),
    accounts: z.boolean().describe('There are payments or invoices, so that accounting records are kept'),
    clause_text: z.string(),
  }),
  allow: membersInPerson,
  async run(call) {
    const person = await findPerson(call.db, call.actor.id);
    assert(person, 'the actor is a person');
    const obligations = await obligationsOf(call, person.id);
    const rules = await rulesAt(call);

    return {
      obligations: obligations.map(({ code, effect, say: text, facts, clause, path }) => ({
        code, effect, clause, path: path ?? null, sentence: say(text, call.locale, readFacts(facts, call.locale, { now: call.now, zone: person.timeZone })),
      })),
      accounts: await hasAccounts(call, person.id),
      retention: rules.formatted('retention.accounting', call.locale),
      clause_text: rules.clauseText('ACC-7', call.locale),
    };
  },
});
