import * as z from 'zod';
import { Temporal } from 'temporal-polyfill';
import { marketOf } from '#catalogue';
import { pros } from '#kernel/allow.ts';
import { localDate } from '#kernel/business-time/index.ts';
import { day, id } from '#kernel/input.ts';
import { newId } from '#kernel/ids.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { lockLeadOfPro, type Held } from './access.ts';
import { leadNotFound, notAnsweredYet, priceOutdated } from './refusals.ts';
import { addAnswerPrice, findAnswerPrices, priceUnits } from './store.ts';
import { leadView, viewLead } from './views.ts';

export const price = z.object({
  minor: z.int().min(1).max(10_000_000_000).describe('In minor units of the market’s currency'),
  unit: z.enum(priceUnits).describe('job: for all of it; from: at least so much; hour, day: for each'),
  valid_until: day().nullish().describe('The last day on which it holds'),
});

export const statePrice = write({
  name: 'leads.statePrice',
  summary: 'Say what I ask for the work, beside my answer; a new price takes the place of the one before',
  description: 'The client sees the price of now beside the other answers. Earlier prices are kept. The same price again changes nothing.',
  method: 'PUT',
  path: '/leads/{lead}/price',
  clauses: ['LEAD-2'],
  input: z.object({ lead: id(), price }),
  output: leadView,
  refusals: [leadNotFound, notAnsweredYet, priceOutdated],
  allow: pros,
  audit: (input) => ({ subject: `lead:${input.lead}` }),
  async run(call, input) {
    const held = await lockLeadOfPro(call, input.lead);

    if (!held.lead.placeTakenAt) refuse(notAnsweredYet);
    refuseOutdated(call, held, input.price);

    await keepPrice(call, held, input.price);
    await call.tell([held.lead.clientId], `request:${held.request.id}`);

    return viewLead(call, held.lead.id);
  },
});

export function refuseOutdated(call: Pick<Call, 'now'>, { request }: Held, given: z.output<typeof price>): void {
  const today = localDate(call.now, marketOf(request.market).timeZone);
  if (given.valid_until && Temporal.PlainDate.compare(given.valid_until, today) < 0) refuse(priceOutdated, { day: { day: given.valid_until } });
}

export async function keepPrice(call: Pick<Call, 'db' | 'now'>, { lead, request }: Held, given: z.output<typeof price>): Promise<void> {
  const [now] = await call.db.many(findAnswerPrices, [[lead.id]]);
  const until = given.valid_until ?? null;
  if (now && now.minor === BigInt(given.minor) && now.unit === given.unit && now.validUntil === until) return;
  await call.db.run(addAnswerPrice, [newId(), lead.id, given.minor, marketOf(request.market).currency, given.unit, until, call.now]);
}
