// The test cards and how each behaves. A card that is none of them is refused: no real number may enter a sandbox.
import type { Temporal } from 'temporal-polyfill';
import type { CardProblem } from '#kernel/ports.ts';

export type Conduct = 'succeeds' | 'declined' | 'insufficient_funds' | 'needs_confirmation' | 'disputed_later' | 'declined_later';

const conducts: Readonly<Record<string, Conduct>> = {
  '4242424242424242': 'succeeds',
  '4000000000000002': 'declined',
  '4000000000009995': 'insufficient_funds',
  '4000002500003155': 'needs_confirmation',
  '4000000000000259': 'disputed_later',
  // Pays while the payer is there and is declined when charged again later: to see a renewal fail.
  '4000000000000341': 'declined_later',
};

export type TestCard = { readonly conduct: Conduct; readonly brand: string; readonly last4: string; readonly expires: string };

/** What of a card may be kept, or what is wrong with it. `expires` is MM/YY as printed on it. */
export function readCard(card: { number: string; expires: string; cvc: string }, now: Temporal.Instant): TestCard | { readonly problem: CardProblem } {
  const number = card.number.replace(/[\s-]/g, '');
  if (!/^\d{12,19}$/.test(number) || !passesLuhn(number)) return { problem: 'number_wrong' };
  const conduct = conducts[number];
  if (!conduct) return { problem: 'number_not_for_tests' };
  const expires = readExpiry(card.expires);
  if (!expires) return { problem: 'expiry_wrong' };
  if (hasExpired(expires, now)) return { problem: 'expired' };
  if (!/^\d{3}$/.test(card.cvc.trim())) return { problem: 'code_wrong' };
  return { conduct, brand: 'visa', last4: number.slice(-4), expires };
}

export function passesLuhn(number: string): boolean {
  const sum = Array.from(number).toReversed().reduce((total, digit, index) => {
    const value = index % 2 === 1 ? Number(digit) * 2 : Number(digit);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}

/** "3/30", "03 / 30", "03/2030" as "2030-03". */
function readExpiry(typed: string): string | null {
  const match = /^\s*(\d{1,2})\s*[/.-]?\s*(?:20)?(\d{2})\s*$/.exec(typed);
  const month = Number(match?.[1]);
  return match && month >= 1 && month <= 12 ? `20${match[2]}-${String(month).padStart(2, '0')}` : null;
}

/** A card is good to the end of its month. */
export function hasExpired(expires: string, now: Temporal.Instant): boolean {
  return expires < now.toString().slice(0, 7);
}

export type Outcome =
  | { readonly status: 'succeeded' | 'needs_confirmation'; readonly failureCode: null }
  | { readonly status: 'failed'; readonly failureCode: string };

const failed = (failureCode: string): Outcome => ({ status: 'failed', failureCode });
const succeeded: Outcome = { status: 'succeeded', failureCode: null };

export function outcomeOf(card: { conduct: Conduct; expires: string }, payerIsThere: boolean, now: Temporal.Instant): Outcome {
  if (hasExpired(card.expires, now)) return failed('expired_card');
  switch (card.conduct) {
    case 'succeeds':
    case 'disputed_later':
      return succeeded;
    case 'declined':
      return failed('card_declined');
    case 'insufficient_funds':
      return failed('insufficient_funds');
    case 'needs_confirmation':
      return payerIsThere ? { status: 'needs_confirmation', failureCode: null } : failed('authentication_required');
    case 'declined_later':
      return payerIsThere ? succeeded : failed('card_declined');
  }
}
