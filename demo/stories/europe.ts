// The other markets: a request in each language, answered or still open; one that a moderator has to look at.
import type { Story } from '../story.ts';
import type { Cast } from './cast.ts';
import { buyCredits, leadOf, post } from './requests.ts';

export async function playEurope(story: Story, { member }: Cast): Promise<void> {
  await story.on(8, '09:00');
  for (const [name, locale] of [['Giulia Marchetti', 'it'], ['Jonas Albrecht', 'de'], ['Lucía Navarro', 'es'], ['Maya Thornton', 'en']] as const) {
    await buyCredits(story, member(name), 'starter', locale);
  }

  await story.on(7, '10:00');
  const wedding = await post(story, member('Paolo Greco'), {
    service: 'photography', town: 'Milano', market: 'IT', languages: ['it'], phone: '+39 333 123 4567', budget: 180_000,
    answers: { subject: 'wedding', shoot_on: story.day(120), duration: 8 }, text: 'Matrimonio in giugno, circa ottanta invitati, cerimonia all’aperto e cena in cascina.',
  });
  const giulia = member('Giulia Marchetti');
  const weddingLead = await leadOf(story, giulia, wedding);
  await story.does(giulia, 'leads', 'answerLead', { lead: weddingLead, text: 'Ciao Paolo, la data è libera. Ti mando due gallerie complete e il preventivo.' }, 'it');
  await story.wait(200);
  await story.does(member('Paolo Greco'), 'leads', 'writeMessage', { lead: weddingLead, text: 'Grazie, molto belle. È possibile avere anche le foto dei preparativi?' }, 'it');

  await story.on(4, '14:00');
  const wardrobe = await post(story, member('Anke Petersen'), {
    service: 'carpentry', town: 'Berlin', market: 'DE', languages: ['de'], budget: 250_000,
    answers: { piece: 'wardrobe', wood: 'solid', dimensions: '260 × 240 × 60 cm' }, text: 'Einbauschrank für ein Schlafzimmer mit Dachschräge, am liebsten Eiche.',
  });
  const jonas = member('Jonas Albrecht');
  await story.does(jonas, 'leads', 'answerLead', { lead: await leadOf(story, jonas, wardrobe), text: 'Guten Tag, das lässt sich gut bauen. Ich würde kommende Woche zum Aufmaß kommen.' }, 'de');

  await story.on(2, '16:30');
  await post(story, member('Carmen Ruiz'), {
    service: 'accounting', town: 'Madrid', market: 'ES', languages: ['es'],
    answers: { status: 'sole', tasks: ['vat', 'books'], documents: 40 }, text: 'Soy autónoma desde enero y necesito llevar el IVA y los libros al día.',
  });
  await post(story, member('Harriet Cole'), {
    service: 'garden-maintenance', town: 'Bristol', market: 'GB', languages: ['en'], budget: 30_000,
    answers: { tasks: ['hedges', 'leaves'], garden_area: 120, rhythm: 'monthly', remove_waste: true }, text: 'Two long hedges and a lawn full of leaves; the gate is 90 cm wide.',
  });

  // Nothing suitable came and nothing was used: the money comes back, with a credit note (REF-5).
  const marius = member('Marius Lefèvre');
  await buyCredits(story, marius, 'starter');
  const { packs } = await story.does(marius, 'cases', 'listPackRefunds', {});
  for (const pack of packs) await story.does(marius, 'cases', 'claimPackRefund', { payment: pack.payment, confirmed: true });

  // Held back by the check: a telephone number in the text.
  await story.on(1, '17:05');
  await post(story, member('Yann Le Goff'), {
    service: 'carpentry', town: 'Rennes', answers: { piece: 'shelves', wood: 'solid', dimensions: '' },
    text: 'Bibliothèque sur mesure pour un bureau de 12 m². Appelez-moi au 06 98 76 54 32 après 18 h.',
  });
}
