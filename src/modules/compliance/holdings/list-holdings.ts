import * as z from 'zod';
import { inPerson } from '#identity';
import { holdingKinds } from '#kernel/holding.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { kindNames } from './kinds.ts';
import { readerOf } from './reader.ts';
import { exchanged, holdingsOf } from './sources.ts';
import { holdingView, viewHolding } from './views.ts';

export const listHoldings = read({
  name: 'compliance.listHoldings',
  summary: 'Everything exchanged between me and the platform, newest first',
  description: 'Of all kinds, or of one. Sessions and entries of the log come when they are asked for. The same, whole and as a file: compliance.requestExport.',
  method: 'GET',
  path: '/me/holdings',
  clauses: ['ACC-8', 'ACC-13'],
  input: z.object({ kind: z.enum(holdingKinds).optional(), ...pageFields }),
  output: pageOf(holdingView).extend({ kinds: z.array(z.object({ kind: z.enum(holdingKinds), name: z.string() })) }),
  allow: inPerson,
  async run(call, input) {
    const reader = await readerOf(call, call.actor.id, call.locale);
    const rows = await holdingsOf(call, reader, input.kind ? [input.kind] : exchanged, { before: decodeCursor(input.after), limit: input.limit + 1 });

    return { ...pageFrom(rows, input.limit, (row) => row.at, viewHolding), kinds: holdingKinds.map((kind) => ({ kind, name: kindNames[kind][call.locale] })) };
  },
});
