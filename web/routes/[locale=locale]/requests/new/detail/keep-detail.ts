// Keeps the detail, wherever the client goes next. Kept may be incomplete: what is missing is said before posting.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, refused, values } from '#web/act.ts';
import { m } from '#web/paraglide/messages.js';
import { sendFiles } from '#web/uploads.ts';
import { keepCarried } from '../carried.ts';
import { openDraft, type Detail, type Draft } from '../draft.ts';
import { refuseMissing, type Missing } from '../missing.ts';
import { stepAddress } from '../steps.ts';
import { readPlace } from './place.ts';
import { readDetail } from './read-detail.ts';

export type Goal = 'go_on' | 'stay' | 'find';

export async function keepDetail(event: RequestEvent, goal: Goal) {
  const typed = await values(event, { 'detail.remote': 'yes', 'detail.budget_minor': 'minor' });
  const draft = await openDraft(event, 'detail');
  const service = await read(event, 'catalogue.readService', { service: String(typed.service ?? '') });
  const place = await readPlace(event, typed, draft.market);
  const known = place && 'id' in place ? place : null;
  const unclear = place && 'ask' in place ? place.ask : null;
  const detail = readDetail(typed, service.questions, known?.id);

  const kept = event.locals.door.person
    ? await keepDraft(event, { draft, service: service.key, detail, typed, goal, unclear })
    : keepForVisitor(event, service.key, detail, known?.label ?? '');
  if (typeof kept !== 'string') return kept;

  const asked = { draft: kept || null, service: kept ? null : service.key };
  if (unclear && (goal !== 'stay' || !typed.remove)) redirect(303, `${stepAddress('detail', { ...asked, find: unclear })}#place`);
  if (goal === 'go_on') redirect(303, stepAddress('contact', asked));
  redirect(303, `${stepAddress('detail', asked)}#${goal === 'find' ? 'place' : 'files'}`);
}

type Kept = { draft: Draft; service: string; detail: Detail; typed: Record<string, any>; goal: Goal; unclear: string | null };

/** Answers the draft's id, or what was refused. */
async function keepDraft(event: RequestEvent, { draft, service, detail, typed, goal, unclear }: Kept) {
  const request = draft.id ?? (await act(event, 'leads.startRequest', { service }, (started): string => started.id));
  if (typeof request !== 'string') return request;

  const sent = await sendFiles(event, { files: typed.photos, kept: typed.kept }, 'photos');
  const files = [...draft.files, ...sent.files].map(({ id }) => id).filter((id) => id !== typed.remove);
  // Keeping a draft is harmless twice; a key would bring back an older state after a walk back and forth.
  const input = { request, need: { service }, detail: { ...detail, files } };
  const saved = await act(event, 'leads.saveRequestStep', input, (now): { missing: Missing[] } => now, {});
  if (!('missing' in saved)) return fail(saved.status, { ...saved.data, kept: sent.files });
  if (sent.refusal) return refused(event, sent.refusal);
  return goal === 'go_on' && !unclear ? (refuseMissing(event, 'detail', saved.missing) ?? request) : request;
}

function keepForVisitor(event: RequestEvent, service: string, detail: Detail, place_label: string) {
  if (keepCarried(event, { service, detail, place_label })) return '';
  const sentence = m.requests_text_long();
  return refused(event, { code: 'draft.too_long', status: 422, sentence, fields: [{ path: 'detail.text', sentence }] });
}
