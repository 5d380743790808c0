import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { readAddress } from './address.ts';
import { addressKnown, noPromotionNow, notAnAddress, ownAddress, tooManyOpen } from './refusals.ts';
import { countOpenOf, lockPromotionsOf, openPromotion } from './store.ts';
import { promotionView, viewPromotion } from './views.ts';

/** More at once than a person writes; whoever checks them reads each. */
const mostOpen = 5;

export const submitPromotion = write({
  name: 'billing.submitPromotion',
  summary: 'Submit the address of an article or link about the marketplace, for free credits',
  description: 'A person checks it. The same page counts once, whoever submits it and however its address is spelled.',
  method: 'POST',
  path: '/promotions',
  clauses: ['LEAD-7'],
  input: z.object({ address: z.string().min(1).max(2000).describe('Of a public page'), note: paragraphs(2000, 0).default('').describe('Where on the page, or since when') }),
  output: promotionView,
  refusals: [noPromotionNow, notAnAddress, ownAddress, tooManyOpen, addressKnown],
  allow: pros,
  audit: (_input, output) => ({ subject: `promotion:${output.id}` }),
  async run(call, input) {
    const rules = await rulesAt(call);
    const credits = rules.whole('promotion.credits');
    const read = readAddress(input.address, call.ports.origin);

    if (credits === 0) refuse(noPromotionNow);
    if (read === 'not_an_address') refuse(notAnAddress, {}, [{ path: 'address', say: notAnAddress.say }]);
    if (read === 'our_own') refuse(ownAddress, {}, [{ path: 'address', say: ownAddress.say }]);
    await call.db.many(lockPromotionsOf, [call.actor.id]);
    const { count } = await call.db.one(countOpenOf, [call.actor.id]);
    if (count >= mostOpen) refuse(tooManyOpen, { open: count });

    const id = newId();
    const row = await call.db.maybe(openPromotion, [id, shortReference(id, 'P'), call.actor.id, read.address, read.key, input.note, credits, rules.version, call.now]);
    if (!row) refuse(addressKnown, {}, [{ path: 'address', say: addressKnown.say }]);
    await call.emit('billing.promotion_submitted', { promotion: id });

    return viewPromotion(row);
  },
});
