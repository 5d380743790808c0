// A wallet of the model: credits in lots, what expires first is spent first, then what was given, then what was paid (LEAD-5).
export type Lot = { readonly origin: 'paid' | 'promotion' | 'refund'; readonly free: boolean; readonly amount: number; remaining: number; readonly expires: number | null; readonly nth: number };
export type Spend = { readonly takes: { readonly lot: Lot; amount: number }[]; returned: boolean };

export class Wallet {
  readonly lots: Lot[] = [];

  add(origin: Lot['origin'], amount: number, free: boolean, expires: number | null = null): void {
    this.lots.push({ origin, free, amount, remaining: amount, expires, nth: this.lots.length });
  }

  balance(now: number): number {
    return this.#spendable(now).reduce((sum, lot) => sum + lot.remaining, 0);
  }

  spend(price: number, now: number): Spend {
    let open = price;
    const takes: Spend['takes'] = [];
    for (const lot of this.#spendable(now)) {
      const amount = Math.min(lot.remaining, open);
      if (amount === 0) continue;
      lot.remaining -= amount;
      open -= amount;
      takes.push({ lot, amount });
    }
    return { takes, returned: false };
  }

  /** REF-5: into the lots they came from; what has expired meanwhile comes back as a new lot that does not. */
  giveBack(spend: Spend, now: number): void {
    for (const { lot, amount } of spend.takes.toReversed()) {
      if (lot.expires === null || lot.expires >= now) lot.remaining += amount;
      else this.add('refund', amount, lot.free);
    }
    spend.returned = true;
  }

  sweep(now: number): void {
    for (const lot of this.lots) if (lot.expires !== null && lot.expires < now) lot.remaining = 0;
  }

  /** As both sides tell it. */
  tell(): string[] {
    return this.lots.filter(({ remaining }) => remaining > 0).map(({ origin, remaining, amount }) => `${origin} ${remaining}/${amount}`).sort();
  }

  #spendable(now: number): Lot[] {
    const alive = this.lots.filter((lot) => lot.remaining > 0 && (lot.expires === null || lot.expires >= now));
    return alive.sort((a, b) => (a.expires ?? Infinity) === (b.expires ?? Infinity) ? Number(b.free) - Number(a.free) || a.nth - b.nth : (a.expires ?? Infinity) - (b.expires ?? Infinity));
  }
}
