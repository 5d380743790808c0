// What leaves of a review. A removed one leaves its place, with the reason and the rules, without its words.
import * as z from 'zod';
import { findService } from '#catalogue';
import type { Person } from '#identity';
import type { Locale } from '#kernel/text.ts';
import { clausesOf, reasonTexts } from '../review-reports/reasons.ts';
import type { Summary } from './rules.ts';
import type { ReviewRow } from './store.ts';

export const reviewView = z.object({
  id: z.uuid(),
  about: z.enum(['contact', 'work']).describe('The contact itself (GUAR-4), or work that was done'),
  former_client: z.boolean().describe('REV-2: invited by the pro, for work done outside the platform'),
  author: z.string().describe('The name that the author shows'),
  author_side: z.enum(['client', 'pro']),
  service: z.string().nullable(),
  work: z.string().nullable().describe('Of a former client: what was done'),
  rating: z.int().min(1).max(5).nullable().describe('Null when it was removed'),
  text: z.string().nullable(),
  state: z.enum(['waiting', 'published', 'hidden']),
  written_at: z.string(),
  due_at: z.string().nullable().describe('REV-1: published by then'),
  published_at: z.string().nullable(),
  reply: z.string().nullable(),
  replied_at: z.string().nullable(),
  hidden: z.object({ at: z.string(), reason: z.string(), clauses: z.array(z.string()) }).nullable(),
});

export const summaryView = z.object({
  average: z.number().nullable().describe('Of 5, two decimals; null without any'),
  count: z.int(),
  distribution: z.array(z.int()).length(5).describe('How many gave 1, 2, 3, 4, 5'),
});

export const viewSummary = ({ average, count, distribution }: Summary): z.input<typeof summaryView> => ({ average, count, distribution: [...distribution] });

export type Names = ReadonlyMap<string, string>;
export const namesOf = (people: readonly Person[]): Names => new Map(people.map(({ id, name }) => [id, name]));

export function viewReview(row: ReviewRow, names: Names, locale: Locale): z.input<typeof reviewView> {
  const hidden = row.state === 'hidden' && row.hiddenAt && row.hiddenFor;
  return {
    id: row.id,
    about: row.about,
    former_client: row.invitation !== null,
    author: row.authorName ?? names.get(row.author ?? '') ?? '–',
    author_side: row.side,
    service: row.service ? (findService(row.service)?.name[locale] ?? null) : null,
    work: hidden ? null : row.work,
    rating: hidden ? null : row.rating,
    text: hidden ? null : row.body,
    state: row.state,
    written_at: row.writtenAt.toString(),
    due_at: row.dueAt?.toString() ?? null,
    published_at: row.publishedAt?.toString() ?? null,
    reply: hidden ? null : row.reply,
    replied_at: hidden ? null : (row.repliedAt?.toString() ?? null),
    hidden: hidden && row.hiddenAt && row.hiddenFor ? { at: row.hiddenAt.toString(), reason: reasonTexts[row.hiddenFor][locale], clauses: [...clausesOf[row.hiddenFor]] } : null,
  };
}
