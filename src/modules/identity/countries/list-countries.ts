import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { rulesAt } from '#rulebook';
import { countryCodes, countryName } from './countries.ts';
import { judgeCountry } from './served.ts';

export const listCountries = read({
  name: 'identity.listCountries',
  summary: 'Every country, and whether its pros are served under the rules in force',
  description: 'Those served come first, each group in the order of its language. Clients may be anywhere.',
  method: 'GET',
  path: '/countries',
  clauses: ['ACC-11'],
  input: z.object({}),
  output: z.object({ rulebook_version: z.int(), items: z.array(z.object({ code: z.string(), name: z.string(), served: z.boolean() })) }),
  allow: anyone,
  async run(call) {
    const rules = await rulesAt(call);
    const { compare } = new Intl.Collator(call.locale);
    const items = countryCodes.map((code) => ({ code, name: countryName(code)[call.locale], served: judgeCountry(code, rules).outcome === 'served' }));
    return { rulebook_version: rules.version, items: items.sort((a, b) => Number(b.served) - Number(a.served) || compare(a.name, b.name)) };
  },
});
