// GUAR-9: reminders after a purchase. First to call, while there is time; then to write down what was agreed; and after the
// day that was agreed, to both.
import { marketOf } from '#catalogue';
import type { Temporal } from 'temporal-polyfill';
import type { Call, Task } from '#kernel/operation.ts';
import { rulesOfVersion } from '#rulebook';
import { findContact, type ContactRow } from '../contacts/store.ts';
import { findRequest } from '../requests/store.ts';
import { factsOf } from '../requests/publish.ts';
import { firstContactsOf } from './first-contact.ts';
import { findLatestSummary } from './store.ts';

/** When half of the time for the first contact has passed, and when all of it has. */
export const guideAfterPurchase: Task = {
  name: 'leads.guideAfterPurchase',
  on: ['leads.contact_charged'],
  async run(call, payload) {
    const contact = await call.db.maybe(findContact, [payload['contact']]);
    if (!contact) return;
    const hours = await hoursOf(call, contact);
    await call.schedule('leads.remindToCall', { contact: contact.id }, contact.chargedAt.add({ minutes: hours * 30 }), `remind_to_call:${contact.id}`);
    await call.schedule('leads.remindOfSummary', { contact: contact.id }, contact.chargedAt.add({ hours }), `remind_of_summary:${contact.id}`);
  },
};

export const remindToCall: Task = {
  name: 'leads.remindToCall',
  async run(call, payload) {
    const contact = await call.db.maybe(findContact, [payload['contact']]);
    if (!contact || contact.refundedAt || (await firstContactsOf(call, [contact])).has(contact.id)) return;
    const until = contact.chargedAt.add({ hours: await hoursOf(call, contact) });
    await tell(call, 'leads.call_reminder', contact, [contact.proId], (zone) => ({ first_contact_until: { moment: until.toString(), zone } }));
  },
};

export const remindOfSummary: Task = {
  name: 'leads.remindOfSummary',
  async run(call, payload) {
    const contact = await call.db.maybe(findContact, [payload['contact']]);
    if (!contact || contact.refundedAt || (await call.db.maybe(findLatestSummary, [contact.id]))) return;
    await tell(call, 'leads.summary_reminder', contact, [contact.proId]);
  },
};

/** At nine in the morning after the day that was agreed. A new summary moves the appointment, or drops it. */
export async function remindOfAgreedDay(call: Call, contact: string, endOfAgreedDay: Temporal.Instant | null): Promise<void> {
  const key = `remind_of_agreed_day:${contact}`;
  if (endOfAgreedDay) await call.schedule('leads.remindAfterAgreedDay', { contact }, endOfAgreedDay.add({ hours: 9 }), key);
  else await call.cancelScheduled(key);
}

export const remindAfterAgreedDay: Task = {
  name: 'leads.remindAfterAgreedDay',
  async run(call, payload) {
    const contact = await call.db.maybe(findContact, [payload['contact']]);
    const summary = contact && (await call.db.maybe(findLatestSummary, [contact.id]));
    if (!contact || contact.refundedAt || !summary?.agreedOn) return;
    const facts = { agreed_on: { day: summary.agreedOn } };
    await tell(call, 'leads.agreed_day_passed_pro', contact, [contact.proId], () => facts);
    await tell(call, 'leads.agreed_day_passed_client', contact, [contact.clientId], () => facts);
  },
};

const hoursOf = async (call: Pick<Call, 'db' | 'now'>, contact: ContactRow) => (await rulesOfVersion(call, contact.rulebookVersion)).whole('guarantee.first_contact');

async function tell(call: Call, event: string, contact: ContactRow, to: readonly string[], more: (zone: string) => Record<string, unknown> = () => ({})): Promise<void> {
  const request = await call.db.one(findRequest, [contact.requestId]);
  const path = to[0] === contact.clientId ? `/requests/${contact.requestId}` : `/leads/${contact.leadId}#guidance`;
  await call.emit(event, { to, facts: { ...factsOf(request), ...more(marketOf(request.market).timeZone) }, path });
}
