import * as z from 'zod';
import { authorisations, marketOf, type AuthorisationKey } from '#catalogue';
import { attachFiles, filesNotYours } from '#files';
import { findPerson } from '#identity';
import { pros } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { day, id, line } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { checkDay } from './check-day.ts';
import { recordBadgeMove } from './record-move.ts';
import { alreadyChecking, authorisationMissing, dateTooFar, documentExpired } from './refusals.ts';
import { badgeKinds } from './rules.ts';
import { submit } from './store.ts';
import { badgeView, viewBadge } from './views.ts';

export const submitBadge = write({
  name: 'reputation.submitBadge',
  summary: 'Send a document that proves a badge; a person of the team checks it',
  description: 'An active badge of the same kind stays active until the new one replaces it.',
  method: 'POST',
  path: '/badges',
  clauses: ['GUAR-2'],
  input: z.object({
    kind: z.enum(badgeKinds),
    authorisation: z.enum(Object.keys(authorisations) as [AuthorisationKey, ...AuthorisationKey[]]).nullish().describe('Only for the kind "authorisation"'),
    number: line(80).describe('Of the register, the policy or the licence'),
    issuer: line(120).describe('The register, the insurer or the authority'),
    valid_until: day().nullish().describe('As the document says; left out where it has no end'),
    files: z.array(id()).min(1).max(6).describe('Uploaded before; only certifiers can open them, and each reading is logged'),
  }),
  output: badgeView,
  refusals: [authorisationMissing, documentExpired, dateTooFar, alreadyChecking, filesNotYours],
  allow: pros,
  audit: (input, output) => ({ subject: `badge:${output.id}`, detail: { kind: input.kind } }),
  async run(call, input) {
    const person = await findPerson(call.db, call.actor.id);
    assert(person, 'who acts is there');

    const authorisation = input.kind === 'authorisation' ? (input.authorisation ?? null) : null;
    if (input.kind === 'authorisation' && !authorisation) refuse(authorisationMissing, {}, [{ path: 'authorisation', say: authorisationMissing.say }]);
    if (input.valid_until) checkDay(call, input.valid_until, marketOf(person.market).timeZone, 'valid_until');

    const badge = newId();
    const row = await call.db.maybe(submit, [
      badge, shortReference(badge, 'B'), person.id, person.market, input.kind, authorisation, input.number, input.issuer, input.valid_until ?? null, call.now,
    ]);
    if (!row) refuse(alreadyChecking);
    await attachFiles(call, input.files, `badge:${badge}`, { openedBy: ['certifier', 'admin'] });
    await recordBadgeMove(call, badge, 'submit');
    await call.emit('reputation.badge_submitted', { role: 'certifier', facts: { reference: row.reference }, path: `/operator/badges/${badge}` });

    return viewBadge(row, call.locale);
  },
});
