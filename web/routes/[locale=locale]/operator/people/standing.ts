// How an account stands, in a word and its tone.
import { m } from '#web/paraglide/messages.js';
import type { Tone } from '#web/shown.ts';

export function standing({ state, activated_at }: { state: string; activated_at: string | null }): { says: string; tone?: Tone } {
  if (state === 'closed') return { says: m.account_state_closed(), tone: 'harm' };
  if (state === 'suspended') return { says: m.account_state_suspended(), tone: 'harm' };
  return activated_at ? { says: m.account_state_active(), tone: 'good' } : { says: m.account_state_waiting() };
}
