// Clients and the team of the demo. The rank is the place in the list "sign in as".
import type { OperatorRole } from '#kernel/actor.ts';
import type { Somebody } from '../story.ts';

const at = (name: string) => `${name.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\p{L}]+/gu, '.').toLowerCase()}@example.org`;
const somebody = (name: string, locale: Somebody['locale'], market: string, rank?: number): Somebody => ({ name, email: at(name), locale, market, ...(rank === undefined ? {} : { rank }) });

export const addressOf = at;

export const demoClients: readonly Somebody[] = [
  somebody('Hugo Marchetti', 'fr', 'FR', 1),
  somebody('Camille Roche', 'fr', 'FR'),
  somebody('Odile Marchand', 'fr', 'FR'),
  somebody('Marc Oberlin', 'fr', 'FR'),
  somebody('Yann Le Goff', 'fr', 'FR'),
  somebody('Sofia Lind', 'en', 'FR'),
  somebody('Paolo Greco', 'it', 'IT'),
  somebody('Anke Petersen', 'de', 'DE'),
  somebody('Carmen Ruiz', 'es', 'ES'),
  somebody('Harriet Cole', 'en', 'GB'),
];

export const demoTeam: readonly { readonly who: Somebody; readonly roles: readonly OperatorRole[] }[] = [
  { who: somebody('Rosa Castell', 'fr', 'FR', 3), roles: ['support'] },
  { who: somebody('Louis Abadie', 'fr', 'FR', 4), roles: ['admin'] },
  { who: somebody('Nadia Ferrand', 'fr', 'FR', 5), roles: ['finance'] },
  { who: somebody('Émile Sarr', 'fr', 'FR', 6), roles: ['moderator'] },
  { who: somebody('Rita Colombo', 'it', 'IT', 7), roles: ['follow-up', 'support'] },
  { who: somebody('Maeve Brannigan', 'en', 'GB', 8), roles: ['mediator'] },
  { who: somebody('Jürgen Falk', 'de', 'DE', 9), roles: ['certifier'] },
];
