// Chance that repeats itself: the same seed, the same corpus.
export type Chance = {
  below(limit: number): number;
  pick<T>(pool: readonly T[]): T;
  maybe(share: number): boolean;
  digits(count: number): string;
  shuffled<T>(pool: readonly T[]): T[];
};

export function chance(seed: string): Chance {
  let state = 2166136261;
  for (const character of seed) state = Math.imul(state ^ character.charCodeAt(0), 16777619) >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (pool) => pool[below(pool.length)] as (typeof pool)[number],
    maybe: (share) => next() < share,
    digits: (count) => Array.from({ length: count }, () => below(10)).join(''),
    shuffled: (pool) => {
      const left = [...pool];
      for (let index = left.length - 1; index > 0; index -= 1) {
        const other = below(index + 1);
        [left[index], left[other]] = [left[other] as (typeof pool)[number], left[index] as (typeof pool)[number]];
      }
      return left;
    },
  };
}

/** Goes through all of a pool in changing order before it begins anew. */
export function rounds<T>(pool: readonly T[], random: Chance): () => T {
  let left: T[] = [];
  return () => {
    if (left.length === 0) left = random.shuffled(pool);
    return left.pop() as T;
  };
}
