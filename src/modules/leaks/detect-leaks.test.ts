import { describe, expect, test } from 'vitest';
import { withDetails, withoutDetails } from './phrases.test-data.ts';
import { detectLeaks, LEAK_MARK, maskLeaks, type LeakKind } from './index.ts';

type Row = [text: string, kind: LeakKind, disguise: string, hidden?: string];

const phones: readonly Row[] = [
  ['06 12 34 56 78', 'phone', 'plain'],
  ['Mon numéro : 0612345678, merci', 'phone', 'plain', '0612345678'],
  ['+33 (0)6 12 34 56 78', 'phone', 'plain'],
  ['O6 l2 34 S6 78', 'phone', 'leet'],
  ['06x12x34x56x78', 'phone', 'dotted'],
  ['0 6 1 2 3 4 5 6 7 8', 'phone', 'spaced'],
  ['kontaktieren Sie mich unter 0 1 7 6 1 2 3 4 5 6 7 8', 'phone', 'spaced', '0 1 7 6 1 2 3 4 5 6 7 8'],
  ['zéro six douze trente-quatre cinquante-six soixante-dix-huit', 'phone', 'spelled'],
  ['zéro six quatre-vingt-dix-sept soixante et onze zéro huit vingt et un', 'phone', 'spelled'],
  ['zéro sept nonante-deux septante-trois octante et un vingt', 'phone', 'spelled'],
  ['tre quattro sette uno due tre quattro cinque sei sette', 'phone', 'spelled'],
  ['oh seven seven double zero nine double oh triple one', 'phone', 'spelled'],
  ['null eins sieben sechs siebenundachtzig zwölf dreiunddreißig vierundvierzig', 'phone', 'spelled'],
  ['seiscientos doce treinta y cuatro cincuenta y seis setenta y ocho', 'phone', 'spelled'],
  ['zerosixdouzetrentequatrecinquantesixsoixantedixhuit', 'phone', 'spelled'],
  ['06 douze 34 cinquante-six 78', 'phone', 'mixed'],
  ['０６１２３４５６７８', 'phone', 'full_width'],
  ['0️⃣6️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣', 'phone', 'keycap'],
  ['0\u200b6\u200b1\u200b2345678', 'phone', 'zero_width'],
  ['٠٦١٢٣٤٥٦٧٨', 'phone', 'foreign_digits'],
  ['⓪⑥①②③④⑤⑥⑦⑧', 'phone', 'circled'],
  ['347 123 4567', 'phone', 'plain'],
  ['612 345 678', 'phone', 'plain'],
  ['my number is 07700 900123', 'phone', 'plain', '07700 900123'],
  ['089/123456', 'phone', 'plain'],
  ["mon numéro à l'envers : 87 65 43 21 60", 'phone', 'reversed', '87 65 43 21 60'],
];

const addresses: readonly Row[] = [
  ['jean.dupont@gmail.com', 'email', 'plain'],
  ['écris à jean.dupont @ gmail . com stp', 'email', 'spaced', 'jean.dupont @ gmail . com'],
  ['jean point dupont arobase gmail point com', 'email', 'words'],
  ['mario chiocciola libero punto it', 'email', 'words'],
  ['juan arroba hotmail punto com', 'email', 'words'],
  ['hans Klammeraffe web Punkt de', 'email', 'words'],
  ['my mail is john dot smith at outlook dot com', 'email', 'words', 'john dot smith at outlook dot com'],
  ['jean.dupont chez gmail', 'email', 'words'],
  ['jean.dupont75 gmail com', 'email', 'words'],
  ['j.dupont[at]free[point]fr', 'email', 'words'],
  ['jеаn@gmаil.соm', 'email', 'homoglyph'],
  ['moc.liamg@tnopud.naej', 'email', 'reversed'],
  ['amVhbi5kdXBvbnRAZ21haWwuY29t', 'email', 'base64'],
  ['j e a n @ g m a i l . c o m', 'email', 'spaced'],
  ['voyez www.monsite.fr/contact?x=1 !', 'url', 'plain', 'www.monsite.fr/contact?x=1'],
  ['il mio sito rossi-idraulica punto it', 'url', 'words', 'rossi-idraulica punto it'],
  ['mysite dot com', 'url', 'words'],
  ['meinefirma.de', 'url', 'plain'],
  ['https://wa.me/33612345678', 'messaging_link', 'plain'],
  ['t.me/jean', 'messaging_link', 'plain'],
  ['insta: jean_d', 'social_handle', 'plain', 'jean_d'],
  ['mein Insta heißt malermeister_k', 'social_handle', 'plain', 'malermeister_k'],
  ['@jean.dupont', 'social_handle', 'plain'],
  ['facebook : Jean Dupont Rénovation', 'social_handle', 'plain', 'Jean Dupont Rénovation'],
];

