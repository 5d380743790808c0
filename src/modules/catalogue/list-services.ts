import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { line } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { type Locale } from '#kernel/text.ts';
import { folded } from './places/place.ts';
import { type Service } from './service.ts';
import { serviceGroups, services } from './services.ts';
import { serviceView, viewService } from './views.ts';

export const listServices = read({
  name: 'catalogue.listServices',
  summary: 'What can be asked for, in groups, with the questions of each service; or what matches a few words',
  method: 'GET',
  path: '/services',
  input: z.object({ text: line(80).optional().describe('Words of the need: "fuite", "chauffe-eau"') }),
  output: z.object({
    groups: z.array(z.object({ key: z.string(), name: z.string(), services: z.array(serviceView) })),
    best: z.array(z.string()).describe('With a text: keys of the services that match, best first'),
  }),
  allow: anyone,
  async run({ locale }, { text }) {
    const best = text === undefined ? null : findByWords(text, locale);
    const shown = best ? new Set(best) : null;

    return {
      best: (best ?? []).map(({ key }) => key),
      groups: serviceGroups.flatMap(({ key, name }) => {
        const members = services.filter((service) => service.group === key && (!shown || shown.has(service)));
        return members.length > 0 ? [{ key, name: name[locale], services: members.map((service) => viewService(service, locale)) }] : [];
      }),
    };
  },
});

/** Best first: words of the name count more than keywords, whole words more than beginnings. */
export function findByWords(text: string, locale: Locale): Service[] {
  const typed = folded(text).split(' ').filter((word) => word.length > 1);
  if (typed.length === 0) return [];
  const scored = services.map((service, order) => ({ service, order, score: scoreOf(service, typed, locale) }));
  return scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score || a.order - b.order).map(({ service }) => service);
}

function scoreOf(service: Service, typed: readonly string[], locale: Locale): number {
  const name = folded(service.name[locale]).split(' ');
  const keywords = service.keywords[locale].flatMap((keyword) => folded(keyword).split(' '));
  let sum = 0;
  for (const word of typed) sum += Math.max(4 * likeness(name, word), 3 * likeness(keywords, word));
  return sum;
}

function likeness(words: readonly string[], typed: string): number {
  if (words.includes(typed)) return 2;
  return typed.length >= 3 && words.some((word) => word.startsWith(typed) || (word.length >= 5 && typed.startsWith(word.slice(0, -1)))) ? 1 : 0;
}
