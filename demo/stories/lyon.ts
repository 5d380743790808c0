// Lyon: a plumber's month. Contacts taken in each of the three ways, a no thanks, and refund claims in every state.
import type { Story } from '../story.ts';
import type { Cast } from './cast.ts';
import { buyCredits, leadOf, post } from './requests.ts';

const phone = '+33 6 12 34 56 78';

export async function playLyon(story: Story, { member, operator }: Cast): Promise<void> {
  const awa = member('Awa Diallo-Perrin');
  const bastien = member('Bastien Kowal');
  const [hugo, camille, odile, marc] = ['Hugo Marchetti', 'Camille Roche', 'Odile Marchand', 'Marc Oberlin'].map(member) as [ReturnType<Cast['member']>, ReturnType<Cast['member']>, ReturnType<Cast['member']>, ReturnType<Cast['member']>];
  const rosa = operator('Rosa Castell');

  await story.on(24, '08:00');
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
  await story.does(awa, 'leads', 'answerLead', { lead: marcsLead, text: 'Bonjour, je peux passer le 10 au matin. 125 € avec l’attestation d’entretien.' });
  await story.wait(107);
  await story.does(marc, 'leads', 'writeMessage', { lead: marcsLead, text: 'Bonjour, finalement c’est pour la maison de ma mère à Vienne, même chaudière. Pourriez-vous venir la semaine prochaine ?' });

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
  const bathroom = await post(story, odile, {
    service: 'bathroom-fitting', town: 'Villeurbanne', budget: 900_000,
    answers: { extent: 'bath_to_shower', area: 5, reduced_mobility: false, materials: 'pro' },
    text: 'Remplacer la baignoire par une douche de plain-pied, 5 m², au deuxième étage avec ascenseur.',
  });
  const bathroomLead = await leadOf(story, awa, bathroom);
  await story.does(awa, 'leads', 'buyContact', { lead: bathroomLead });
  const refused = await story.does(awa, 'cases', 'claimLeadRefund', { lead: bathroomLead, reason: 4, statement: 'La cliente ne répond pas au téléphone.', confirmed: true });
  await story.on(6, '11:20');
  await story.does(rosa, 'cases', 'decideRefundClaim', {
    claim: refused.id, outcome: 'refuse', clauses: ['REF-2'],
    grounds: 'Ne pas répondre au téléphone n’enfreint pas les règles. La demande est complète et la cliente a lu votre message le 14.',
  });

  // Waiting for a decision: the town changed.
  await story.on(5, '10:02');
  await story.does(awa, 'cases', 'claimLeadRefund', { lead: marcsLead, reason: 2, statement: 'La demande disait Lyon. Dans son premier message, la chaudière est à Vienne, hors de ma zone.', confirmed: true });

  // Hugo's water heater: answered this week, the conversation goes on.
  await story.on(3, '09:30');
  const heater = await post(story, hugo, {
    service: 'plumbing-repair', town: 'Lyon', phone, budget: 90_000,
    answers: { fault: 'water_heater', water_off: true, make: 'Ballon électrique de 200 litres, 2009' },
    text: 'Ballon électrique de 200 litres, de 2009, au fond d’un placard d’entrée (58 cm de large). Il fuit par le bas depuis hier, j’ai coupé l’eau chaude. Troisième étage sans ascenseur.',
  });
  const heaterLead = await leadOf(story, awa, heater);
  await story.wait(32);
  await story.does(awa, 'leads', 'answerLead', { lead: heaterLead, text: 'Bonjour, un modèle plat de 150 litres (53 cm) passe dans le placard, la notice est sur www.ballons-plats.fr. 940 € posé, ancien ballon emporté et recyclé. Je peux venir mardi à 8 h 30.' });
  // A web address is hidden; she contests, and a moderator has it on the desk.
  const answered = (await story.does(awa, 'conversations', 'listConversations', {})).items.find(({ subject }) => subject === `lead:${heaterLead}`);
  const leak = answered && (await story.does(awa, 'conversations', 'readConversation', { conversation: answered.id })).items[0]?.leak;
  if (leak) await story.does(awa, 'conversations', 'contestLeak', { leak: leak.id, statement: 'C’est la notice du fabricant du ballon, pas mon site.' });
  await story.wait(88);
  await story.does(hugo, 'leads', 'writeMessage', { lead: heaterLead, text: 'Merci, c’est clair. Le devis comprend-il l’évacuation de l’ancien ballon par l’escalier ?' });

  // New since last night: nobody has answered yet.
  await story.on(1, '20:40');
  await post(story, camille, {
    service: 'plumbing-repair', town: 'Lyon', answers: { fault: 'leak', water_off: true },
    text: 'Fuite sous l’évier, le joint goutte de nouveau. Je suis chez moi toute la journée.',
  });
}
