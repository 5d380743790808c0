// Slows guessing down. Counted before anything is looked at, for known and unknown addresses alike, and kept when the
// operation is refused.
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { limits } from './parameters.ts';
import { tooManyAttempts } from './sign-in/refusals.ts';

export type Limited = keyof typeof limits;

const subjectOf = (what: Limited, whom: string) => `${what}:${whom}`;

export async function limitAttempts(call: Call, what: Limited, whom: string): Promise<void> {
  if (call.via === 'demo' || call.actor.kind === 'system') return;
  const { perEmail, perAddress, minutes } = limits[what];
  const { address } = call.ports.signIn.here();
  const counts = [await call.ports.signIn.countAttempt(subjectOf(what, whom), perEmail, minutes, call.now)];
  if (address) counts.push(await call.ports.signIn.countAttempt(subjectOf(what, `from ${address}`), perAddress, minutes, call.now));
  const over = counts.find((count) => count.over);
  if (over) refuse(tooManyAttempts, { until: { moment: over.until.toString() } });
}

/** The right answer clears what wrong ones had counted, for this person only. */
export const clearAttempts = (call: Call, what: Limited, whom: string): Promise<void> => call.ports.signIn.forgetAttempts(subjectOf(what, whom));
