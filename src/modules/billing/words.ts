// Words of billing that reach people: names of packs, what a bank answered, facts and outcomes of decisions.
import type { Text } from '#kernel/text.ts';
import { nameFacts, nameOutcomes } from '#rulebook';
import type { PackKey } from './packs/packs.ts';

const packNames: Readonly<Record<PackKey, Text>> = {
  starter: { fr: 'Pack Départ', it: 'Pacchetto Inizio', en: 'Starter pack', de: 'Startpaket', es: 'Pack Inicio' },
  regular: { fr: 'Pack Régulier', it: 'Pacchetto Regolare', en: 'Regular pack', de: 'Standardpaket', es: 'Pack Regular' },
  large: { fr: 'Grand pack', it: 'Pacchetto Grande', en: 'Large pack', de: 'Großes Paket', es: 'Pack Grande' },
};

export const packName = (pack: PackKey): Text => packNames[pack];

const failures: Readonly<Record<string, Text>> = {
  card_declined: {
    fr: 'la banque a refusé la carte',
    it: 'la banca ha rifiutato la carta',
    en: 'the bank declined the card',
    de: 'die Bank hat die Karte abgelehnt',
    es: 'el banco ha rechazado la tarjeta',
  },
  insufficient_funds: {
    fr: 'la banque indique que la somme disponible sur la carte est trop faible',
    it: 'la banca indica che la disponibilità della carta è insufficiente',
    en: 'the bank says there is too little money on the card',
    de: 'laut Bank reicht die Deckung der Karte nicht',
    es: 'el banco indica que la tarjeta no tiene saldo suficiente',
  },
  authentication_refused: {
    fr: 'le paiement n’a pas été confirmé auprès de la banque',
    it: 'il pagamento non è stato confermato presso la banca',
    en: 'the payment was not confirmed with the bank',
    de: 'die Zahlung wurde bei der Bank nicht bestätigt',
    es: 'el pago no se confirmó en el banco',
  },
  authentication_required: {
    fr: 'la banque demande une confirmation, possible seulement en votre présence',
    it: 'la banca chiede una conferma, che puoi dare solo tu',
    en: 'the bank asks for a confirmation that only you can give',
    de: 'die Bank verlangt eine Bestätigung, die nur Sie geben können',
    es: 'el banco pide una confirmación que solo tú puedes dar',
  },
  expired_card: {
    fr: 'la carte a expiré',
    it: 'la carta è scaduta',
    en: 'the card has expired',
    de: 'die Karte ist abgelaufen',
    es: 'la tarjeta ha caducado',
  },
};
const otherFailure: Text = {
  fr: 'le service de paiement n’a pas donné de motif',
  it: 'il servizio di pagamento non ha indicato il motivo',
  en: 'the payment service gave no reason',
  de: 'der Zahlungsdienst hat keinen Grund genannt',
  es: 'el servicio de pago no ha indicado el motivo',
};

/** Part of a sentence: "The payment did not go through: {…}." */
export const failureText = (code: string): Text => failures[code] ?? otherFailure;

/** SUB-4: what is limited while a payment is missing. */
export const limitedMeanwhile: Text = {
  fr: 'les contacts sont au prix sans remise et aucun nouveau crédit mensuel n’est ajouté ; les crédits déjà payés restent utilisables',
  it: 'i contatti sono al prezzo senza sconto e non si aggiungono nuovi crediti mensili; i crediti già pagati restano utilizzabili',
  en: 'contacts are at the price without discount and no new monthly credits are added; credits already paid for can be used',
  de: 'Kontakte kosten den Preis ohne Nachlass, und es kommen keine neuen monatlichen Credits hinzu; bereits bezahlte Credits bleiben nutzbar',
  es: 'los contactos tienen el precio sin descuento y no se añaden nuevos créditos mensuales; los créditos ya pagados se pueden usar',
};

nameFacts({
  pack: { fr: 'Pack', it: 'Pacchetto', en: 'Pack', de: 'Paket', es: 'Pack' },
  pack_credits: { fr: 'Crédits du pack', it: 'Crediti del pacchetto', en: 'Credits in the pack', de: 'Credits im Paket', es: 'Créditos del pack' },
  price_net: { fr: 'Prix hors TVA', it: 'Prezzo senza IVA', en: 'Price without VAT', de: 'Preis ohne Umsatzsteuer', es: 'Precio sin IVA' },
  vat_rate: { fr: 'Taux de TVA', it: 'Aliquota IVA', en: 'VAT rate', de: 'Umsatzsteuersatz', es: 'Tipo de IVA' },
  price_vat: { fr: 'TVA', it: 'IVA', en: 'VAT', de: 'Umsatzsteuer', es: 'IVA' },
  price_gross: { fr: 'Montant payé', it: 'Importo pagato', en: 'Amount paid', de: 'Gezahlter Betrag', es: 'Importe pagado' },
  promotion_address: { fr: 'Adresse', it: 'Indirizzo', en: 'Address', de: 'Adresse', es: 'Dirección' },
  promotion_submitted: { fr: 'Soumise', it: 'Inviata', en: 'Submitted', de: 'Eingereicht', es: 'Presentada' },
  promotion_credits: { fr: 'Crédits offerts', it: 'Crediti gratuiti', en: 'Free credits', de: 'Kostenlose Credits', es: 'Créditos gratis' },
  price_agreed_at: { fr: 'Prix affiché le', it: 'Prezzo mostrato', en: 'Price shown on', de: 'Preis angezeigt am', es: 'Precio mostrado el' },
});
nameOutcomes({
  promotion_granted: { fr: 'Publication acceptée', it: 'Pubblicazione accettata', en: 'Publication accepted', de: 'Veröffentlichung angenommen', es: 'Publicación aceptada' },
  promotion_refused: { fr: 'Publication refusée', it: 'Pubblicazione rifiutata', en: 'Publication refused', de: 'Veröffentlichung abgelehnt', es: 'Publicación denegada' },
  pack_charged: { fr: 'Pack débité', it: 'Pacchetto addebitato', en: 'Pack charged', de: 'Paket abgebucht', es: 'Pack cobrado' },
});
