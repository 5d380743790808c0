// Where credits come from, in words.
import { m } from '#web/paraglide/messages.js';

const ORIGINS: Record<string, () => string> = {
  paid: m.credits_origin_paid,
  subscription: m.credits_origin_subscription,
  promotion: m.credits_origin_promotion,
  refund: m.credits_origin_refund,
  guarantee: m.credits_origin_guarantee,
};

export const originOf = (origin: string): string => ORIGINS[origin]?.() ?? origin;
