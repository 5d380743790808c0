// Changing a request while it is published. What it said before is kept, and pros see the difference.
import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { Temporal } from 'temporal-polyfill';
import { act, read, refused, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { m } from '#web/paraglide/messages.js';
import { sendFiles } from '#web/uploads.ts';
import { findPlaces, placeLabel, readPlace } from '../../new/detail/place.ts';
import { readDetail } from '../../new/detail/read-detail.ts';

const here = (event: RequestEvent) => href(`/requests/${event.params.id}`);

export const load = async (event) => {
  const request = await read(event, 'leads.readRequest', { request: event.params.id });
  if (!request.can_change) redirect(303, here(event));
  const key = event.url.searchParams.get('service') ?? request.service.key;
  const [service, all] = await Promise.all([read(event, 'catalogue.readService', { service: key }), read(event, 'catalogue.listServices')]);
  const { now, timeZone } = event.locals.door;
  return {
    request,
    service,
    otherService: key !== request.service.key,
    services: all.groups.flatMap((group: any) => group.services).map(({ key, name }: any) => ({ value: key, label: name })),
    placeLabel: [request.postal_code, request.place].filter(Boolean).join(' '),
    today: Temporal.Instant.from(now).toZonedDateTimeISO(timeZone ?? 'Europe/Paris').toPlainDate().toString(),
  };
};

export const actions = {
  save: async (event) => {
    const typed = await values(event, { 'detail.remote': 'yes', 'detail.budget_minor': 'minor', keep: 'list', kept: 'list' });
    const request = await read(event, 'leads.readRequest', { request: event.params.id });
    const service = await read(event, 'catalogue.readService', { service: String(typed.service ?? '') });
    const place = await readPlace(event, typed, request.market);
    const sent = await sendFiles(event, { files: typed.photos, kept: typed.kept }, 'photos');
    if (sent.refusal) return withKept(refused(event, sent.refusal), sent.files);
    if (place && 'ask' in place) return askWhich(event, place.ask, request.market, sent.files);

    const files = [...typed.keep, ...sent.files.map(({ id }) => id)];
    const input = {
      request: event.params.id,
      ...(service.key === request.service.key ? {} : { need: { service: service.key } }),
      detail: { ...readDetail(typed, service.questions, place?.id), files },
    };
    // Changing to the same twice is harmless; a key would bring back an older state after a walk back and forth.
    const answer = await act(event, 'leads.changeRequest', input, () => redirect(303, `${here(event)}?done=changed`), {});
    return withKept(answer, sent.files);
  },

  contact: async (event) => {
    const { contact } = await values(event, { 'contact.languages': 'list' });
    const input = { request: event.params.id, contact: { ...contact, share_phone: contact.share_phone === 'yes' } };
    return act(event, 'leads.changeRequest', input, () => redirect(303, `${here(event)}?done=changed`), {});
  },
};

function withKept(answer: any, kept: unknown[]) {
  return answer && 'status' in answer ? fail(answer.status, { ...answer.data, kept }) : answer;
}

async function askWhich(event: RequestEvent, text: string, market: string, kept: unknown[]) {
  const places = (await findPlaces(event, text, market)).map((place) => ({ id: place.id, label: placeLabel(place), admin: place.admin }));
  const sentence = places.length > 0 ? m.requests_place_which() : m.requests_place_none({ text });
  const no = refused(event, { code: 'request.place_unclear', status: 422, sentence, fields: [{ path: 'detail.place', sentence }] });
  return fail(422, { ...no.data, kept, find: text, places });
}
