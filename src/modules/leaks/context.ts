// Words around a number that say what it is: a telephone, or something ordinary (an order, a company number, an amount).
import type { Token } from './tokens.ts';

const set = (words: string) => new Set(words.trim().split(/\s+/));

export const phoneWords = set(`
  tel tele telephone telephones telephonique tlf tfno telefono telefonico telefonino telefon telefonnummer telefonisch telephon phone phones phonenumber mobile mobil mobiltelefon portable port
  cell cellphone cellulare cel cellu movil handy handynummer festnetz fixe fisso fijo natel gsm fon fax whatsapp whatsap wathsapp whattsapp wapp wapps wsp wa watsap sms texto text signal telegram viber
  numero numeros num number numbers nummer rufnummer call calls ring dial appel appels appelle appelez appeler appelles rappelle rappelez rappeler joindre joignable joins contacter contactez contacte
  chiama chiamami chiamare chiamarmi chiamate chiamatemi chiamalo recapito llama llame llamame llameme llamar llamarme llamadme anrufen anruf ruf rufen rufe ruft erreichen erreichbar erreichst reach digits chiffres
  cifre cifras ziffern marca marque composez compose componi marcar wahlen wahle waehle prefix prefixe prefisso prefijo vorwahl zap zapo contact contatto contacto kontakt coordonnees ☎`);

export const ordinaryWords = set(`
  commande commandes cde order orders orderid bestellung bestellnummer auftrag auftragsnummer ordine ordini pedido pedidos ref refs reference references referenz referencia riferimento rif facture factures invoice
  rechnung rechnungsnummer fattura fatture factura facturas siret siren rcs ape naf tva vat iva ust ustid ustidnr mwst uid partita piva cif nif nie dni ein kvk kbo bce iban bic swift compte comptes konto kontonummer cuenta account blz
  colis parcel tracking suivi sendung sendungsnummer paket pacco spedizione envio seguimiento isbn issn ean gtin upc asin sku barcode article artikel artikelnummer articolo articulo modele model modell modello
  modelo serie serien serial seriennummer seriale dossier ticket claim contrat contratto contract contrato vertrag vertragsnummer police poliza polizza policy licence license licenza licencia lizenz permis permesso certificat
  certificato certificate certificado zertifikat norme norma norm lot lotto lote charge cadastre catastro parcelle gps latitude longitude lat long lon codice fiscale steuernummer steuernr handelsregister hrb hra
  version build imei mac id ids identifiant kundennummer kunden dossiernummer aktenzeichen transaction transaccion transazione transaktion reservation reserva prenotazione buchung buchungsnummer booking devis preventivo
  presupuesto quote angebot angebotsnummer virement bonifico transferencia uberweisung securite inscription immatriculation matricule matricola plaque kennzeichen numerodeserie produit product prodotto producto produkt
  part parts ricambio recambio ersatzteil ersatzteilnummer teilenummer
  pieza piece codigo code codes codice barre chronopost colissimo dhl ups dpd gls fedex seur mrw insurance assurance assicurazione seguro versicherung versicherungsnummer decennale adeli rpps orias agrement albo meter compteur
  pdl prm pce linky cups pod zahler zahlernummer contatore contador passport passeport passaporto pasaporte registre registro register company nummernschild fichier file datei`);

const amountWords = set(`
  € $ £ % eur euro euros chf usd gbp francs franken dollars dollar pounds livres m2 m3 mq qm cm mm km kg gr ml kw kwh kva w v watt watts volts mah ah hz ghz mhz db lux gb mb tb px dpi m metres metri meter metros
  ans anni years jahre anos jours giorni days tage dias heures ore hours stunden horas minutes minuti minuten minutos habitants abitanti einwohner habitantes pieces pezzi stuck piezas pcs unites items exemplaires copies vues followers
  kilometres kilometri kilometer kilometros lignes caracteres mots words worter parole palabras euro's`);

/** Words that number anything; they say telephone only if nothing else is named. */
const countingWords = set('numero numeros num number numbers nummer marca marque digits chiffres cifre cifras ziffern call calls ring port portable contact contacto contatto kontakt coordonnees cell fixe fisso fijo mobile dial composez codigo code codice');
/** Right before a number: "reach me on …", "joignable au …". */
const leadingWords = set('au al on unter uber ueber el dal @ :');

/** What a file is called, whatever stands beside it. */
const offerWords = set('devis preventivo presupuesto angebot quote plan cv');

/** What the words around a number say: 3 a telephone, 0 nothing, -4 something ordinary, -5 that it is its number. The nearest that says anything decides. */
export function settingBefore(tokens: readonly Token[], first: number, isFileName = false): number {
  let weak = 0;
  // Digits in one piece are more easily something else: "la référence du carrelage est 0612345678".
  const reach = tokens[first + 1]?.kind === 'digits' || tokens[first + 2]?.kind === 'digits' ? 3 : 5;
  for (let at = first - 1, words = 0; at >= 0 && words < 7 && first - at < 16; at -= 1) {
    const token = tokens[at] as Token;
    if (token.text === '☎') return 3;
    if (first - at === 1 && leadingWords.has(token.text)) weak = 1;
    if (token.kind !== 'word') continue;
    words += 1;
    if (isFileName && offerWords.has(token.text)) continue;
    if (ordinaryWords.has(token.text)) return words <= reach && !brokenBetween(tokens, at, first) ? (tokens.slice(Math.max(0, at - 3), at).some((each) => countingWords.has(each.text)) ? -5 : -4) : weak;
    if (countingWords.has(token.text)) {
      if (isNumberOf(tokens, at, first)) return -5;
      weak += 1.5;
      if (weak >= 3) return 3;
    } else if (phoneWords.has(token.text)) return 3;
    if (words > 3 && brokenBetween(tokens, at, first)) return weak;
  }
  return weak;
}

/** "numéro de commande", "VAT number", "Nummer Ihrer Rechnung": a number of something ordinary. */
function isNumberOf(tokens: readonly Token[], at: number, first: number): boolean {
  for (let next = Math.max(0, at - 2); next < first && next < at + 4; next += 1) if (ordinaryWords.has(tokens[next]?.text ?? '')) return true;
  return false;
}

function brokenBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (/^[.!?;]$/.test(tokens[at - 1]?.text ?? '') || tokens[at]?.gap === '\n') return true;
  return false;
}

/** Whether a text speaks of a telephone or of a number of any kind. */
export const speaksOfPhone = (tokens: readonly Token[]): boolean => tokens.some((token) => phoneWords.has(token.text) || countingWords.has(token.text));

/** What follows says that it is an amount, a size or a time. */
export function isAmount(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && amountWords.has(next.text);
}

const answerWords = set('contesto contestar conteste reponds repondre rispondo rispondere antworte answer pick cojo atiendo llamen llame chiamare chiami appelez appeler anrufen sms whatsapp voicemail messagerie perso personale private privee privado joignable');

export function settingAfter(tokens: readonly Token[], last: number): number {
  for (let at = last + 1, words = 0; at < tokens.length && words < 5 && at < last + 8; at += 1) {
    const token = tokens[at] as Token;
    if (/^[.!?;]$/.test(token.text)) return 0;
    if (token.kind !== 'word') continue;
    words += 1;
    if (ordinaryWords.has(token.text)) return words <= 2 ? -1.5 : 0;
    if (answerWords.has(token.text) || phoneWords.has(token.text)) return 1.5;
  }
  return 0;
}
