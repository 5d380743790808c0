// Countries to choose from, those served first (ACC-11).
import type { RequestEvent } from '@sveltejs/kit';
import { read } from '#web/act.ts';

type Country = { code: string; name: string; served: boolean };

export async function readCountries(event: Pick<RequestEvent, 'locals'>): Promise<{ countries: { code: string; name: string }[]; served: string[] }> {
  const { items } = await read<{ items: Country[] }>(event, 'identity.listCountries');
  return { countries: items.map(({ code, name }) => ({ code, name })), served: items.filter((one) => one.served).map(({ name }) => name) };
}
