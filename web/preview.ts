// Serves build/ with a made-up Door, to look at pages without database or server:
//   node web/preview.ts [port]      (a build must be there)
// Cookies `as=pro|client|operator` choose the reader.
import { createServer } from 'node:http';
import type { Door, Locale, Person } from './door.ts';

// The adapter assumes https; a plain-http address must say so itself, or every form post answers 403.
process.env.PROTOCOL_HEADER = 'x-entremise-protocol';
const { handler } = await import(new URL('../build/handler.js', import.meta.url).href);

const PEOPLE: Record<string, Omit<Person, 'locale'>> = {
  pro: { id: 'p1', name: 'Awa Diallo-Perrin', roles: ['pro'] },
  client: { id: 'c1', name: 'Hugo Marchetti', roles: ['client'] },
  operator: { id: 'o1', name: 'Maeve Brannigan', roles: ['mediation'] },
};

function doorFor(cookie: string, locale: Locale): Door {
  const as = /(?:^|;\s*)as=(\w+)/.exec(cookie)?.[1] ?? '';
  const person = PEOPLE[as];
  return {
    perform: async (name, input) => {
      console.log(name, JSON.stringify(input));
      return { ok: false, refusal: { code: 'preview', status: 422, sentence: `${name} is not played in the preview.` } };
    },
    person: person ? { ...person, locale } : null,
    locale,
    market: 'FR',
    timeZone: 'Europe/Paris',
    now: '2026-11-20T14:12:00+01:00',
    sandbox: true,
    house: {
      rulebook: { version: 14, since: '2026-11-02' },
      markets: [
        { code: 'FR', name: 'France' },
        { code: 'IT', name: 'Italia' },
        { code: 'DE', name: 'Deutschland' },
      ],
      people: Object.entries(PEOPLE).map(([role, one]) => ({ id: one.id, name: one.name, role })),
    },
  };
}

const port = Number(process.argv[2] ?? 4173);
createServer((req, res) => {
  req.headers['x-entremise-protocol'] = 'http';
  const first = (req.url ?? '/').split('/')[1]?.slice(0, 2) as Locale;
  (req as typeof req & { entremise: Door }).entremise = doorFor(req.headers.cookie ?? '', first);
  handler(req, res, () => res.writeHead(404).end());
}).listen(port, '127.0.0.1', () => console.log(`http://127.0.0.1:${port}/en/design`));
