// A marketplace with everything that support leans on, and people who ask.
import { cases } from '#cases';
import { findArticle, help } from '#help-centre';
import type { Member } from '#kernel/actor.ts';
import { notifications } from '#notifications';
import { reputation } from '#reputation';
import { operator } from '../../../tests/world/engine.ts';
import { leadsWorld } from '../leads/world.test-data.ts';
import { support } from './index.ts';

/** Keys of articles that do not exist. */
export const articlesByKeys = (keys: readonly string[]): string[] => keys.filter((key) => !findArticle(key));

export async function supportWorld() {
  const world = await leadsWorld([reputation, cases, help, notifications, support]);
  const does = support.operations;
  const rosa = operator('Rosa', 'support');
  const finance = operator('Fabio', 'finance');
  const ask = (who: Member, matter: string, text: string, more: { subject?: string; files?: string[] } = {}) => world.as(who, does.fileTicket, { matter, text, ...more });
  const mailsTo = async (address: string) =>
    (await world.engine.pool.query<{ letter: string; body_text: string }>('select letter, body_text from mails where address = $1 order by created_at, id', [address])).rows;
  const later = (hours: number) => world.engine.clock.moveTo(world.engine.clock.now().add({ hours }));
  return { ...world, does, rosa, finance, ask, mailsTo, later };
}
