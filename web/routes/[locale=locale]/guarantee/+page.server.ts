import { read } from '#web/act.ts';
import type { Guarantee } from './guarantee.ts';

export const load = async (event) => ({ guarantee: await read<Guarantee>(event, 'cases.readGuarantee') });
