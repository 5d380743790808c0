import * as z from 'zod';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { peopleReaders } from '../access.ts';
import { personNotFound } from '../people/refusals.ts';
import { findPerson } from '../people/store.ts';
import { mayTable, statusFactsOf } from './may-as.ts';
import { allowed, statusThatHolds } from './rules.ts';
import { listDeclarations } from './store.ts';
import { statusLabel } from './statuses.ts';
import { declarationView, statusRowView, viewActions, viewDeclaration } from './views.ts';

export const readPersonLegalStatus = read({
  name: 'identity.readPersonLegalStatus',
  summary: 'One person’s professional status, what it allows, and every declaration',
  method: 'GET',
  path: '/people/{id}/legal-status',
  clauses: ['ACC-10'],
  input: z.object({ id: id() }),
  output: z.object({ label: z.string().nullable().describe('Of the one that holds'), may: statusRowView.shape.may, declarations: z.array(declarationView).describe('Newest first') }),
  refusals: [personNotFound],
  allow: peopleReaders,
  audit: (input) => ({ subject: `legal_status:${input.id}`, concerns: [input.id] }),
  async run(call, input) {
    const person = await findPerson(call.db, input.id);

    if (!person) refuse(personNotFound);

    const facts = await statusFactsOf(call, person.id);
    const held = statusThatHolds(facts);
    return {
      label: held && statusLabel(held)[call.locale],
      may: viewActions(allowed(facts, mayTable(await rulesAt(call))), call.locale),
      declarations: (await listDeclarations(call.db, person.id)).map((row) => viewDeclaration(row, call.locale)),
    };
  },
});
