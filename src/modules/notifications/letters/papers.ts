// Mails about money back for a pack (REF-5) and credits for a publication (LEAD-7).
import type { Text } from '#kernel/text.ts';
import type { Letter } from '../mails/compose.ts';

const yourMoney: Text = {
  fr: 'Vous recevez cet e-mail parce que vos crédits ou votre argent sont concernés. Il ne peut pas être désactivé.',
  it: 'Ricevi questa e-mail perché riguarda i tuoi crediti o il tuo denaro. Non si può disattivare.',
  en: 'You get this e-mail because it concerns your credits or your money. It cannot be switched off.',
  de: 'Sie erhalten diese E-Mail, weil sie Ihre Credits oder Ihr Geld betrifft. Sie lässt sich nicht abschalten.',
  es: 'Recibes este correo porque afecta a tus créditos o a tu dinero. No se puede desactivar.',
};
const seeDecision: Text = { fr: 'Voir la décision', it: 'Vedi la decisione', en: 'See the decision', de: 'Entscheidung ansehen', es: 'Ver la decisión' };

export const paperLetters: readonly Letter[] = [
  {
    event: 'cases.refund_claim_contested',
    subject: { fr: 'Contestation de {reference} enregistrée', it: 'Ricorso su {reference} registrato', en: 'Appeal of {reference} recorded', de: 'Einspruch zu {reference} eingegangen', es: 'Recurso de {reference} registrado' },
    paragraphs: [
      {
        fr: 'Votre contestation est enregistrée. Une personne qui n’a pas pris part à la première décision l’examinera, au plus tard à cette date : {due}. Le résultat, motifs compris, vous parviendra ici et par e-mail.',
        it: 'Il tuo ricorso è registrato. Lo esaminerà una persona che non ha preso parte alla prima decisione, al più tardi entro: {due}. Riceverai l’esito, con i motivi, qui e per e-mail.',
        en: 'Your appeal is recorded. Someone who took no part in the first decision will examine it, at the latest by: {due}. The outcome, with its reasons, will reach you here and by e-mail.',
        de: 'Ihr Einspruch ist eingegangen. Geprüft wird er von einer Person, die an der ersten Entscheidung nicht beteiligt war, spätestens bis: {due}. Das Ergebnis mit Begründung erhalten Sie hier und per E-Mail.',
        es: 'Tu recurso está registrado. Lo examinará una persona que no intervino en la primera decisión, como máximo en esta fecha: {due}. Recibirás el resultado, con sus motivos, aquí y por correo electrónico.',
      },
    ],
    action: { fr: 'Voir la demande', it: 'Vedi la domanda', en: 'See the claim', de: 'Antrag ansehen', es: 'Ver la petición' },
    because: yourMoney,
  },
  {
    event: 'cases.pack_refund_granted',
    subject: { fr: 'Demande {reference} accordée : {amount} remboursés', it: 'Domanda {reference} concessa: {amount} rimborsati', en: 'Claim {reference} granted: {amount} refunded', de: 'Antrag {reference} gewährt: {amount} erstattet', es: 'Petición {reference} concedida: {amount} de vuelta' },
    paragraphs: [
      {
        fr: 'Votre pack n’a pas servi : {amount} repartent vers le moyen de paiement d’origine. L’argent vous parvient au plus tard à cette date : {money_until}. Les crédits du pack sont retirés, et un avoir se trouve dans vos factures.',
        it: 'Il tuo pacchetto non è stato usato: {amount} tornano al mezzo di pagamento di origine. Il denaro arriva al più tardi entro questa data: {money_until}. I crediti del pacchetto sono tolti e la nota di credito è tra le tue fatture.',
        en: 'Your pack was not used: {amount} goes back to the original means of payment. The money reaches you at the latest by: {money_until}. The credits of the pack are taken off, and a credit note is with your invoices.',
        de: 'Ihr Paket blieb ungenutzt: {amount} gehen auf das ursprüngliche Zahlungsmittel zurück. Spätestens da ist das Geld bei Ihnen: {money_until}. Die Credits des Pakets sind abgezogen, und eine Rechnungskorrektur liegt bei Ihren Rechnungen.',
        es: 'Tu pack no se ha usado: {amount} vuelven al medio de pago original. El dinero te llegará como máximo en esta fecha: {money_until}. Los créditos del pack se han retirado y la factura rectificativa está entre tus facturas.',
      },
    ],
    action: seeDecision,
    because: yourMoney,
  },
  {
    event: 'cases.pack_refund_refused',
    subject: { fr: 'Demande {reference} refusée', it: 'Domanda {reference} rifiutata', en: 'Claim {reference} refused', de: 'Antrag {reference} abgelehnt', es: 'Petición {reference} denegada' },
    paragraphs: [
      {
        fr: 'Les {amount} de votre pack ne sont pas remboursés ; ses crédits restent utilisables. La page dit quelle condition manque. Vous pouvez contester avec des faits nouveaux, dernier jour : {contest_until}.',
        it: 'I {amount} del tuo pacchetto non sono rimborsati; i suoi crediti restano utilizzabili. La pagina dice quale condizione manca. Puoi fare ricorso con fatti nuovi, ultimo giorno: {contest_until}.',
        en: 'The {amount} of your pack is not refunded; its credits can still be used. The page says which condition is missing. You can appeal with new facts, last day: {contest_until}.',
        de: 'Die {amount} Ihres Pakets werden nicht erstattet; die Credits bleiben nutzbar. Welche Bedingung fehlt, steht auf der Seite. Einspruch ist mit neuen Tatsachen möglich, letzter Tag: {contest_until}.',
        es: 'Los {amount} de tu pack no se reembolsan; sus créditos se pueden seguir usando. La página dice qué condición falta. Puedes recurrir con hechos nuevos, último día: {contest_until}.',
      },
    ],
    action: seeDecision,
    because: yourMoney,
  },
  {
    event: 'cases.pack_refund_confirmed',
    subject: { fr: 'Demande {reference} : refus confirmé', it: 'Domanda {reference}: rifiuto confermato', en: 'Claim {reference}: refusal confirmed', de: 'Antrag {reference}: Ablehnung bestätigt', es: 'Petición {reference}: denegación confirmada' },
    paragraphs: [
      {
        fr: 'Une personne de notre équipe a examiné votre contestation et confirmé le refus. Ses motifs sont sur la page. Les crédits du pack restent utilisables.',
        it: 'Una persona del nostro team ha esaminato il tuo ricorso e confermato il rifiuto. I motivi sono nella pagina. I crediti del pacchetto restano utilizzabili.',
        en: 'A person on our team examined your appeal and confirmed the refusal. The reasons are on the page. The credits of the pack can still be used.',
        de: 'Eine Person aus unserem Team hat Ihren Einspruch geprüft und die Ablehnung bestätigt. Die Gründe stehen auf der Seite. Die Credits des Pakets bleiben nutzbar.',
        es: 'Una persona de nuestro equipo ha examinado tu recurso y ha confirmado la denegación. Los motivos están en la página. Los créditos del pack se pueden seguir usando.',
      },
    ],
    action: seeDecision,
    because: yourMoney,
  },
  {
    event: 'billing.promotion_granted',
    subject: { fr: 'Publication {reference} acceptée', it: 'Pubblicazione {reference} accettata', en: 'Publication {reference} accepted', de: 'Veröffentlichung {reference} angenommen', es: 'Publicación {reference} aceptada' },
    paragraphs: [
      {
        fr: 'Votre publication a été vérifiée. Ajoutés à votre solde : {credits}. « {grounds} »',
        it: 'La tua pubblicazione è stata verificata. Aggiunti al tuo saldo: {credits}. “{grounds}”',
        en: 'Your publication was checked. Added to your balance: {credits}. “{grounds}”',
        de: 'Ihre Veröffentlichung wurde geprüft. Ihrem Guthaben hinzugefügt: {credits}. „{grounds}“',
        es: 'Se ha revisado tu publicación. Añadidos a tu saldo: {credits}. «{grounds}»',
      },
    ],
    action: seeDecision,
    because: yourMoney,
  },
  {
    event: 'billing.promotion_refused',
    subject: { fr: 'Publication {reference} refusée', it: 'Pubblicazione {reference} rifiutata', en: 'Publication {reference} refused', de: 'Veröffentlichung {reference} abgelehnt', es: 'Publicación {reference} denegada' },
    paragraphs: [
      {
        fr: 'Votre publication a été vérifiée et ne donne pas de crédits. Motif : « {grounds} » La page peut être soumise de nouveau quand elle aura changé.',
        it: 'La tua pubblicazione è stata verificata e non dà crediti. Motivo: “{grounds}” La pagina si può inviare di nuovo quando sarà cambiata.',
        en: 'Your publication was checked and earns no credits. Reason: “{grounds}” The page can be submitted again once it has changed.',
        de: 'Ihre Veröffentlichung wurde geprüft und bringt keine Credits. Grund: „{grounds}“ Die Seite kann erneut eingereicht werden, sobald sie geändert ist.',
        es: 'Se ha revisado tu publicación y no da créditos. Motivo: «{grounds}» La página se puede presentar de nuevo cuando haya cambiado.',
      },
    ],
    action: seeDecision,
    because: yourMoney,
  },
];
