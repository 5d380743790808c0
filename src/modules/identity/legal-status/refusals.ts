// Every "no" about the declared status; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const numberMissing = refusal({
  code: 'legal_status.number_missing',
  status: 422,
  clause: 'ACC-10',
  say: {
    fr: 'Le statut n’a pas été déclaré : celui-ci demande un numéro ({kinds}). Ajoutez-le.',
    it: 'L’inquadramento non è stato dichiarato: questo richiede un numero ({kinds}). Aggiungilo.',
    en: 'The status was not declared: this one needs a number ({kinds}). Add it.',
    de: 'Der Status wurde nicht angegeben: Dieser braucht eine Nummer ({kinds}). Ergänzen Sie sie.',
    es: 'La situación no se ha declarado: esta requiere un número ({kinds}). Añádelo.',
  },
});

export const numberWrong = refusal({
  code: 'legal_status.number_wrong',
  status: 422,
  clause: 'ACC-10',
  say: {
    fr: 'Le statut n’a pas été déclaré : ce numéro n’est pas valide pour ce pays ({kinds}). Sa clé de contrôle révèle une faute de frappe ; comparez-le au document officiel.',
    it: 'L’inquadramento non è stato dichiarato: questo numero non è valido per questo paese ({kinds}). La cifra di controllo rivela un errore di battitura; confrontalo con il documento ufficiale.',
    en: 'The status was not declared: this number is not valid for this country ({kinds}). Its form or check digit shows a slip; compare it with the official document.',
    de: 'Der Status wurde nicht angegeben: Diese Nummer ist für dieses Land nicht gültig ({kinds}). Form oder Prüfziffer zeigen einen Tippfehler; vergleichen Sie sie mit dem amtlichen Dokument.',
    es: 'La situación no se ha declarado: este número no es válido para este país ({kinds}). Su forma o su cifra de control revela una errata; compáralo con el documento oficial.',
  },
});

export const statusUnchanged = refusal({
  code: 'legal_status.unchanged',
  status: 409,
  clause: 'ACC-10',
  say: {
    fr: 'Rien n’a été changé : c’est déjà le statut déclaré. Choisissez-en un autre ou corrigez le numéro.',
    it: 'Nulla è cambiato: è già l’inquadramento dichiarato. Scegline un altro o correggi il numero.',
    en: 'Nothing was changed: this is the status declared already. Choose another one or correct the number.',
    de: 'Es wurde nichts geändert: Das ist bereits der angegebene Status. Wählen Sie einen anderen oder korrigieren Sie die Nummer.',
    es: 'No se ha cambiado nada: ya es la situación declarada. Elige otra o corrige el número.',
  },
});

export const statusMayNot = refusal({
  code: 'legal_status.may_not',
  status: 403,
  clause: 'ACC-10',
  say: {
    fr: 'Rien n’a été fait ni débité. Votre statut professionnel ({legal_status}) ne le permet pas : {asked_action}. Statuts qui le permettent : {statuses_that_may}. Déclarez le vôtre dans votre compte.',
    it: 'Non è stato fatto né addebitato nulla. Il tuo inquadramento professionale ({legal_status}) non lo permette: {asked_action}. Inquadramenti che lo permettono: {statuses_that_may}. Dichiara il tuo nel tuo account.',
    en: 'Nothing was done or charged. Your professional status ({legal_status}) does not allow this: {asked_action}. Statuses that do: {statuses_that_may}. Declare yours in your account.',
    de: 'Es ist nichts geschehen und nichts abgebucht worden. Ihr beruflicher Status ({legal_status}) erlaubt dies nicht: {asked_action}. Status, die es erlauben: {statuses_that_may}. Geben Sie Ihren in Ihrem Konto an.',
    es: 'No se ha hecho ni cobrado nada. Tu situación profesional ({legal_status}) no lo permite: {asked_action}. Situaciones que lo permiten: {statuses_that_may}. Declara la tuya en tu cuenta.',
  },
});
