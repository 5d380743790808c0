// What the tests of reviews and badges stand on: paid contacts, papers, people of the team.
import { Temporal } from 'temporal-polyfill';
import type { Member } from '#kernel/actor.ts';
import { files } from '#files';
import { notifications } from '#notifications';
import { operator } from '../../../tests/world/engine.ts';
import { leadsWorld } from '../leads/world.test-data.ts';
import { reputation } from './index.ts';

export const does = reputation.operations;
export const moderator = operator('Mona', 'moderator');
export const certifier = operator('Cyril', 'certifier');

export async function reputationWorld() {
  const world = await leadsWorld([reputation, notifications]);

  /** A contact paid at the answer to a client who shared a phone number. */
  async function contact(people: { pro?: Member; client?: Member } = {}) {
    const pro = people.pro ?? (await world.proWith(100));
    const client = people.client ?? (await world.client());
    const lead = await world.leadOf(pro, await world.published(client, { phone: '+33612345678' }));
    await world.as(pro, world.does.answerLead, { lead, text: 'Bonjour, je peux passer mardi à 8 h 30.' });
    return { pro, client, lead };
  }

  const review = (who: Member, lead: string, more: { about?: 'contact' | 'work'; rating?: number; text?: string } = {}) =>
    world.as(who, does.writeReview, { lead, about: more.about ?? 'work', rating: more.rating ?? 5, text: more.text ?? 'Travail soigné, à l’heure, et chantier laissé propre.' });

  async function paper(pro: Member): Promise<string> {
    const file = new File([`Attestation ${Math.random()}`], 'attestation.txt', { type: 'text/plain' });
    return (await world.as(pro, files.operations.uploadFile, { file: file as never })).id;
  }
  async function submitted(pro: Member, more: { kind?: 'company' | 'liability' | 'authorisation'; authorisation?: 'electrician'; valid_until?: string } = {}) {
    const { id } = await world.as(pro, does.submitBadge, { kind: 'liability', number: 'RC 4711', issuer: 'Assurances du Rhône', files: [await paper(pro)], ...more });
    return id;
  }
  const accept = (badge: string, until: string) => world.as(certifier, does.decideBadge, { badge, outcome: 'grant', until });

  return {
    ...world, contact, review, paper, submitted, accept,
    moveTo: async (moment: string) => {
      world.engine.clock.moveTo(Temporal.Instant.from(moment));
      await world.engine.runJobs();
    },
    mailsAbout: (subject: string) => world.engine.mails.filter((mail) => mail.subject.includes(subject)),
  };
}

export type ReputationWorld = Awaited<ReturnType<typeof reputationWorld>>;
