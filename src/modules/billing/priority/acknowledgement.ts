// ACC-12: what a pro reads and types before a payment that comes back every month.
import { isMarket, markets } from '#catalogue';
import { findPerson, nameAcknowledgement } from '#identity';
import { isPack, packOf, priceOf } from '../packs/packs.ts';
import { packName } from '../words.ts';

export const subscribePriority = nameAcknowledgement({
  key: 'subscribe_priority',
  version: 1,
  step: 'subscribe',
  title: {
    fr: 'Avant de vous abonner au service prioritaire',
    it: 'Prima di abbonarti al servizio prioritario',
    en: 'Before you subscribe to the priority service',
    de: 'Bevor Sie den Prioritätsservice abonnieren',
    es: 'Antes de suscribirte al servicio prioritario',
  },
  paragraphs: [
    {
      fr: '{pack} : {price_gross} TTC sont débités à l’ouverture, puis chaque mois le même jour, de la carte que vous donnerez. Chaque paiement ajoute {pack_credits} à votre solde.',
      it: '{pack}: {price_gross} IVA inclusa sono addebitati all’apertura e poi ogni mese, lo stesso giorno, sulla carta che indicherai. Ogni pagamento aggiunge {pack_credits} al tuo saldo.',
      en: '{pack}: {price_gross} including VAT is charged at the start and then each month, on the same day, to the card that you will give. Each payment adds {pack_credits} to your balance.',
      de: '{pack}: {price_gross} einschließlich Umsatzsteuer werden zu Beginn und danach jeden Monat am selben Tag von der Karte abgebucht, die Sie angeben. Jede Zahlung fügt Ihrem Guthaben {pack_credits} hinzu.',
      es: '{pack}: {price_gross} con IVA se cobran al empezar y después cada mes, el mismo día, en la tarjeta que indiques. Cada pago añade {pack_credits} a tu saldo.',
    },
    {
      fr: 'Tant que le mois est payé, chaque contact coûte {pack.priority_discount} de moins. L’abonnement se reconduit sans autre démarche. Vous pouvez le résilier à tout moment : il reste actif jusqu’à la fin du mois payé, et rien n’est débité ensuite.',
      it: 'Finché il mese è pagato, ogni contatto costa il {pack.priority_discount} in meno. L’abbonamento si rinnova da sé. Puoi disdirlo in qualsiasi momento: resta attivo fino alla fine del mese pagato e dopo non si addebita più nulla.',
      en: 'As long as the month is paid, each contact costs {pack.priority_discount} less. The subscription renews by itself. You can cancel it at any time: it stays until the end of the month paid, and nothing is charged after that.',
      de: 'Solange der Monat bezahlt ist, kostet jeder Kontakt {pack.priority_discount} weniger. Das Abonnement verlängert sich von selbst. Sie können es jederzeit kündigen: Es bleibt bis zum Ende des bezahlten Monats, danach wird nichts mehr abgebucht.',
      es: 'Mientras el mes esté pagado, cada contacto cuesta un {pack.priority_discount} menos. La suscripción se renueva sola. Puedes cancelarla en cualquier momento: sigue hasta el final del mes pagado y después no se cobra nada.',
    },
    {
      fr: 'Vous contractez à titre professionnel. Si c’est ce que vous voulez, saisissez le mot « {word} ».',
      it: 'Contratti a titolo professionale. Se è ciò che vuoi, digita la parola «{word}».',
      en: 'You contract as a professional. If this is what you want, type the word “{word}”.',
      de: 'Sie schließen den Vertrag beruflich. Wenn Sie das möchten, geben Sie das Wort „{word}“ ein.',
      es: 'Contratas a título profesional. Si es lo que quieres, teclea la palabra «{word}».',
    },
  ],
  clauses: ['LEAD-5', 'SUB-2', 'SUB-4', 'SUB-6'],
  word: { fr: 'abonnement', it: 'abbonamento', en: 'subscription', de: 'Abonnement', es: 'suscripción' },
  facts: async (call, about) => {
    const country = (await findPerson(call.db, call.actor.id))?.market.slice(0, 2);
    if (!isPack(about) || !isMarket(country)) return null;
    const pack = packOf(about);
    const { gross } = priceOf(pack, markets[country]);
    return { pack: { text: packName(pack.key) }, pack_credits: { credits: pack.credits }, price_gross: { money: { minor: Number(gross.minor), currency: gross.currency } } };
  },
});
