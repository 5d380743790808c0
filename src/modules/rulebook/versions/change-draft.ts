import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { findMisfit } from '../check-value.ts';
import { findParameter } from '../clauses/index.ts';
import { parameterUnknown, valueOutOfBounds } from '../refusals.ts';
import { rulesAt } from './in-force.ts';
import { dropValue, listOwnValues, lockDraft, openDraft, setValue } from './store.ts';
import { changeView, versionView, viewChanges, viewVersion } from './views.ts';

export const changeDraft = write({
  name: 'rulebook.changeDraft',
  summary: 'Set values in the draft of the rules; opens a draft when there is none',
  method: 'PATCH',
  path: '/rules-draft',
  input: z.object({ values: z.record(z.string().max(60), z.unknown()).describe('By parameter; the value in force again takes a change back') }),
  output: z.object({ draft: versionView, changes: z.array(changeView) }),
  refusals: [parameterUnknown, valueOutOfBounds],
  allow: operators('admin'),
  audit: (input, output) => ({ subject: `rulebook_version:${output.draft.number}`, detail: { values: input.values } }),
  async run(call, input) {
    const inForce = await rulesAt(call);

    for (const [key, value] of Object.entries(input.values)) {
      const found = findParameter(key);
      if (!found) refuse(parameterUnknown, { parameter: key });
      const possible = findMisfit(found.parameter, value);
      if (possible) refuse(valueOutOfBounds, { parameter: found.parameter.title[call.locale], possible }, [
        { path: `values.${key}`, say: valueOutOfBounds.say, values: { parameter: found.parameter.title[call.locale], possible } },
      ]);
    }

    await call.db.maybe(openDraft, [call.actor.id, call.now]);
    const draft = await call.db.maybe(lockDraft);
    assert(draft, 'a draft is open');
    for (const [key, value] of Object.entries(input.values)) {
      const unchanged = JSON.stringify(value) === JSON.stringify(inForce.value(key));
      if (unchanged) await call.db.run(dropValue, [draft.number, key]);
      else await call.db.run(setValue, [draft.number, key, JSON.stringify(value)]);
    }

    const values = await call.db.many(listOwnValues, [draft.number]);
    return { draft: viewVersion(draft), changes: viewChanges(values, inForce, call.locale, findParameter) };
  },
});