const invitations = `appelle-moi hors du site|On peut continuer sur WhatsApp ?|text me instead|lass uns auf WhatsApp weiterschreiben|Écrivez-moi en dehors de la plateforme|call me tomorrow
scrivimi su telegram|contattami fuori dalla piattaforma|hablamos por whatsapp|llámame mejor|escríbeme por fuera de la plataforma|Ruf mich einfach an|Schreiben Sie mir lieber außerhalb der Plattform
donnez-moi votre numéro|what's your email?|hast du WhatsApp?|tienes whatsapp?|are you on telegram?|tapez mon nom sur google|on s'arrange sans passer par le site|wh4tsapp me|w h a t s a p p me
n'hésitez pas à m'appeler|parliamone in privato|lo hablamos por otro lado|let's take this offline|envoyez-moi un mail|gib mir bitte deine Handynummer|dammi il tuo numero|pásame tu número|DM me`.split(/[|\n]/);

const ordinary = `je peux vous appeler par votre prénom|Appelez-moi Jean|Le devis est de 1 250,00 € TTC|Rendez-vous le 12/03/2026 à 10 h|le 06/12/2026 à 08:30|commande n° 4512345678|commande 0612345678
SIRET 732 829 320 00074|TVA FR12732829320|IBAN FR76 3000 6000 0112 3456 7890 189|48.8566, 2.3522|44.7412, 10.1234|de 8h30 à 12h et 14h-18h30|lun-ven 08:30-12:00 / 14:00-18:00|1 200 x 800 x 400 mm
deux ou trois jours, voire quatre, pour cinq ou six pièces et sept portes, huit fenêtres|Le chantier commence lundi.Merci|bonjour.Merci|merci.de rien|node.js|facture_2026-03.pdf|S.r.l.|e.g. this
on fait un point com demain|un point info|le point de vue|J'ai vu vos photos sur Instagram|Écrivez-moi ici si vous avez des questions|Vous recevrez la facture par mail|stocker le matériel hors du site
Norme NF C 15-100|EN 13501-1|Gestion de ma page Facebook : trois posts par semaine|Do not contact me outside the platform|Ne m'appelez pas|Schreiben Sie mir, wenn Sie Fragen haben
Il sito è in via Roma 12, 20121 Milano|Rappelez-moi la date du rendez-vous|quel est votre numéro de commande ?|passer la tondeuse et tailler la haie|we need to move the sofa outside|sans passer par le garage
ref. 3760123456789|notre note est de 4/5|@ 10h devant la mairie|@Marie : merci pour votre réponse|the signal is weak in the kitchen|Wie lautet Ihre Hausnummer?|my number one priority|#123456`.split(/[|\n]/);

describe('what is found', () => {
  test.each<Row>([...phones, ...addresses])('MSG-2 %s is %s (%s)', (text, kind, disguise, place) => {
    const hidden = place ?? text;
    const [finding, ...more] = detectLeaks(text).filter((each) => each.kind !== 'invitation');
    expect({ kind: finding?.kind, disguise: finding?.disguise, hidden: finding && text.slice(finding.start, finding.end), more }).toEqual({ kind, disguise, hidden, more: [] });
  });

  test.each(invitations)('MSG-2 "%s" invites outside', (text) => expect(detectLeaks(text).map((finding) => finding.kind)).toContain('invitation'));
});

describe('what is left alone', () => {
  test.each(ordinary)('MSG-2 "%s" holds no contact detail', (text) => expect(detectLeaks(text)).toEqual([]));
});

describe('as people write', () => {
  test.each(withDetails)('MSG-2 "%s" holds a contact detail', (text) => expect(detectLeaks(text)).not.toEqual([]));
  test.each(withoutDetails)('MSG-2 "%s" holds none', (text) => expect(detectLeaks(text)).toEqual([]));

  test.each(['0 6 1 2 ', 'a.b.', 'x@y ', 'w h a t s a p p ', 'zéro six douze ', 'appelle moi hors du site ', '((((', '  '])('MSG-2 200 kB of "%s" are read in time', (piece) => {
    const text = piece.repeat(Math.ceil(200_000 / piece.length));
    for (const { start, end } of detectLeaks(text)) expect(start >= 0 && end > start && end <= text.length).toBe(true);
  }, 20_000);
});

describe('split over messages', () => {
  test.each<[string[], string, LeakKind | undefined]>([
    [['mon tel', '06 12', '34 56'], '78', 'phone'],
    [['le début: 06 12 34'], 'la suite 56 78', 'phone'],
    [['jean.dupont'], '@gmail.com', 'email'],
    [['mon insta'], 'jeandupont75', 'social_handle'],
    [['le 12 mars', '250 euros'], 'ok pour 14h', undefined],
  ])('MSG-2 %j then "%s" gives %s', (before, text, kind) => {
    const [finding] = detectLeaks(text, { before });
    expect(finding?.kind).toBe(kind);
    if (kind) expect(finding).toMatchObject({ start: 0, end: text.length, disguise: 'split', from: 'before' });
  });
});

describe('mask', () => {
  test('MSG-2 the mask tells neither the digits nor how many there were', () => {
    const text = 'Tél 06 12 34 56 78 ou jean@gmail.com.';
    expect(maskLeaks(text, detectLeaks(text))).toBe(`Tél ${LEAK_MARK} ou ${LEAK_MARK}.`);
    expect(maskLeaks('rien', [])).toBe('rien');
    expect(maskLeaks('abcdef', [{ start: 0, end: 2 }, { start: 1, end: 4 }])).toBe(`${LEAK_MARK}ef`);
  });
});
