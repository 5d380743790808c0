// How fast contact details are looked for (MSG-2), beside two libraries that find only the plain ones; and whether a message of
// twice the length takes twice the time. Time is that of the processor, so that other work on the machine counts less.
import { findNumbers } from 'libphonenumber-js';
import { detectLeaks } from '../../src/modules/leaks/index.ts';
import { contest, two } from './rounds.ts';

// Ordinary messages of 80 to 200 characters; one in ten has digits, one in twenty something to find.
const messages = [
  'Bonjour, je voudrais faire repeindre le salon et la chambre, environ quarante-cinq mètres carrés, murs et plafonds, avant fin mars.',
  'Merci pour votre réponse rapide. Le mur du fond est humide, faut-il le traiter avant de poser le papier peint ou est-ce compris ?',
  'Le plus simple serait de passer samedi matin, nous serons là toute la matinée. Il y a une place pour la camionnette devant la maison.',
  'Le rendez-vous de mardi à 14 h 30 me convient, le code du portail est 4512 et il y a une place devant la maison pour vous garer.',
  'Buongiorno, vorrei un preventivo per la sostituzione della caldaia, la casa è di circa novanta metri quadri su due piani, in centro.',
  'Grazie mille, il preventivo va bene. Possiamo cominciare la settimana prossima, lunedì o martedì, come preferite voi, di mattina presto.',
  'Il pavimento del bagno è rovinato vicino alla doccia, e anche il rubinetto perde un poco. Le foto sono allegate alla mia richiesta.',
  'Hello, thank you for your quote. Could you tell me whether the paint is included in the price and when you could start the work?',
  'The old tiles have to come off first, and behind them there may be some damp. Is the removal of the rubble part of your quote as well?',
  'We would like the garden done before the party at the end of May, mostly hedges and the lawn, and perhaps a few shrubs along the fence.',
  'Guten Tag, wir möchten das Badezimmer renovieren lassen, etwa acht Quadratmeter, mit Dusche statt Badewanne. Wann hätten Sie Zeit?',
  'Vielen Dank für das Angebot. Ist die Entsorgung der alten Fenster im Preis enthalten, und wie lange dauern die Arbeiten ungefähr?',
  'Die Wand im Flur hat Risse, vermutlich vom letzten Winter. Wir haben Bilder hochgeladen, damit Sie sich vorab ein Bild machen können.',
  'Hola, necesito cambiar las ventanas del piso, son cinco ventanas y una puerta de balcón, de aluminio con rotura de puente térmico.',
  'Gracias por el presupuesto. ¿El precio incluye la retirada de los escombros? Podemos empezar cuando les venga bien, mejor por la mañana.',
  'La cocina tiene humedad en la esquina y habría que mirarla antes de pintar. En las fotos se ve bien, la mancha crece cada invierno.',
  'Quel délai faut-il compter entre la commande des fenêtres et la pose ? Nous aimerions que tout soit terminé avant les vacances de Noël.',
  'Could you also have a look at the radiator in the hall while you are here? It makes a strange noise whenever the heating comes on.',
  'Facture 2026-0147 du 12/03/2026 bien reçue, 1 250,00 € TTC, le règlement passe par la plateforme comme convenu, merci beaucoup.',
  'Mon numéro est le zéro six douze trente-quatre cinquante-six soixante-dix-huit, appelez plutôt le soir après dix-neuf heures.',
] as const;

const cpuSeconds = (work: () => void): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};
const rate = (count: number, one: (text: string) => unknown) => () => Promise.resolve(count / cpuSeconds(() => { for (let i = 0; i < count; i += 1) one(messages[i % messages.length] as string); }));

const ours = rate(100_000, (text) => detectLeaks(text));
await ours();
const phones = await contest(7, ours, rate(2_000, (text) => findNumbers(text, { defaultCountry: 'FR', v2: true })));
console.log(`messages a second on one core: ${Math.round(phones.ours).toLocaleString('en')}`);
console.log(`beside libphonenumber-js findNumbers (plain numbers only): ${two(phones.ratio)} times as many`);

const name: string = 'linkify-it';
const linkify = await import(name).then((module) => new module.default(), () => null);
if (linkify) console.log(`beside linkify-it (plain addresses only): ${two((await contest(7, ours, rate(20_000, (text) => linkify.match(text)))).ratio)} times as many`);
else console.log('linkify-it is not installed here: no comparison with it.');

/** The hard cases: everything that makes a detector look again. */
const pieces = {
  prose: messages.join(' '),
  digits: '0 6 1 2 ', runs: '0612345678 12/03/2026 ', dots: 'a.b.', ats: 'x@y ', spaced: 'w h a t s a p p ', numbers: 'zéro six douze ', words: 'appelle moi hors du site ', base: 'QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
};
for (const [kind, piece] of Object.entries(pieces)) {
  const texts = [100_000, 200_000].map((length) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length));
  const [once, twice] = texts.map((text) => Math.min(...Array.from({ length: 3 }, () => cpuSeconds(() => void detectLeaks(text))))) as [number, number];
  console.log(`${kind}: 100 kB in ${two(once * 1000)} ms, 200 kB ${two(twice / once)} times as long`);
}
