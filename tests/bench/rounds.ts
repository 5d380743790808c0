// Two contestants in turns, so that whatever else the machine does hits both; the middle of many short rounds.
export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

export type Contest = { readonly ours: number; readonly theirs: number; /** The middle of the rounds' own ratios. */ readonly ratio: number };

export async function contest(rounds: number, ours: () => Promise<number>, theirs: () => Promise<number>): Promise<Contest> {
  const measured: { ours: number; theirs: number }[] = [];
  for (let round = 0; round < rounds; round++) {
    // Who begins changes, so that neither always follows the other.
    if (round % 2 === 0) measured.push({ ours: await ours(), theirs: await theirs() });
    else {
      const second = await theirs();
      measured.push({ ours: await ours(), theirs: second });
    }
  }
  return {
    ours: median(measured.map((round) => round.ours)),
    theirs: median(measured.map((round) => round.theirs)),
    ratio: median(measured.map((round) => round.ours / round.theirs)),
  };
}

export const two = (value: number) => value.toFixed(2);
