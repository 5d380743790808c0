// Paris: a painter who began a month ago with everything in order, at 17 of the first contacts. One client is still to be called.
import type { Member } from '#kernel/actor.ts';
import type { Story } from '../story.ts';
import { findTown, type Cast } from './cast.ts';
import { billingDetails } from './requests.ts';

const phone = '+33 6 45 67 89 10';
type Job = readonly [client: string, daysAgo: number, time: string, rooms: number, text: string];
const jobs: readonly Job[] = [
  ['Camille Roche', 27, '09:10', 1, 'Repeindre un salon de 22 m², murs et plafond, teinte claire. Quelques trous à reboucher près de la fenêtre.'],
  ['Yann Le Goff', 26, '10:25', 2, 'Deux chambres d’enfant à refaire avant la rentrée, une en vert sauge, l’autre en blanc cassé.'],
  ['Odile Marchand', 25, '14:40', 1, 'Cage d’escalier sur trois niveaux, murs jaunis par le temps, échafaudage à prévoir.'],
  ['Hugo Marchetti', 24, '11:05', 3, 'Appartement vide de 48 m² entre deux locataires, tout en blanc mat, plafonds compris.'],
  ['Marc Oberlin', 22, '08:50', 1, 'Cuisine à repeindre après un dégât des eaux au plafond, assurance d’accord, devis demandé.'],
  ['Sofia Lind', 21, '16:15', 2, 'Bureau et entrée, peinture lessivable, travaux possibles le week-end seulement.'],
  ['Camille Roche', 20, '09:45', 1, 'Salle de bains sans fenêtre, plafond qui cloque, peinture adaptée à l’humidité.'],
  ['Yann Le Goff', 18, '13:20', 4, 'Maison de ville, rez-de-chaussée complet, papier peint déjà retiré partout.'],
  ['Odile Marchand', 17, '10:00', 1, 'Une chambre d’amis, un mur d’accent bleu nuit, le reste en blanc.'],
  ['Hugo Marchetti', 15, '15:30', 2, 'Couloir et toilettes, boiseries à laquer en gris perle.'],
  ['Marc Oberlin', 13, '09:00', 1, 'Local d’association, 35 m², une couche suffit, avant une fête de quartier.'],
  ['Sofia Lind', 12, '17:10', 3, 'Trois pièces sous les toits, rampants à enduire puis peindre.'],
  ['Camille Roche', 10, '11:50', 1, 'Volets intérieurs et portes anciennes, à décaper avant peinture.'],
  ['Yann Le Goff', 8, '08:30', 2, 'Séjour double, moulures à préserver, deux teintes à accorder avec le parquet.'],
  ['Odile Marchand', 6, '14:05', 1, 'Une loggia fermée, murs en ciment brut, apprêt nécessaire.'],
  ['Hugo Marchetti', 3, '10:35', 2, 'Studio et alcôve, peinture dépolluante souhaitée, enfant asthmatique.'],
];

export async function playGuarantee(story: Story, { member, operator }: Cast): Promise<void> {
  const marius = member('Marius Lefèvre');
  await story.on(29, '09:00');
  await proveTrade(story, marius, operator('Jürgen Falk'));
  await story.does(marius, 'billing', 'saveBillingDetails', billingDetails.fr(marius.name));
  const { digest, word } = await story.does(marius, 'identity', 'showAcknowledgement', { key: 'subscribe_priority', about: 'large' });
  const { id: payment } = await story.does(marius, 'billing', 'subscribeToPriority', { pack: 'large', acknowledgement: { shown: digest, word } });
  await story.does(marius, 'billing', 'payAtSandbox', { payment, number: '4242 4242 4242 4242', expires: '12/49', cvc: '123' });
  await story.wait(2);

  const { id: paris } = await findTown(story, 'Paris', 'FR');
  for (const [index, [client, daysAgo, time, rooms, text]] of jobs.entries()) {
    await story.on(daysAgo, time);
    const lead = await offered(story, marius, member(client), paris, { rooms, text });
    await story.does(marius, 'leads', 'answerLead', { lead, text: 'Bonjour, merci pour votre demande. Je vous appelle ce matin et je peux passer cette semaine pour un devis écrit.' });
    if (index % 5 === 0) await story.does(marius, 'leads', 'logCall', { lead, answered: index !== 5, note: index === 5 ? '' : 'Rappelle après avoir comparé' });
    if (index === 1) await story.does(member(client), 'reputation', 'writeReview', { lead, about: 'contact', rating: 5, text: 'Rappelé dans l’heure, explications claires et prix annoncé sans détour.' });
  }

  // Taken last night, not called yet: the clock runs.
  await story.on(1, '19:40');
  const last = await offered(story, marius, member('Marc Oberlin'), paris, { rooms: 2, text: 'Chambre et dressing, fissures à reprendre autour de la porte, libre dès lundi.' });
  await story.does(marius, 'leads', 'buyContact', { lead: last });
  await story.wait(2);
}

/** A request of a client, as the pro finds it among the new leads. */
async function offered(story: Story, pro: Member, client: Member, place: string, { rooms, text }: { rooms: number; text: string }): Promise<string> {
  const { id: request } = await story.does(client, 'leads', 'startRequest', { service: 'painting' });
  await story.does(client, 'leads', 'saveRequestStep', {
    request,
    detail: { answers: { rooms, surfaces: ['walls', 'ceilings'], condition: 'good', furnished: false }, place, text },
    contact: { languages: ['fr'], phone, share_phone: true },
  });
  await story.does(client, 'leads', 'submitRequest', { request });
  await story.wait(2);
  const { items } = await story.does(pro, 'leads', 'listLeads', { show: 'new', limit: 5 });
  const lead = items.find((item) => item.request === request);
  if (!lead) throw new Error(`${pro.name} was not offered the request`);
  return lead.id;
}

/** GUAR-2: before the first purchase. */
async function proveTrade(story: Story, pro: Member, certifier: ReturnType<Cast['operator']>): Promise<void> {
  for (const [kind, number, issuer] of [['company', '812 345 678', 'Registre national des entreprises'], ['liability', 'RC 204 118', 'Assurance des Métiers']] as const) {
    const file = new File([`${issuer}, ${number}`], 'attestation.txt', { type: 'text/plain' });
    const { id } = await story.does(pro, 'files', 'uploadFile', { file: file as never });
    const badge = await story.does(pro, 'reputation', 'submitBadge', { kind, number, issuer, files: [id] });
    await story.does(certifier, 'reputation', 'decideBadge', { badge: badge.id, outcome: 'grant', until: story.day(330) });
  }
}
