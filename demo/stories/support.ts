// Questions to the team: one answered, one led to its proper place, one of a visitor, two that wait.
import type { Story } from '../story.ts';
import { addressOf } from '../people/others.ts';
import type { Cast } from './cast.ts';

export async function playSupport(story: Story, { member, operator }: Cast): Promise<void> {
  const [awa, odile, team] = [member('Awa Diallo-Perrin'), member('Odile Marchand'), operator('Rosa Castell')];

  await story.on(9, '10:00');
  const status = await story.does(awa, 'support', 'fileTicket', { matter: 'name_or_status', text: 'Mon nom public affiche encore mon ancien nom dans un e-mail reçu hier. Est-ce normal ?' });
  await story.on(8, '15:20');
  await story.does(team, 'support', 'answerTicket', { ticket: status.id, text: 'Oui : un e-mail déjà envoyé garde le nom du jour où il est parti. Les suivants porteront le nouveau ; la page « Ce que les autres voient » montre les deux.' });

  await story.on(6, '18:45');
  await story.does(awa, 'support', 'fileTicket', { matter: 'contact_question', text: 'Bonjour, ce client ne répond plus depuis une semaine. Je voudrais être remboursée de ce contact.' });

  await story.on(2, '09:10');
  const { subjects } = await story.does(odile, 'support', 'previewTicket', { matter: 'request_question', text: '' });
  const asked = await story.does(odile, 'support', 'fileTicket', { matter: 'request_question', text: 'Deux prestataires seulement ont répondu. Puis-je élargir ma demande sans la refaire ?', ...(subjects[0] ? { subject: subjects[0].subject } : {}) });
  await story.does(team, 'support', 'answerTicket', { ticket: asked.id, effect: 'ask', text: 'Bonjour Odile, jusqu’à quelle distance accepteriez-vous un prestataire ?' });

  await story.on(1, '20:30');
  const name = 'Klara Winter';
  await story.does({ kind: 'visitor' }, 'support', 'fileVisitorTicket', { matter: 'fault', name, email: addressOf(name), text: 'Auf der Seite mit den Kategorien bleibt die Suche leer, wenn ich einen Ort mit Umlaut eingebe.' }, 'de');
  await story.wait(5);
  const { items } = await story.does({ kind: 'visitor' }, 'notifications', 'listMailbox', { address: addressOf(name), limit: 1 }, 'de');
  const token = /token=([\w-]+)/.exec(items[0]?.text ?? '')?.[1];
  if (token) await story.does({ kind: 'visitor' }, 'support', 'confirmTicket', { token }, 'de');
  await story.does(awa, 'support', 'fileTicket', { matter: 'payment_failed', text: 'Ma banque montre deux fois le même achat de crédits, un seul apparaît ici. Lequel est le bon ?' });
}
