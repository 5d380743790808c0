// Requests as their clients and the moderators see them. What pros see of a request is in leads/views.ts.
import * as z from 'zod';
import { filesById, fileView } from '#files';
import { findService, marketOf } from '#catalogue';
import type { Call } from '#kernel/operation.ts';
import { fill, type Locale } from '#kernel/text.ts';
import { movesFrom } from '#kernel/lifecycle.ts';
import { viewAnswers, answerView } from './answers.ts';
import { findMissing } from './completeness.ts';
import { requestLife } from './lifecycle.ts';
import { outcomes, type RequestRow } from './store.ts';
import { changeView, versionsOf, viewChanges } from './versions.ts';

export const requestSummary = z.object({
  id: z.uuid(),
  reference: z.string().describe('To read aloud: D-7K2MQ4'),
  state: z.enum(requestLife.states),
  service: z.object({ key: z.string(), name: z.string() }).nullable(),
  place: z.string().nullable().describe('Town'),
  created_at: z.string(),
  updated_at: z.string().describe('Of a draft: when it was last saved'),
  published_at: z.string().nullable(),
  expires_at: z.string().nullable().describe('The last instant at which it can be answered (LEAD-4)'),
  ended_at: z.string().nullable(),
  places_taken: z.int().describe('Pros who answered or took the contact'),
  max_pros: z.int().nullable().describe('At most so many; fixed at publication'),
});

export const requestView = requestSummary.extend({
  market: z.string(),
  answers: z.array(answerView),
  given_answers: z.record(z.string(), z.unknown()).describe('The answers as they were given, for the form'),
  remote: z.boolean(),
  place_id: z.string().nullable(),
  postal_code: z.string().nullable(),
  wanted_from: z.string().nullable(),
  wanted_until: z.string().nullable(),
  budget: z.object({ minor: z.int(), currency: z.string() }).nullable(),
  text: z.string(),
  files: z.array(fileView),
  share_phone: z.boolean(),
  phone: z.string().nullable().describe('Only you see it here; pros see it when the contact is paid, if you share it'),
  languages: z.array(z.string()),
  submitted_at: z.string().nullable(),
  rejection: z.object({ reason: z.string(), words: z.string() }).nullable(),
  missing: z.array(z.object({ path: z.string(), say: z.string() })).describe('What is needed before it can be sent'),
  moves: z.array(z.string()).describe('What can be done with it now'),
  outcome: z.object({ outcome: z.enum(outcomes), lead: z.uuid().nullable() }).nullable().describe('What came of it, as you said'),
  can_change: z.boolean().describe('Its details can be changed while it is published: leads.changeRequest'),
  changes: z.array(changeView).describe('Changes after publication, oldest first, as pros see them'),
});

export function viewSummary(row: RequestRow, locale: Locale): z.input<typeof requestSummary> {
  const service = row.service ? findService(row.service) : undefined;
  return {
    id: row.id,
    reference: row.reference,
    state: row.state,
    service: service ? { key: service.key, name: service.name[locale] } : null,
    place: row.placeName,
    created_at: row.createdAt.toString(),
    updated_at: row.updatedAt.toString(),
    published_at: row.publishedAt?.toString() ?? null,
    expires_at: row.expiresAt?.toString() ?? null,
    ended_at: row.endedAt?.toString() ?? null,
    places_taken: row.placesTaken,
    max_pros: row.maxPros,
  };
}

export async function viewRequest(call: Pick<Call, 'db' | 'now' | 'locale'>, row: RequestRow): Promise<z.input<typeof requestView>> {
  const { locale } = call;
  const files = await filesById(call, row.fileIds);
  const editable = row.state === 'draft' || row.state === 'returned';
  return {
    ...viewSummary(row, locale),
    market: marketOf(row.market).key,
    answers: viewAnswers(row, locale),
    given_answers: row.answers,
    remote: row.remote,
    place_id: row.placeId,
    postal_code: row.postalCode,
    wanted_from: row.wantedFrom,
    wanted_until: row.wantedUntil,
    budget: row.budgetMinor === null ? null : { minor: Number(row.budgetMinor), currency: row.budgetCurrency as string },
    text: row.body,
    files: row.fileIds.flatMap((id) => files.get(id) ?? []),
    share_phone: row.sharePhone,
    phone: row.phone,
    languages: row.languages,
    submitted_at: row.submittedAt?.toString() ?? null,
    rejection: row.rejectReason ? { reason: row.rejectReason, words: row.rejectWords ?? '' } : null,
    missing: editable ? findMissing(row, call.now).map(({ path, say, values }) => ({ path, say: fill(say[locale], (values ?? {}) as Record<string, number>) })) : [],
    moves: movesFrom(requestLife, row.state).filter((move) => ['submit', 'correct', 'stop', 'reopen', 'close'].includes(move)),
    outcome: row.outcome ? { outcome: row.outcome, lead: row.outcomeLead } : null,
    can_change: row.state === 'open' || row.state === 'stopped',
    changes: row.publishedAt ? viewChanges(await versionsOf(call, row.id), row, locale, row.publishedAt) : [],
  };
}
