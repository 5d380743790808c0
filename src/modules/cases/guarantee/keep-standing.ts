// GUAR-2: at each purchase, the profile and the badges as they stood. A refund can make any of the first purchases the first.
import { findContactOf } from '#leads';
import type { Call, Task } from '#kernel/operation.ts';
import type { Temporal } from 'temporal-polyfill';
import { badgesAt, badgesNeeded } from '#reputation';
import { keepStandingRow, type BadgeMissing } from './store.ts';

export const keepGuaranteeStanding: Task = {
  name: 'cases.keepGuaranteeStanding',
  on: ['leads.contact_charged'],
  async run(call, payload) {
    const [pro, id, percent] = [payload['pro'], payload['contact'], payload['profile_percent']];
    if (typeof pro !== 'string' || typeof id !== 'string' || typeof percent !== 'number') return;
    const contact = await findContactOf(call, id, pro);
    if (!contact) return;
    const missing = await missingBadges(call, pro, contact.chargedAt);
    await call.db.run(keepStandingRow, [id, pro, contact.chargedAt, percent * 100, JSON.stringify(missing), call.now]);
  },
};

export async function missingBadges(call: Pick<Call, 'db'>, pro: string, at: Temporal.Instant): Promise<readonly BadgeMissing[]> {
  const held = await badgesAt(call, pro, at);
  const needed = await badgesNeeded(call, pro);
  return needed.filter(({ kind, authorisation }) => !held.some((badge) => badge.kind === kind && badge.authorisation === authorisation));
}
