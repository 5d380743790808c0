// A request that is being written: a member's is kept by the server, a visitor's travels in a cookie until they sign in.
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { SentFile } from '#web/uploads.ts';
import { dropCarried, readCarried, type Carried } from './carried.ts';
import { stepAddress, type Step } from './steps.ts';

export type Detail = {
  answers: Record<string, unknown>;
  remote: boolean;
  place?: string;
  wanted_from?: string;
  wanted_until?: string;
  budget_minor?: number;
  text: string;
};

export type Draft = {
  id: string | null;
  market: string;
  service: string | null;
  detail: Detail;
  place_label: string;
  files: SentFile[];
  kept_at: string | null;
  /** What our team said when it could not publish the request. */
  rejection: string | null;
};

const blank: Detail = { answers: {}, remote: false, text: '' };

export async function openDraft(event: RequestEvent, step: Step): Promise<Draft> {
  const { person, market } = event.locals.door;
  const id = event.url.searchParams.get('draft');
  if (!person) {
    if (id) redirect(303, href(`/sign-in?next=${encodeURIComponent(event.url.pathname + event.url.search)}`));
    const carried = readCarried(event);
    return { ...nothing(market), service: carried?.service ?? null, detail: carried?.detail ?? blank, place_label: carried?.place_label ?? '', kept_at: carried?.at ?? null };
  }
  if (id) return draftOf(await readDraft(event, id));
  const carried = readCarried(event);
  if (!carried) return nothing(market);
  redirect(303, stepAddress(step, { draft: await takeUp(event, carried) }));
}

/** A draft that was sent is no draft any more: back from the request leads to the request. */
export async function readDraft(event: RequestEvent, id: string): Promise<any> {
  const request = await read(event, 'leads.readRequest', { request: id });
  if (request.state !== 'draft' && request.state !== 'returned') redirect(303, href(`/requests/${id}`));
  return request;
}

function nothing(market: string): Draft {
  return { id: null, market, service: null, detail: blank, place_label: '', files: [], kept_at: null, rejection: null };
}

function draftOf(request: any): Draft {
  return {
    id: request.id,
    market: request.market,
    service: request.service?.key ?? null,
    detail: {
      answers: request.given_answers,
      remote: request.remote,
      place: request.place_id ?? undefined,
      wanted_from: request.wanted_from ?? undefined,
      wanted_until: request.wanted_until ?? undefined,
      budget_minor: request.budget?.minor,
      text: request.text,
    },
    place_label: [request.postal_code, request.place].filter(Boolean).join(' '),
    files: request.files,
    kept_at: request.updated_at,
    rejection: request.rejection?.words ?? null,
  };
}

/** The visitor has signed in: what was carried becomes a draft. Asked for twice at once, it becomes one. */
async function takeUp(event: RequestEvent, carried: Carried): Promise<string> {
  const { door } = event.locals;
  const started = await door.perform('leads.startRequest', { service: carried.service }, { idempotencyKey: carried.key });
  if (!started.ok) {
    dropCarried(event);
    redirect(303, stepAddress('need'));
  }
  const request: string = started.output.id;
  const saved = await door.perform('leads.saveRequestStep', { request, detail: carried.detail });
  // A place of another country than the account's is asked again; the rest stays.
  if (!saved.ok) await door.perform('leads.saveRequestStep', { request, detail: { ...carried.detail, place: undefined } });
  dropCarried(event);
  return request;
}
