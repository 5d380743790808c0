// What leaves about calls and summaries: to the pro of the contact.
import * as z from 'zod';
import type { CallRow, SummaryRow } from './store.ts';

export const callView = z.object({ id: z.uuid(), answered: z.boolean(), note: z.string(), called_at: z.string() });
export const summaryView = z.object({ id: z.uuid(), agreed_on: z.string().nullable(), written_at: z.string() });

export const viewCall = (row: CallRow): z.input<typeof callView> => ({ id: row.id, answered: row.answered, note: row.note, called_at: row.calledAt.toString() });
export const viewSummary = (row: SummaryRow): z.input<typeof summaryView> => ({ id: row.id, agreed_on: row.agreedOn, written_at: row.writtenAt.toString() });
