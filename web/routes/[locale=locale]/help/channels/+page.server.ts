// MSG-12: which matter goes through which channel; from the same tree as the form.
import { read } from '#web/act.ts';
import type { Place } from '../../support/ticket.ts';

type Key = 'place' | 'form' | 'phone' | 'letter';
type Channel = { key: Key; name: string; reached: string | null; hours: string | null; offered: boolean; serves: string; may_not: string[]; never_answered: string[] };
type Matter = { key: string; name: string; channel: Key; for: ('visitor' | 'client' | 'pro')[]; mine: boolean; place: Place | null };

export const load = async (event) => read<{ channels: Channel[]; groups: { key: string; name: string; matters: Matter[] }[] }>(event, 'support.readChannels');
