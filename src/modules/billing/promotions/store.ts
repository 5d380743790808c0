// All SQL of promotions.
import type { Temporal } from 'temporal-polyfill';
import { statement } from '#kernel/database.ts';

export type PromotionRow = {
  id: string;
  reference: string;
  pro: string;
  address: string;
  note: string;
  state: 'open' | 'granted' | 'refused';
  credits: number;
  rulebookVersion: number;
  submittedAt: Temporal.Instant;
  decision: string | null;
  decidedBy: string | null;
  decidedAt: Temporal.Instant | null;
  grounds: string | null;
};

const columns = `id, reference, pro, address, note, state, credits, rulebook_version as "rulebookVersion", submitted_at as "submittedAt",
  decision, decided_by as "decidedBy", decided_at as "decidedAt", grounds`;

/** No row when this page was submitted before and not refused. */
export const openPromotion = statement<PromotionRow>('billing.open_promotion', `
  insert into promotions (id, reference, pro, address, address_key, note, state, credits, rulebook_version, submitted_at)
  values ($1, $2, $3, $4, $5, $6, 'open', $7, $8, $9) on conflict (address_key) where state <> 'refused' do nothing returning ${columns}`);
export const countOpenOf = statement<{ count: number }>('billing.count_open_promotions_of', `
  select count(*)::integer as count from promotions where pro = $1 and state = 'open'`);
export const lockPromotionsOf = statement('billing.lock_promotions_of', `select pg_advisory_xact_lock(hashtextextended('promotions:' || $1, 0))`);
export const findPromotion = statement<PromotionRow>('billing.find_promotion', `select ${columns} from promotions where id = $1`);
export const findPromotionOf = statement<PromotionRow>('billing.find_promotion_of', `select ${columns} from promotions where id = $1 and pro = $2`);
export const lockPromotion = statement<PromotionRow>('billing.lock_promotion', `select ${columns} from promotions where id = $1 for update`);
export const settlePromotion = statement<PromotionRow>('billing.settle_promotion', `
  update promotions set state = $2, decision = $3, decided_by = $4, decided_at = $5, grounds = $6, posting = $7
  where id = $1 and state = 'open' returning ${columns}`);
export const listPromotionsOf = statement<PromotionRow>('billing.list_promotions_of', `
  select ${columns} from promotions where pro = $1 and ($2::timestamptz is null or (submitted_at, id) < ($2, $3::uuid))
  order by submitted_at desc, id desc limit $4`);
/** The one that has waited longest first. */
export const listOpenPromotions = statement<PromotionRow>('billing.list_open_promotions', `
  select ${columns} from promotions where state = 'open' order by submitted_at, id limit $1`);
export const countOpenPromotions = statement<{ count: number }>('billing.count_open_promotions', `
  select count(*)::integer as count from promotions where state = 'open'`);
