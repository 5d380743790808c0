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
  pieza piece codigo code codes codice barre chronopost colissimo dhl ups dpd gls fedex seur mrw insurance assurance assicurazione seguro versicherung versicherungsnummer decennale adeli rpps orias agrement albo meter compteur
  pdl prm pce linky cups pod zahler zahlernummer contatore contador passport passeport passaporto pasaporte registre registro register company nummernschild fichier file datei`);

const amountWords = set(`
  € $ £ % eur euro euros chf usd gbp francs franken dollars dollar pounds livres m2 m3 mq qm cm mm km kg gr ml kw kwh kva w v watt watts volts mah ah hz ghz mhz db lux go gb mo mb to tb px dpi m metres metri meter metros
  ans anni years jahre anos jours giorni days tage dias heures ore hours stunden horas minutes minuti minuten minutos habitants abitanti einwohner habitantes pieces pezzi stuck piezas pcs unites items exemplaires copies vues followers
  kilometres kilometri kilometer kilometros lignes caracteres mots words worter parole palabras euro's`);

export type Setting = 'phone' | 'ordinary' | undefined;

/** What the words before a number say; the nearest one that says anything decides. */
export function settingBefore(tokens: readonly Token[], first: number): Setting {
  for (let at = first - 1, words = 0; at >= 0 && words < 7 && first - at < 16; at -= 1) {
    const token = tokens[at] as Token;
    if (token.text === '☎') return 'phone';
    if (token.kind !== 'word') continue;
    words += 1;
    if (ordinaryWords.has(token.text)) return 'ordinary';
    if (phoneWords.has(token.text)) return isNumberOf(tokens, at) ? 'ordinary' : 'phone';
    if (words > 3 && brokenBetween(tokens, at, first)) return undefined;
  }
  return undefined;
}

/** "numéro de commande", "Nummer Ihrer Rechnung": a number of something ordinary. */
function isNumberOf(tokens: readonly Token[], at: number): boolean {
  for (let next = at + 1; next < tokens.length && next < at + 4; next += 1) if (ordinaryWords.has(tokens[next]?.text ?? '')) return true;
  return false;
}

function brokenBetween(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at <= to; at += 1) if (/^[.!?;]$/.test(tokens[at - 1]?.text ?? '') || tokens[at]?.gap === '\n') return true;
  return false;
}

/** What follows says that it is an amount, a size or a time. */
export function isAmount(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1];
  return next !== undefined && amountWords.has(next.text);
}

export function settingAfter(tokens: readonly Token[], last: number): Setting {
  for (let at = last + 1, words = 0; at < tokens.length && words < 5 && at < last + 8; at += 1) {
    const token = tokens[at] as Token;
    if (/^[.!?;]$/.test(token.text)) return undefined;
    if (token.kind !== 'word') continue;
    words += 1;
    if (ordinaryWords.has(token.text)) return 'ordinary';
    if (phoneWords.has(token.text)) return 'phone';
  }
  return undefined;
}
