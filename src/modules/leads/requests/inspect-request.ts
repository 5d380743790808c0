import * as z from 'zod';
import { findService } from '#catalogue';
import { findPerson } from '#identity';
import { operators } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import { findMatches } from '../matching/offer-leads.ts';
import { partTexts } from './changes.ts';
import { requestNotFound } from './refusals.ts';
import { findExcerpts, suspicionTexts, type Suspicion } from './rules.ts';
import { countRequestsOf, findRequest, listSameOf, type RequestRow } from './store.ts';
import { changeView, versionsOf, viewChanges } from './versions.ts';
import { requestView, viewRequest } from './views.ts';

const noticed = z.object({
  suspicion: z.string(),
  text: z.string(),
  excerpts: z.array(z.string()).describe('What in the text gave rise to it'),
  requests: z.array(z.object({ id: z.uuid(), reference: z.string(), state: z.string(), sent_at: z.string() })).describe('The client’s other requests with the same words'),
});

export const inspectRequest = read({
  name: 'leads.inspectRequest',
  summary: 'A client’s request, for the operators who check it; the reading is logged',
  method: 'GET',
  path: '/requests-to-check/{request}',
  clauses: ['LEAD-1', 'ACC-13'],
  input: z.object({ request: id() }),
  output: requestView.omit({ phone: true }).extend({
    client: z.object({
      id: z.uuid(), name: z.string(),
      requests: z.object({ sent: z.int(), published: z.int(), running: z.int(), rejected: z.int() }).describe('All their requests but this one'),
    }),
    found: z.array(z.string()).describe('Why the automatic check left it to a person'),
    noticed: z.array(noticed).describe('The same, with what it rests on'),
    not_given: z.array(z.string()).describe('What the client could have said and did not'),
    pros_fitting: z.int().describe('Pros to whom it would be offered now'),
    since_last_sending: z.array(changeView).describe('What was changed since it was given back'),
  }),
  refusals: [requestNotFound],
  allow: operators('moderator', 'support', 'admin'),
  audit: (input, output) => ({ subject: `request:${input.request}`, concerns: [output.client.id] }),
  async run(call, input) {
    const request = await call.db.maybe(findRequest, [input.request]);

    if (!request) refuse(requestNotFound);

    const client = await findPerson(call.db, request.clientId);
    const versions = await versionsOf(call, request.id);
    return {
      ...(await viewRequest(call, request)),
      client: { id: request.clientId, name: client?.name ?? '–', requests: await call.db.one(countRequestsOf, [request.clientId, request.id]) },
      found: request.suspicions.map((suspicion) => suspicionTexts[suspicion as Suspicion][call.locale]),
      noticed: await noticedIn(call, request),
      not_given: notGiven(request, call.locale),
      pros_fitting: request.service ? (await findMatches(call, request)).length : 0,
      since_last_sending: viewChanges(versions.slice(-2), request, call.locale),
    };
  },
});

async function noticedIn(call: Pick<Call, 'db' | 'locale'>, request: RequestRow): Promise<z.input<typeof noticed>[]> {
  const excerpts = new Map(findExcerpts(request.body).map((found) => [found.suspicion as Suspicion, found.excerpts]));
  const same = request.suspicions.includes('same_request') ? await call.db.many(listSameOf, [request.clientId, request.id, request.service, request.body]) : [];
  return request.suspicions.map((suspicion) => ({
    suspicion,
    text: suspicionTexts[suspicion as Suspicion][call.locale],
    excerpts: excerpts.get(suspicion as Suspicion) ?? [],
    requests: suspicion === 'same_request' ? same.map((row) => ({ ...row, sent_at: row.sent_at.toString() })) : [],
  }));
}

/** Nothing that it needs in order to be sent: questions left out, and what helps pros to judge. */
function notGiven(request: RequestRow, locale: Locale): string[] {
  const questions = (request.service ? findService(request.service)?.questions : undefined) ?? [];
  const unanswered = questions.filter(({ key }) => request.answers[key] === undefined || request.answers[key] === null).map(({ label }) => label[locale]);
  const parts = [
    ...(request.wantedFrom || request.wantedUntil ? [] : (['dates'] as const)),
    ...(request.budgetMinor === null ? (['budget'] as const) : []),
    ...(request.fileIds.length === 0 ? (['files'] as const) : []),
  ];
  return [...unanswered, ...parts.map((part) => partTexts[part][locale])];
}
