import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { moment } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { versionNotFound } from '../refusals.ts';
import { rulesAt, rulesOfVersion } from './in-force.ts';
import { listVersions } from './store.ts';
import { clauseView, versionView, viewClauses, viewVersion } from './views.ts';

export const readRules = read({
  name: 'rulebook.readRules',
  summary: 'The rules in force: every clause with its values',
  method: 'GET',
  path: '/rules',
  input: z.object({ at: moment().optional().describe('A moment other than now'), version: z.int().positive().optional() }),
  output: z.object({
    version: versionView,
    clauses: z.array(clauseView),
    coming: z.array(versionView).describe('Versions published and not yet in force'),
  }),
  refusals: [versionNotFound],
  allow: anyone,
  async run(call, input) {
    const at = input.at ? Temporal.Instant.from(input.at) : call.now;
    const published = await call.db.many(listVersions);
    const version = published.find((row) => (input.version ? row.number === input.version : row.inForceAt && Temporal.Instant.compare(row.inForceAt, at) <= 0));

    if (!version) refuse(versionNotFound);

    const rules = input.version ? await rulesOfVersion(call, version.number) : await rulesAt(call, at);

    return {
      version: viewVersion(version),
      clauses: viewClauses(rules, call.locale),
      coming: published.filter((row) => row.inForceAt && Temporal.Instant.compare(row.inForceAt, call.now) > 0).map(viewVersion),
    };
  },
});
