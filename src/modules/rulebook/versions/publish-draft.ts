import { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { moment, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { datePast, dateTaken, draftUnchanged, noDraft } from '../refusals.ts';
import { findVersion, listOwnValues, listVersions, lockDraft, publish } from './store.ts';
import { versionView, viewVersion } from './views.ts';

export const publishDraft = write({
  name: 'rulebook.publishDraft',
  summary: 'Publish the draft of the rules, in force from a moment to come',
  description: 'What was agreed before that moment keeps the rules of its day.',
  method: 'POST',
  path: '/rules-draft/publish',
  input: z.object({ in_force_at: moment(), reason: paragraphs(1000, 10).describe('Public') }),
  output: versionView,
  refusals: [noDraft, draftUnchanged, datePast, dateTaken],
  allow: operators('admin'),
  audit: (input, output) => ({ subject: `rulebook_version:${output.number}`, detail: { in_force_at: input.in_force_at } }),
  async run(call, input) {
    const draft = await call.db.maybe(lockDraft);
    const inForceAt = Temporal.Instant.from(input.in_force_at).round('millisecond');
    const published = await call.db.many(listVersions);

    if (!draft) refuse(noDraft);
    if ((await call.db.many(listOwnValues, [draft.number])).length === 0) refuse(draftUnchanged);
    if (Temporal.Instant.compare(inForceAt, call.now) <= 0) refuse(datePast, { now: { moment: call.now.toString() } });
    if (published.some((version) => version.inForceAt?.equals(inForceAt))) refuse(dateTaken);

    await call.db.run(publish, [draft.number, inForceAt, input.reason, call.actor.id, call.now]);
    await call.emit('rulebook.version_published', { version: draft.number });

    const row = await call.db.maybe(findVersion, [draft.number]);
    assert(row, 'the version was published');
    return viewVersion(row);
  },
});
