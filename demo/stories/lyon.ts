// Lyon: a plumber's month. Contacts taken in each of the three ways, a no thanks, and refund claims in every state.
import type { Story } from '../story.ts';
import { findTown, type Cast } from './cast.ts';
import { buyCredits, leadOf, post } from './requests.ts';

const phone = '+33 6 12 34 56 78';

export async function playLyon(story: Story, { member, operator }: Cast): Promise<void> {
  const awa = member('Awa Diallo-Perrin');
  const bastien = member('Bastien Kowal');
  const [hugo, camille, odile, marc] = ['Hugo Marchetti', 'Camille Roche', 'Odile Marchand', 'Marc Oberlin'].map(member) as [ReturnType<Cast['member']>, ReturnType<Cast['member']>, ReturnType<Cast['member']>, ReturnType<Cast['member']>];
  const rosa = operator('Rosa Castell');

  await story.on(24, '08:00');
  await story.does(operator('Nadia Ferrand'), 'billing', 'changeSeller', {
    name: 'Entremise SAS', street: '12 quai Saint-Vincent', postal_code: '69001', city: 'Lyon', country: 'FR', vat_id: 'FR40123456824', registration: '12345682400010',
    legal_line: 'SAS au capital de 50 000 €, RCS Lyon 123 456 824',
  });
  await buyCredits(story, awa, 'regular');
  await buyCredits(story, bastien, 'starter');

  // The client's first message takes the credits (b); then it turns out to be another town.
  await story.on(18, '08:10');
  const service = await post(story, marc, {
    service: 'boiler-service', town: 'Lyon', budget: 18000,
    answers: { need: 'yearly', fuel: 'gas', age: 9 },
    text: 'Entretien annuel d’une chaudière gaz murale, avant l’hiver. Stationnement facile, je suis là le matin.',
  });
  const marcsLead = await leadOf(story, awa, service);
  await story.wait(45);
  await story.does(awa, 'leads', 'answerLead', { lead: marcsLead, text: 'Bonjour, je peux passer le 10 au matin. 125 € avec l’attestation d’entretien.', price: { minor: 12_500, unit: 'job' } });
  const bastiensLead = await leadOf(story, bastien, service);
  await story.wait(20);
  await story.does(bastien, 'leads', 'answerLead', { lead: bastiensLead, text: 'Bonjour, entretien complet avec ramonage du conduit et attestation remise le jour même. Jeudi ou vendredi matin.', price: { minor: 11_900, unit: 'from' } });
  await story.does(marc, 'leads', 'markFavourite', { lead: bastiensLead });
  await story.wait(107);
  await story.does(marc, 'leads', 'writeMessage', { lead: marcsLead, text: 'Bonjour, finalement c’est pour la maison de ma mère à Vienne, même chaudière. Pourriez-vous venir la semaine prochaine ?' });
  await story.wait(12);
  await story.does(marc, 'leads', 'changeRequest', {
    request: service,
    detail: {
      answers: { need: 'yearly', fuel: 'gas', age: 9 }, place: (await findTown(story, 'Vienne', 'FR')).id, budget_minor: 18_000,
      text: 'Entretien annuel d’une chaudière gaz murale, avant l’hiver, dans la maison de ma mère à Vienne. Stationnement facile, elle est là le matin.',
    },
  });

  // Shared phone: the answer itself takes the credits (a); answered by mistake, given back by the record.
  await story.on(15, '10:00');
  const drain = await post(story, odile, {
    service: 'drain-unblocking', town: 'Lyon', phone,
    answers: { blocked: ['sink'], overflowing: false }, text: 'L’évier de la cuisine se vide très lentement depuis trois jours.',
  });
  const drainLead = await leadOf(story, awa, drain);
  await story.does(awa, 'leads', 'answerLead', { lead: drainLead, text: 'Bonjour, je peux intervenir demain.' });
  await story.wait(30);
  await story.does(awa, 'cases', 'claimLeadRefund', { lead: drainLead, reason: 5, statement: 'J’ai répondu à la mauvaise demande.', confirmed: true });

  // A clear no thanks takes nothing.
  await story.on(12, '09:15');
  const tap = await post(story, camille, { service: 'plumbing-repair', town: 'Lyon', answers: { fault: 'tap', water_off: false }, text: 'Robinet de salle de bains qui goutte, modèle mitigeur.' });
  const tapLead = await leadOf(story, awa, tap);
  await story.does(awa, 'leads', 'answerLead', { lead: tapLead, text: 'Bonjour, comptez 90 € pièce comprise, je passe jeudi si vous voulez.' });
  await story.wait(180);
  await story.does(camille, 'leads', 'sayNoThanks', { lead: tapLead });

  // Bought outright (c); a claim that an operator refused, and that can still be contested.
  await story.on(9, '18:40');
  await story.does(awa, 'notifications', 'setNotificationSwitch', { kind: 'new_lead', on: false });
  const bathroom = await post(story, odile, {
    service: 'bathroom-fitting', town: 'Villeurbanne', budget: 900_000,
    answers: { extent: 'bath_to_shower', area: 5, reduced_mobility: false, materials: 'pro' },
    text: 'Remplacer la baignoire par une douche de plain-pied, 5 m², au deuxième étage avec ascenseur.',
  });
  await story.does(awa, 'notifications', 'setNotificationSwitch', { kind: 'new_lead', on: true });
  const bathroomLead = await leadOf(story, awa, bathroom);
  await story.does(awa, 'leads', 'buyContact', { lead: bathroomLead });
  const refused = await story.does(awa, 'cases', 'claimLeadRefund', { lead: bathroomLead, reason: 4, statement: 'La cliente ne répond pas au téléphone.', confirmed: true });
  await story.on(6, '11:20');
  await story.does(rosa, 'cases', 'decideRefundClaim', {
    claim: refused.id, outcome: 'refuse', clauses: ['REF-2'],
    grounds: 'Ne pas répondre au téléphone n’enfreint pas les règles. La demande est complète et la cliente a lu votre message le 14.',
  });

  // What staff promise stands on the file: kept by a click, still to be kept, and one that they ask to be released from.
  await story.does(rosa, 'compliance', 'recordCommitment', {
    person: awa.id, kind: 'deadline', wording: 'Si vous contestez la décision sur la salle de bains, une autre personne de l’équipe vous répond avant cette date.', until: story.day(9),
  });
  const outage = await story.does(rosa, 'compliance', 'recordCommitment', {
    person: awa.id, kind: 'special_offer', wording: 'Deux crédits offerts : les e-mails de nouvelles opportunités sont partis avec deux heures de retard le matin du 14.', credits: 2, until: story.day(14),
  });
  await story.wait(40);
  await story.does(rosa, 'compliance', 'keepCommitment', { commitment: outage.id, how: 'Les deux crédits sont sur votre compte.' });
  await story.does(awa, 'notifications', 'setNotificationSwitch', { kind: 'reminder', on: false });

  // Waiting for a decision: the town changed.
  await story.on(5, '10:02');
  await story.does(awa, 'cases', 'claimLeadRefund', { lead: marcsLead, reason: 2, statement: 'La demande disait Lyon. Dans son premier message, la chaudière est à Vienne, hors de ma zone.', confirmed: true });

  // Credits for an article, and another one that waits to be checked (LEAD-7).
  const article = await story.does(awa, 'billing', 'submitPromotion', { address: 'https://leprogres.example.com/metier/plombiere-a-lyon', note: 'Portrait dans le journal local, la plateforme est citée à la fin.' });
  await story.wait(95);
  await story.does(operator('Émile Sarr'), 'billing', 'decidePromotion', { promotion: article.id, outcome: 'grant', grounds: 'Article lu ce jour : il décrit la plateforme et y renvoie par un lien.' });
  await story.does(bastien, 'billing', 'submitPromotion', { address: 'https://kowal-menuiserie.example.com/liens', note: 'Lien en bas de page.' });

  // A pack for which a suitable request came: no money back, says the record; he appeals (REF-5, REF-6).
  await story.on(4, '11:15');
  const { packs: bought } = await story.does(bastien, 'cases', 'listPackRefunds', {});
  const unwanted = bought.find((pack) => pack.outcome === 'refuse');
  if (unwanted) {
    const claim = await story.does(bastien, 'cases', 'claimPackRefund', { payment: unwanted.payment, confirmed: true });
    await story.does(bastien, 'cases', 'contestPackRefund', { claim: claim.id, statement: 'La seule demande proposée portait sur un métier que j’avais retiré de mon profil la veille.' });
  }

  // Hugo's water heater: answered this week, the conversation goes on.
  await story.on(3, '09:30');
  const heater = await post(story, hugo, {
    service: 'plumbing-repair', town: 'Lyon', phone, budget: 90_000,
    answers: { fault: 'water_heater', water_off: true, make: 'Ballon électrique de 200 litres, 2009' },
    text: 'Ballon électrique de 200 litres, de 2009, au fond d’un placard d’entrée (58 cm de large). Il fuit par le bas depuis hier, j’ai coupé l’eau chaude. Troisième étage sans ascenseur.',
  });
  const heaterLead = await leadOf(story, awa, heater);
  await story.wait(32);
  await story.does(awa, 'leads', 'answerLead', { lead: heaterLead, text: 'Bonjour, un modèle plat de 150 litres (53 cm) passe dans le placard. 940 € posé, ancien ballon emporté et recyclé. Je peux venir mardi à 8 h 30.', price: { minor: 94_000, unit: 'job' } });
  await story.wait(88);
  await story.does(hugo, 'leads', 'writeMessage', { lead: heaterLead, text: 'Merci, c’est clair. Le devis comprend-il l’évacuation de l’ancien ballon par l’escalier ?' });

  // Two answers side by side, with their prices; the client thinks it over.
  await story.on(2, '12:15');
  const boiler = await post(story, hugo, {
    service: 'boiler-service', town: 'Lyon', budget: 20_000,
    answers: { need: 'yearly', fuel: 'gas', age: 12 },
    text: 'Entretien de la chaudière gaz de notre appartement, dans la cuisine. De préférence un samedi matin.',
  });
  await story.wait(50);
  await story.does(awa, 'leads', 'answerLead', { lead: await leadOf(story, awa, boiler), text: 'Bonjour, je travaille le samedi matin. Comptez une heure sur place, attestation comprise.', price: { minor: 13_500, unit: 'job' } });
  await story.wait(200);
  const bastiensAnswer = await leadOf(story, bastien, boiler);
  await story.does(bastien, 'leads', 'answerLead', { lead: bastiensAnswer, text: 'Bonjour, samedi 9 h est possible. Le prix dépend de l’accès au conduit ; je vous confirme après une photo.', price: { minor: 11_900, unit: 'from' } });
  await story.does(hugo, 'leads', 'markFavourite', { lead: bastiensAnswer });

  await story.on(2, '09:10');
  const call = await story.does(rosa, 'compliance', 'recordCommitment', {
    person: hugo.id, kind: 'deadline', wording: 'Nous vous rappelons avant vendredi pour dire si le devis peut être vérifié par notre équipe.', until: story.day(3),
  });
  await story.does(rosa, 'compliance', 'askRelease', { commitment: call.id, reason: 'Le prestataire a répondu lui-même dans la conversation : un appel ne vous apprendrait rien de plus.' });

  // New since last night: nobody has answered yet.
  await story.on(1, '20:40');
  await post(story, camille, {
    service: 'plumbing-repair', town: 'Lyon', answers: { fault: 'leak', water_off: true },
    text: 'Fuite sous l’évier, le joint goutte de nouveau. Je suis chez moi toute la journée.',
  });
}
