import { read } from '#web/act.ts';

type Action = { action: string; label: string; may: boolean };
type Row = { status: string; label: string; may: Action[]; numbers: { kind: string; label: string; example: string }[] };
type Statuses = { rulebook_version: number; undeclared: Action[]; items: Row[] };

/** The table in force, and the number that each country served gives to those who invoice. */
export const load = async (event) => {
  const [table, countries] = await Promise.all([
    read<Statuses>(event, 'identity.listLegalStatuses'),
    read<{ items: { code: string; name: string; served: boolean }[] }>(event, 'identity.listCountries'),
  ]);
  const served = countries.items.filter((one) => one.served);
  const numbers = await Promise.all(
    served.map(async ({ code, name }) => ({ code, name, items: (await read<Statuses>(event, 'identity.listLegalStatuses', { country: code })).items.filter((one) => one.numbers.length > 0) })),
  );
  return { table, numbers };
};
