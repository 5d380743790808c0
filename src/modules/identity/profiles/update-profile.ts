import * as z from 'zod';
import { isOwnPublicPicture } from '#files';
import { pros } from '#kernel/allow.ts';
import { line, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { profileWeights } from '../parameters.ts';
import { photoNotYours, profileNotFound } from '../people/refusals.ts';
import { findAddressOf, lockProfileOf, saveProfile } from './store.ts';
import { myProfileView, openingHours, rate, serviceArea, viewMyProfile } from './views.ts';

const word = () => z.string().trim().min(1).max(60);

export const updateProfile = write({
  name: 'identity.updateProfile',
  summary: 'Change parts of my profile',
  description: 'What is left out stays; null or an empty list empties the part.',
  method: 'PATCH',
  path: '/me/profile',
  clauses: ['ACC-4'],
  input: z.object({
    headline: line(120).nullable(),
    photo: z.string().max(300).nullable().describe('Id of a picture of yours that is public (files.uploadFile, then files.publishPicture)'),
    skills: z.array(word()).max(40),
    rates: z.array(rate).max(20),
    description: paragraphs(8000).nullable(),
    languages: z.array(z.string().regex(/^[a-z]{2,3}$/)).max(20).describe('ISO 639'),
    service_categories: z.array(word()).max(60).describe('Ids of categories in the catalogue'),
    service_area: serviceArea.nullable(),
    opening_hours: openingHours,
  }).partial(),
  output: myProfileView,
  refusals: [profileNotFound, photoNotYours],
  allow: pros,
  audit: (input) => ({ subject: 'profile', detail: { changed: Object.keys(input) } }),
  async run(call, input) {
    const before = await lockProfileOf(call.db, call.actor.id);
    if (!before) refuse(profileNotFound);
    if (input.photo && input.photo !== before.photo && !(await isOwnPublicPicture(call, input.photo, call.actor.id))) refuse(photoNotYours, {}, [{ path: 'photo', say: photoNotYours.say }]);

    const { service_area: area, service_categories: serviceCategories, opening_hours: hours, ...plain } = input;
    const given = Object.fromEntries(Object.entries({ ...plain, serviceCategories, openingHours: hours }).filter(([, value]) => value !== undefined));
    const moved = area === undefined ? {} : { place: area?.place ?? null, latitude: area?.latitude ?? null, longitude: area?.longitude ?? null, radiusKm: area?.radius_km ?? null };
    const after = { ...before, ...given, ...moved };
    await saveProfile(call.db, after, call.now);
    await call.emit('identity.profile_updated', { personId: call.actor.id });

    return viewMyProfile(after, await findAddressOf(call.db, call.actor.id), await profileWeights(call));
  },
});
