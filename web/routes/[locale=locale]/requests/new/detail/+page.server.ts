// The detail: the questions of the service, where, when, in the client's own words.
import { redirect } from '@sveltejs/kit';
import { Temporal } from 'temporal-polyfill';
import { read } from '#web/act.ts';
import { readTerms } from '../../terms.ts';
import { openDraft } from '../draft.ts';
import { stepAddress } from '../steps.ts';
import { keepDetail } from './keep-detail.ts';
import { findPlaces, placeLabel } from './place.ts';

export const load = async (event) => {
  const draft = await openDraft(event, 'detail');
  const key = event.url.searchParams.get('service') ?? draft.service;
  if (!key) redirect(303, stepAddress('need', { draft: draft.id }));
  const find = event.url.searchParams.get('find')?.trim() || null;
  const places = find ? await findPlaces(event, find, draft.market) : [];
  const { now, timeZone } = event.locals.door;

  return {
    draft,
    service: await read(event, 'catalogue.readService', { service: key }),
    find,
    places: places.map((place) => ({ id: place.id, label: placeLabel(place), admin: place.admin })),
    today: Temporal.Instant.from(now).toZonedDateTimeISO(timeZone ?? 'Europe/Paris').toPlainDate().toString(),
    currency: draft.market === 'GB' ? 'GBP' : 'EUR',
    terms: await readTerms(event),
  };
};

export const actions = {
  save: (event) => keepDetail(event, 'go_on'),
  find: (event) => keepDetail(event, 'find'),
  add: (event) => keepDetail(event, 'stay'),
};
