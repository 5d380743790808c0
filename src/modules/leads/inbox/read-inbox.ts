import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { read, type Call } from '#kernel/operation.ts';
import { serviceName } from '../requests/versions.ts';
import { findInbox, listServicesOfLeads, sorts, type InboxRow } from './store.ts';

export const inboxChoice = z.object({
  service: z.string().nullable(),
  max_km: z.int().nullable(),
  max_credits: z.int().nullable(),
  sort: z.enum(sorts),
});

export const readInbox = read({
  name: 'leads.readInbox',
  summary: 'How I keep my leads: the filter and order saved last, and the services to choose from',
  method: 'GET',
  path: '/inbox',
  clauses: ['LEAD-1'],
  input: z.object({}),
  output: inboxChoice.extend({ services: z.array(z.object({ key: z.string(), name: z.string(), leads: z.int() })) }),
  allow: pros,
  async run(call) {
    const services = await call.db.many(listServicesOfLeads, [call.actor.id]);
    return {
      ...viewChoice(await findChoice(call)),
      services: services.map(({ service, leads }) => ({ key: service, name: serviceName(service)[call.locale], leads })),
    };
  },
});

const nothingChosen: InboxRow = { service: null, maxKm: null, maxCredits: null, sort: 'newest' };

async function findChoice(call: Pick<Call, 'db'> & { actor: { id: string } }): Promise<InboxRow> {
  return (await call.db.maybe(findInbox, [call.actor.id])) ?? nothingChosen;
}

export const viewChoice = ({ service, maxKm, maxCredits, sort }: InboxRow): z.input<typeof inboxChoice> => ({ service, max_km: maxKm, max_credits: maxCredits, sort });
