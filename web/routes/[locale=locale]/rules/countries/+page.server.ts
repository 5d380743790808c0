import { read } from '#web/act.ts';

type Countries = { rulebook_version: number; items: { code: string; name: string; served: boolean }[] };

export const load = async (event) => {
  const { rulebook_version, items } = await read<Countries>(event, 'identity.listCountries');
  return { version: rulebook_version, served: items.filter((one) => one.served), others: items.filter((one) => !one.served) };
};
