// Papers and words: badges in every state, reviews published, waiting and reported, former clients invited.
import type { Member } from '#kernel/actor.ts';
import type { Story } from '../story.ts';
import { addressOf } from '../people/others.ts';
import { printed } from '../people/paper.ts';
import type { Cast } from './cast.ts';

export async function playReputation(story: Story, cast: Cast): Promise<void> {
  const awa = cast.member('Awa Diallo-Perrin');
  await badgesOf(story, cast, awa);
  await formerClientsOf(story, awa);
  await reviewsOf(story, cast, awa);

  await story.on(1, '18:20');
  const bastien = cast.member('Bastien Kowal');
  await send(story, bastien, { kind: 'liability', number: 'RC-PRO 88-31047', issuer: 'Assurances des Deux Fleuves', valid_until: story.day(340) });
}

type Document = { kind: 'company' | 'liability' | 'authorisation'; authorisation?: string; number: string; issuer: string; valid_until?: string };

async function send(story: Story, pro: Member, document: Document): Promise<string> {
  const lines = [document.issuer, `No ${document.number}`, pro.name, document.valid_until ? `Valable jusqu'au ${document.valid_until}` : ''];
  const { id } = await story.does(pro, 'files', 'uploadFile', { file: new File([printed(lines)], `${document.kind}.pdf`, { type: 'application/pdf' }) as never });
  return (await story.does(pro, 'reputation', 'submitBadge', { ...document, files: [id] } as never)).id;
}

async function badgesOf(story: Story, { operator }: Cast, awa: Member): Promise<void> {
  const jurgen = operator('Jürgen Falk');
  const papers: readonly (readonly [Document, number])[] = [
    [{ kind: 'company', number: '812 447 903 00021', issuer: 'Registre national des entreprises' }, 340],
    [{ kind: 'liability', number: 'RC 2207-5518', issuer: 'Mutuelle des artisans du Rhône', valid_until: story.day(20) }, 20],
    [{ kind: 'authorisation', authorisation: 'gas', number: 'PGI-69-1184', issuer: 'Organisme Qualité Gaz', valid_until: story.day(500) }, 500],
  ];
  const sent: string[] = [];
  await story.on(29, '10:00');
  for (const [document] of papers) sent.push(await send(story, awa, document));
  const blurred = await send(story, awa, { kind: 'authorisation', authorisation: 'refrigerants', number: 'FF-0931', issuer: 'Organisme de contrôle du froid' });
  await story.on(27, '15:30');
  for (const [index, badge] of sent.entries()) await story.does(jurgen, 'reputation', 'decideBadge', { badge, outcome: 'grant', until: story.day(papers[index]?.[1] ?? 300) });
  await story.does(jurgen, 'reputation', 'decideBadge', { badge: blurred, outcome: 'refuse', reason: 'unreadable', grounds: 'Le bas de la page est coupé : la date et la signature manquent. Envoyez la page entière.' });
  await story.on(25, '11:10');
  await send(story, awa, { kind: 'authorisation', authorisation: 'refrigerants', number: 'FF-0931', issuer: 'Organisme de contrôle du froid', valid_until: story.day(700) });
}

/** Each invited person answers, or not, by the link of their mail. */
async function formerClientsOf(story: Story, awa: Member): Promise<void> {
  await story.on(22, '09:00');
  const invited = [
    { name: 'Bruno Teyssier', work: 'Chaufferie d’un immeuble, 2024', rating: 5, text: 'Chaufferie remise à neuf pendant l’été, sans jamais couper l’eau chaude plus d’une matinée. Explications claires à chaque étape.' },
    { name: 'Léa Fontanel', work: 'Salle de bains refaite, 2025', rating: 4, text: 'Belle salle de bains, prix tenu. Deux jours de retard à cause d’une livraison, annoncés à l’avance.' },
    { name: 'Denis Aubert', work: 'Remplacement d’une chaudière', rating: null, text: '' },
  ] as const;
  for (const { name, work } of invited) await story.does(awa, 'reputation', 'inviteFormerClient', { name, email: addressOf(name), locale: 'fr', work });
  await story.on(20, '19:00');
  for (const { name, rating, text } of invited) {
    if (rating === null) continue;
    const { items } = await story.does({ kind: 'visitor' }, 'notifications', 'listMailbox', { address: addressOf(name), limit: 1 });
    const token = /token=([\w-]+)/.exec(items[0]?.text ?? '')?.[1];
    if (token) await story.does({ kind: 'visitor' }, 'reputation', 'leaveFormerReview', { token, name: name.replace(/ (\p{L})\S+$/u, ' $1.'), rating, text });
  }
}

async function reviewsOf(story: Story, { member }: Cast, awa: Member): Promise<void> {
  await story.on(2, '18:00');
  const { items } = await story.does(awa, 'leads', 'listContacts', { limit: 50 });
  const leadWith = (name: string) => items.find(({ client, refunded_at }) => client.name === name && refunded_at === null)?.lead;
  const [odile, marc, hugo] = [member('Odile Marchand'), member('Marc Oberlin'), member('Hugo Marchetti')];
  const [odiles, marcs, hugos] = [leadWith(odile.name), leadWith(marc.name), leadWith(hugo.name)];
  if (!odiles || !marcs || !hugos) throw new Error('the month in Lyon has changed: these contacts are reviewed here');

  const first = await story.does(odile, 'reputation', 'writeReview', { lead: odiles, about: 'contact', rating: 5, text: 'Venue mesurer le lendemain, à l’heure. Devis clair, poste par poste, reçu le soir même. Je réfléchis encore pour les travaux.' });
  await story.does(awa, 'reputation', 'writeReview', { lead: odiles, about: 'contact', rating: 5, text: 'Accueil très agréable, tout était prêt pour les mesures.' });
  await story.does(awa, 'reputation', 'replyToReview', { review: first.id, text: 'Merci Odile ! Le devis reste valable trois mois, prenez votre temps.' });

  const second = await story.does(marc, 'reputation', 'writeReview', { lead: marcs, about: 'contact', rating: 2, text: 'Réponse rapide, mais elle ne se déplace pas jusqu’à Vienne. Mon beau-frère, lui, le ferait pour moins cher sans passer par ici.' });
  await story.does(awa, 'reputation', 'writeReview', { lead: marcs, about: 'contact', rating: 3, text: 'La demande disait Lyon, la chaudière est à Vienne. Échange courtois tout de même.' });
  await story.does(awa, 'reputation', 'reportReview', { review: second.id, reason: 'off_platform', note: 'La dernière phrase invite à traiter en dehors de la plateforme.' });

  await story.on(1, '12:00');
  await story.does(hugo, 'reputation', 'writeReview', { lead: hugos, about: 'contact', rating: 5, text: 'Réponse en une demi-heure, avec un modèle qui passe dans le placard. Rien à redire.' });
}
