import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { refusal, refuse } from '#kernel/refusal.ts';
import { findPlace, placeView, viewPlace } from './find-places.ts';

export const placeNotFound = refusal({
  code: 'place.not_found',
  status: 404,
  say: {
    fr: 'Ce lieu n’existe pas. Cherchez-le par son nom ou son code postal.',
    it: 'Questo luogo non esiste. Cercalo per nome o codice postale.',
    en: 'This place does not exist. Search for it by name or postal code.',
    de: 'Diesen Ort gibt es nicht. Suchen Sie ihn nach Name oder Postleitzahl.',
    es: 'Este lugar no existe. Búscalo por su nombre o código postal.',
  },
});

export const readPlace = read({
  name: 'catalogue.readPlace',
  summary: 'One place by its id',
  method: 'GET',
  path: '/places/{place}',
  input: z.object({ place: z.string().min(1).max(120) }),
  output: placeView,
  refusals: [placeNotFound],
  allow: anyone,
  async run(call, { place }) {
    return viewPlace((await findPlace(call, place)) ?? refuse(placeNotFound));
  },
});
