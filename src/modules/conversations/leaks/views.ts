// What was found, as its author and our team see it. Others see only the mask.
import * as z from 'zod';
import type { Locale } from '#kernel/text.ts';
import { leakKindTexts } from './labels.ts';
import { kindsOf } from './rules.ts';
import type { LeakRow } from './store.ts';

export const foundView = z.object({
  part: z.string().describe('body, or file:<id> for the name of a file'),
  kind: z.enum(['phone', 'email', 'url', 'social_handle', 'messaging_link', 'invitation']),
  label: z.string().describe('The kind in words'),
  excerpt: z.string().describe('As it was written'),
  disguise: z.string().describe('plain, or how it was hidden'),
});

export const leakView = z.object({
  id: z.uuid(),
  subject: z.string().describe('noun:id of the text'),
  mode: z.enum(['mask', 'flag']),
  state: z.enum(['found', 'contested', 'confirmed', 'lifted']),
  kinds: z.array(z.string()).describe('What was found, in words, each once'),
  found: z.array(foundView),
  found_at: z.string(),
  decision: z.uuid().describe('Why; see rulebook.readDecision'),
  can_contest: z.boolean(),
  contested_at: z.string().nullable(),
  due_at: z.string().nullable().describe('By when our team decides'),
  settlement: z.uuid().nullable().describe('The decision of our team'),
});

export function viewLeak(row: LeakRow, locale: Locale): z.input<typeof leakView> {
  const findings = row.texts.flatMap((text) => text.findings.map((finding) => ({ ...finding, part: text.part, excerpt: text.original.slice(finding.start, finding.end) })));
  return {
    id: row.id,
    subject: row.subject,
    mode: row.mode,
    state: row.state,
    kinds: kindsOf(findings).map((kind) => leakKindTexts[kind][locale]),
    found: findings.map(({ part, kind, excerpt, disguise }) => ({ part, kind, label: leakKindTexts[kind][locale], excerpt, disguise })),
    found_at: row.foundAt.toString(),
    decision: row.decisionId,
    can_contest: row.state === 'found',
    contested_at: row.contestedAt?.toString() ?? null,
    due_at: row.dueAt?.toString() ?? null,
    settlement: row.settlementId,
  };
}

/** The text of a part as it was written, or null when nothing was found in it. */
export const originalOf = (row: Pick<LeakRow, 'texts'> | undefined, part: string): string | null => row?.texts.find((text) => text.part === part)?.original ?? null;
