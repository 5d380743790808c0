// Where a pro works, copied from their profile whenever it changes; and what is open for them already is offered at once.
import { findService } from '#catalogue';
import { grantReaders } from '#files';
import { findPublicProfileById } from '#identity';
import type { Call, Task } from '#kernel/operation.ts';
import { offerLeads } from './offer-leads.ts';
import { dropCoverage, findRequestsFor, keepCoverage } from './store.ts';

export const refreshCoverage: Task = {
  name: 'leads.refreshCoverage',
  on: ['identity.profile_updated', 'identity.standing_changed', 'identity.activated', 'identity.became_pro'],
  async run(call, payload) {
    const pro = payload['personId'] ?? payload['person'];
    if (typeof pro === 'string') await coverPro(call, pro);
  },
};

/** Also for demo data. Idempotent; a profile that is not shown (suspended, closed) covers nothing. */
export async function coverPro(call: Call, pro: string): Promise<void> {
  await call.db.run(dropCoverage, [pro]);
  const profile = await findPublicProfileById(call.db, pro, call.now);
  if (!profile) return;
  const services = profile.serviceCategories.filter((key) => findService(key));
  const languages = profile.languages.length > 0 ? profile.languages : [profile.locale];
  await call.db.run(keepCoverage, [pro, services, profile.market, languages, profile.latitude, profile.longitude, profile.radiusKm]);

  const open = await call.db.many(findRequestsFor, [pro, call.now]);
  const added = await offerLeads(call, open.map(({ id, clientId, service, distanceKm }) => ({ request: id, client: clientId, service, pro, distanceKm })));
  for (const { request } of added) await grantReaders(call, `request:${request}`, [pro]);
}
