import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { rulesAt } from '#rulebook';
import { mayTable } from './may-as.ts';
import { statuses, withoutStatus } from './statuses.ts';
import { statusRowView, viewActions, viewStatusRow } from './views.ts';

export const listLegalStatuses = read({
  name: 'identity.listLegalStatuses',
  summary: 'What each professional status may do, by the rules in force',
  description: 'The numbers are those of the country asked for: which of them proves the status there.',
  method: 'GET',
  path: '/legal-statuses',
  clauses: ['ACC-10'],
  input: z.object({ country: z.string().regex(/^[A-Z]{2}$/).default('FR') }),
  output: z.object({ rulebook_version: z.int(), undeclared: statusRowView.shape.may, items: z.array(statusRowView) }),
  allow: anyone,
  async run(call, input) {
    const rules = await rulesAt(call);
    const table = mayTable(rules);
    return {
      rulebook_version: rules.version,
      undeclared: viewActions(withoutStatus, call.locale),
      items: statuses.map((status) => viewStatusRow(status, table[status] ?? [], input.country, call.locale)),
    };
  },
});
