import type { Article } from '../article.ts';

export const deletingYourAccount: Article = {
  key: 'deleting-your-account',
  audience: 'everyone',
  title: {
    fr: 'Supprimer votre compte',
    it: 'Eliminare l’account',
    en: 'Deleting your account',
    de: 'Ihr Konto löschen',
    es: 'Eliminar tu cuenta',
  },
  summary: {
    fr: 'La page montre d’abord ce qui est dû ou en cours. Supprimer un compte n’efface pas une dette.',
    it: 'La pagina mostra prima che cosa è dovuto o in corso. Eliminare un account non annulla un debito.',
    en: 'The page shows first what is owed or running. Deleting an account cancels no debt.',
    de: 'Die Seite zeigt zuerst, was offen ist oder läuft. Eine Kontolöschung hebt keine Schuld auf.',
    es: 'La página muestra primero lo que se debe o está en curso. Eliminar una cuenta no cancela ninguna deuda.',
  },
  words: {
    fr: 'supprimer suppression effacer compte fermer partir données personnelles RGPD désinscription',
    it: 'eliminare eliminazione cancellare account chiudere andarsene dati personali GDPR',
    en: 'delete deletion erase remove account close leave personal data GDPR',
    de: 'löschen Löschung Kontolöschung Konto schließen verlassen personenbezogene Daten DSGVO',
    es: 'eliminar eliminación borrar cuenta cerrar salir datos personales RGPD baja',
  },
  body: {
    fr: `
Vous pouvez supprimer votre compte à tout moment, depuis « Mon compte » [ACC-7](rule:ACC-7).

## Avant de confirmer
La page montre ce qui reste dû ou en cours : un abonnement jusqu’à son terme, des sommes en séquestre, des dossiers ouverts, des factures impayées. La suppression arrête les reconductions ; elle n’efface aucune dette.

## Ce qui disparaît, ce qui reste
Vos données personnelles sont effacées ou remplacées par un pseudonyme. Les pièces comptables sont conservées, comme la loi le demande ; durée : {retention.accounting} [ACC-7](rule:ACC-7).

Téléchargez d’abord ce que vous voulez garder : vos données [ACC-13](rule:ACC-13) et tous vos échanges avec la plateforme [ACC-8](rule:ACC-8).
`,
    it: `
Puoi eliminare il tuo account in ogni momento, da “Il mio account” [ACC-7](rule:ACC-7).

## Prima di confermare
La pagina mostra che cosa resta dovuto o in corso: un abbonamento fino alla sua fine, somme depositate a garanzia, pratiche aperte, fatture non pagate. L’eliminazione ferma i rinnovi; non annulla alcun debito.

## Che cosa sparisce, che cosa resta
I tuoi dati personali sono cancellati o sostituiti da uno pseudonimo. I documenti contabili sono conservati, come chiede la legge; durata: {retention.accounting} [ACC-7](rule:ACC-7).

Scarica prima ciò che vuoi tenere: i tuoi dati [ACC-13](rule:ACC-13) e tutti i tuoi scambi con la piattaforma [ACC-8](rule:ACC-8).
`,
    en: `
You can delete your account at any time, from “My account” [ACC-7](rule:ACC-7).

## Before you confirm
The page shows what is still owed or running: a subscription until its term, money in escrow, open cases, unpaid invoices. Deletion stops renewals; it cancels no debt.

## What goes, what stays
Your personal data is erased or replaced by a pseudonym. Accounting records are kept, as the law asks; for how long: {retention.accounting} [ACC-7](rule:ACC-7).

First download what you want to keep: your data [ACC-13](rule:ACC-13) and all your exchanges with the platform [ACC-8](rule:ACC-8).
`,
    de: `
Sie können Ihr Konto jederzeit löschen, unter „Mein Konto“ [ACC-7](rule:ACC-7).

## Vor der Bestätigung
Die Seite zeigt, was noch offen ist oder läuft: ein Abonnement bis zu seinem Ende, Beträge in Treuhand, offene Fälle, unbezahlte Rechnungen. Die Löschung beendet Verlängerungen; sie hebt keine Schuld auf.

## Was verschwindet, was bleibt
Ihre personenbezogenen Daten werden gelöscht oder durch ein Pseudonym ersetzt. Buchhaltungsunterlagen werden aufbewahrt, wie es das Gesetz verlangt; Dauer: {retention.accounting} [ACC-7](rule:ACC-7).

Laden Sie vorher herunter, was Sie behalten möchten: Ihre Daten [ACC-13](rule:ACC-13) und alles, was Sie mit der Plattform ausgetauscht haben [ACC-8](rule:ACC-8).
`,
    es: `
Puedes eliminar tu cuenta en cualquier momento, desde «Mi cuenta» [ACC-7](rule:ACC-7).

## Antes de confirmar
La página muestra lo que aún se debe o está en curso: una suscripción hasta su término, importes en depósito en garantía, expedientes abiertos, facturas sin pagar. La eliminación detiene las renovaciones; no cancela ninguna deuda.

## Qué desaparece, qué queda
Tus datos personales se borran o se sustituyen por un seudónimo. Los documentos contables se conservan, como pide la ley; duración: {retention.accounting} [ACC-7](rule:ACC-7).

Descarga antes lo que quieras conservar: tus datos [ACC-13](rule:ACC-13) y todos tus intercambios con la plataforma [ACC-8](rule:ACC-8).
`,
  },
};
