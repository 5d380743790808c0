import type { Article } from '../article.ts';

export const buyingCreditPacks: Article = {
  key: 'buying-credit-packs',
  audience: 'pros',
  title: {
    fr: 'Acheter un pack de crédits',
    it: 'Acquistare un pacchetto di crediti',
    en: 'Buying a credit pack',
    de: 'Ein Credit-Paket kaufen',
    es: 'Comprar un pack de créditos',
  },
  summary: {
    fr: 'Le prix est affiché avec la TVA, la facture est disponible aussitôt. Un pack jamais utilisé peut, sous conditions, être remboursé en argent.',
    it: 'Il prezzo è indicato con l’IVA, la fattura è subito disponibile. Un pacchetto mai usato può, a certe condizioni, essere rimborsato in denaro.',
    en: 'The price is shown with VAT and the invoice is there at once. A pack never used can, on conditions, be refunded in money.',
    de: 'Der Preis wird mit Mehrwertsteuer angezeigt, die Rechnung liegt sofort bereit. Ein nie genutztes Paket kann unter Bedingungen in Geld erstattet werden.',
    es: 'El precio se muestra con IVA y la factura está disponible al momento. Un pack nunca usado puede, con condiciones, reembolsarse en dinero.',
  },
  words: {
    fr: 'pack recharger acheter payer carte facture TVA prix abonnement priorité réduction solde insuffisant crédits',
    it: 'pacchetto ricaricare acquistare comprare pagare carta fattura IVA prezzo abbonamento priorità sconto saldo insufficiente crediti',
    en: 'pack top up buy purchase pay card invoice VAT price subscription priority discount not enough credits',
    de: 'Paket aufladen kaufen bezahlen Karte Rechnung Mehrwertsteuer Preis Abonnement Priorität Rabatt zu wenig Guthaben Credits',
    es: 'pack recargar comprar pagar tarjeta factura IVA precio suscripción prioridad descuento saldo insuficiente créditos',
  },
  body: {
    fr: `
Les crédits s’achètent par packs, à un prix affiché avec la TVA [LEAD-5](rule:LEAD-5). Ils servent sur la plateforme ; ce n’est pas de l’argent.

## Le service prioritaire
Avec un abonnement à un pack, les contacts passent par le service prioritaire, avec une réduction de {pack.priority_discount} [LEAD-5](rule:LEAD-5).

## S’il manque des crédits
Avant de répondre, vous voyez le prix et votre solde. Vous pouvez recharger, puis revenir au même endroit : votre texte est conservé [LEAD-6](rule:LEAD-6). Un double clic ou un second envoi ne fait rien payer deux fois [PAY-3](rule:PAY-3).

La facture de chaque pack se télécharge en PDF [PAY-2](rule:PAY-2).

## Un pack jamais utilisé
Si aucun crédit du pack n’a servi et si aucune demande qui vous convienne ne vous a été proposée pendant ce temps, son prix peut être remboursé en argent, une seule fois par prestataire [REF-5](rule:REF-5). Délai pour le demander : {refund.unused_pack} après l’achat. Délai du remboursement : {refund.money_within}.
`,
    it: `
I crediti si acquistano in pacchetti, a un prezzo indicato con l’IVA [LEAD-5](rule:LEAD-5). Si usano sulla piattaforma; non sono denaro.

## Il servizio prioritario
Con l’abbonamento a un pacchetto, i contatti passano dal servizio prioritario, con uno sconto di {pack.priority_discount} [LEAD-5](rule:LEAD-5).

## Se mancano crediti
Prima di rispondere vedi il prezzo e il tuo saldo. Puoi ricaricare e tornare allo stesso punto: il testo è conservato [LEAD-6](rule:LEAD-6). Un doppio clic o un secondo invio non fanno pagare due volte [PAY-3](rule:PAY-3).

La fattura di ogni pacchetto si scarica in PDF [PAY-2](rule:PAY-2).

## Un pacchetto mai usato
Se nessun credito del pacchetto è stato usato e in quel tempo non ti è stata proposta alcuna richiesta adatta, il prezzo può essere rimborsato in denaro, una sola volta per professionista [REF-5](rule:REF-5). Termine per chiederlo: {refund.unused_pack} dall’acquisto. Termine del rimborso: {refund.money_within}.
`,
    en: `
Credits come in packs, at a price shown with VAT [LEAD-5](rule:LEAD-5). They are used on the platform; they are not money.

## The priority service
With a subscription to a pack, contacts go through the priority service, with a discount of {pack.priority_discount} [LEAD-5](rule:LEAD-5).

## If credits are missing
Before you answer, you see the price and your balance. You can top up and come back to the same place: your text is saved [LEAD-6](rule:LEAD-6). A double click or a second attempt never makes you pay twice [PAY-3](rule:PAY-3).

The invoice of each pack can be downloaded as a PDF [PAY-2](rule:PAY-2).

## A pack never used
If no credit of the pack was used and no request that suits you was offered to you in that time, its price can be refunded in money, once for each pro [REF-5](rule:REF-5). Time limit to claim: {refund.unused_pack} from the purchase. Time limit to refund: {refund.money_within}.
`,
    de: `
Credits werden in Paketen gekauft, zu einem Preis mit Mehrwertsteuer [LEAD-5](rule:LEAD-5). Sie werden auf der Plattform verwendet; sie sind kein Geld.

## Der Prioritätsservice
Mit einem Abonnement auf ein Paket laufen Kontakte über den Prioritätsservice (Rabatt: {pack.priority_discount}) [LEAD-5](rule:LEAD-5).

## Wenn Credits fehlen
Vor Ihrer Antwort sehen Sie den Preis und Ihr Guthaben. Sie können aufladen und an dieselbe Stelle zurückkehren: Ihr Text ist gespeichert [LEAD-6](rule:LEAD-6). Ein Doppelklick oder ein zweiter Versuch führt nie zu einer zweiten Zahlung [PAY-3](rule:PAY-3).

Die Rechnung zu jedem Paket lässt sich als PDF herunterladen [PAY-2](rule:PAY-2).

## Ein nie genutztes Paket
Wurde kein Credit des Pakets verbraucht und Ihnen in dieser Zeit keine passende Anfrage angeboten, kann der Preis in Geld erstattet werden, einmal pro Profi [REF-5](rule:REF-5). Frist für den Antrag: {refund.unused_pack} ab dem Kauf. Frist für die Erstattung: {refund.money_within}.
`,
    es: `
Los créditos se compran en packs, a un precio que se muestra con IVA [LEAD-5](rule:LEAD-5). Se usan en la plataforma; no son dinero.

## El servicio prioritario
Con la suscripción a un pack, los contactos pasan por el servicio prioritario, con un descuento de {pack.priority_discount} [LEAD-5](rule:LEAD-5).

## Si faltan créditos
Antes de responder ves el precio y tu saldo. Puedes recargar y volver al mismo punto: tu texto queda guardado [LEAD-6](rule:LEAD-6). Un doble clic o un segundo envío nunca te hace pagar dos veces [PAY-3](rule:PAY-3).

La factura de cada pack se descarga en PDF [PAY-2](rule:PAY-2).

## Un pack nunca usado
Si no se ha usado ningún crédito del pack y en ese tiempo no se te ha ofrecido ninguna solicitud adecuada, su precio se puede reembolsar en dinero, una sola vez por profesional [REF-5](rule:REF-5). Plazo para pedirlo: {refund.unused_pack} desde la compra. Plazo del reembolso: {refund.money_within}.
`,
  },
};
