// What leaves about declared statuses: to everyone the table, to the pro what holds, what it allows and every declaration.
import * as z from 'zod';
import type { Locale } from '#kernel/text.ts';
import { countryName } from '../countries/countries.ts';
import { reasonView } from '#rulebook';
import { kinds, numberKinds, type NumberKind } from './numbers.ts';
import type { DeclarationRow } from './store.ts';
import { actionLabel, actions, numbersFor, statuses, statusLabel, type Action, type Status } from './statuses.ts';

const actionView = z.object({ action: z.enum(actions), label: z.string(), may: z.boolean() });
const numberView = z.object({ kind: z.enum(kinds), label: z.string(), example: z.string().describe('Made up; passes the check') });

export const statusRowView = z.object({ status: z.enum(statuses), label: z.string(), may: z.array(actionView), numbers: z.array(numberView).describe('Any one of them proves the status in this country') });
export const declarationView = z.object({
  id: z.uuid(), status: z.enum(statuses), label: z.string(), country: z.string(), country_name: z.string(),
  number_kind: z.enum(kinds).nullable(), number_label: z.string().nullable(), number: z.string().nullable(), declared_at: z.string(), decision: z.uuid().nullable(),
});
export const myLegalStatusView = z.object({
  status: z.enum(statuses).nullable().describe('The one that holds; null when none does'),
  label: z.string().nullable(),
  number: z.string().nullable(),
  country: z.object({ code: z.string(), name: z.string(), served: z.boolean(), why: reasonView }),
  may: z.array(actionView.extend({ why: reasonView })),
  acknowledged: z.boolean().describe('False: the first declaration asks for the acknowledgement "professional" (ACC-12)'),
  choices: z.array(statusRowView),
  declarations: z.array(declarationView).describe('Newest first'),
});

export const viewActions = (may: readonly string[], locale: Locale): z.input<typeof actionView>[] =>
  actions.map((action: Action) => ({ action, label: actionLabel(action)[locale], may: may.includes(action) }));

export const viewNumber = (kind: NumberKind, locale: Locale): z.input<typeof numberView> => ({ kind, label: numberKinds[kind].label[locale], example: numberKinds[kind].example });

export const viewStatusRow = (status: Status, may: readonly string[], country: string, locale: Locale): z.input<typeof statusRowView> => ({
  status, label: statusLabel(status)[locale], may: viewActions(may, locale), numbers: numbersFor(status, country).map((kind) => viewNumber(kind, locale)),
});

export const viewDeclaration = (row: DeclarationRow, locale: Locale): z.input<typeof declarationView> => ({
  id: row.id, status: row.status, label: statusLabel(row.status)[locale], country: row.country, country_name: countryName(row.country)[locale],
  number_kind: row.numberKind, number_label: row.numberKind && numberKinds[row.numberKind].label[locale], number: row.number,
  declared_at: row.declaredAt.toString(), decision: row.decision,
});
