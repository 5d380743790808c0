// Every "no" about commitments; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';
import type { Text } from '#kernel/text.ts';
import type { CommitmentState } from './lifecycle.ts';

export const stateTexts: Readonly<Record<CommitmentState, Text>> = {
  open: { fr: 'en cours', it: 'in corso', en: 'open', de: 'offen', es: 'en curso' },
  kept: { fr: 'tenu', it: 'mantenuto', en: 'kept', de: 'eingelöst', es: 'cumplido' },
  withdrawn: { fr: 'retiré d’un commun accord', it: 'ritirato di comune accordo', en: 'withdrawn by agreement', de: 'einvernehmlich aufgehoben', es: 'retirado de común acuerdo' },
  lapsed: { fr: 'expiré', it: 'scaduto', en: 'lapsed', de: 'erloschen', es: 'caducado' },
};

export const commitmentNotFound = refusal({
  code: 'commitment.not_found',
  status: 404,
  clause: 'ACC-9',
  say: {
    fr: 'Aucun engagement de ce numéro n’est enregistré. Seul un engagement écrit sur la plateforme nous lie.',
    it: 'Non risulta alcun impegno con questo numero. Ci vincola solo un impegno scritto sulla piattaforma.',
    en: 'No commitment of this number is recorded. Only a commitment written on the platform binds us.',
    de: 'Eine Zusage mit dieser Nummer ist nicht erfasst. Uns bindet nur eine Zusage, die auf der Plattform festgehalten ist.',
    es: 'No consta ningún compromiso con este número. Solo nos vincula un compromiso escrito en la plataforma.',
  },
});

export const commitmentForNobody = refusal({
  code: 'commitment.no_such_member',
  status: 404,
  clause: 'ACC-9',
  say: {
    fr: 'L’engagement n’a pas été enregistré : cette personne n’a pas de compte de client ou de prestataire ouvert.',
    it: 'L’impegno non è stato registrato: questa persona non ha un account aperto di cliente o di professionista.',
    en: 'The commitment was not recorded: this person has no open account as a client or a pro.',
    de: 'Die Zusage wurde nicht erfasst: Diese Person hat kein offenes Konto als Kundin, Kunde oder Profi.',
    es: 'El compromiso no se ha registrado: esta persona no tiene una cuenta abierta de cliente o de profesional.',
  },
});

export const creditsOrMoney = refusal({
  code: 'commitment.credits_or_money',
  status: 422,
  clause: 'ACC-9',
  say: {
    fr: 'L’engagement n’a pas été enregistré : il porte soit sur des crédits, soit sur une somme. Enregistrez-en deux si les deux ont été promis.',
    it: 'L’impegno non è stato registrato: riguarda o dei crediti o una somma. Registrane due se sono stati promessi entrambi.',
    en: 'The commitment was not recorded: it is about credits or about a sum, not both. Record two if both were promised.',
    de: 'Die Zusage wurde nicht erfasst: Sie betrifft entweder Credits oder einen Betrag. Erfassen Sie zwei, wenn beides zugesagt wurde.',
    es: 'El compromiso no se ha registrado: trata de créditos o de un importe, no de ambos. Registra dos si se prometieron las dos cosas.',
  },
});

export const creditsAreForPros = refusal({
  code: 'commitment.credits_are_for_pros',
  status: 409,
  clause: 'ACC-9',
  say: {
    fr: 'L’engagement n’a pas été enregistré : seul un prestataire a un compte de crédits. Promettez une somme ou autre chose.',
    it: 'L’impegno non è stato registrato: solo un professionista ha un conto di crediti. Prometti una somma o altro.',
    en: 'The commitment was not recorded: only a pro has an account of credits. Promise a sum or something else.',
    de: 'Die Zusage wurde nicht erfasst: Nur Profis haben ein Credit-Konto. Sagen Sie einen Betrag oder etwas anderes zu.',
    es: 'El compromiso no se ha registrado: solo un profesional tiene una cuenta de créditos. Promete un importe u otra cosa.',
  },
});

export const dayIsOver = refusal({
  code: 'commitment.day_is_over',
  status: 422,
  clause: 'ACC-9',
  say: {
    fr: 'L’engagement n’a pas été enregistré : le jour indiqué ({until}) est passé. Choisissez aujourd’hui ou un jour à venir.',
    it: 'L’impegno non è stato registrato: il giorno indicato ({until}) è passato. Scegli oggi o un giorno futuro.',
    en: 'The commitment was not recorded: the day given ({until}) is over. Choose today or a day to come.',
    de: 'Die Zusage wurde nicht erfasst: Der angegebene Tag ({until}) ist vorbei. Wählen Sie heute oder einen späteren Tag.',
    es: 'El compromiso no se ha registrado: el día indicado ({until}) ha pasado. Elige hoy o un día posterior.',
  },
});

export const commitmentClosed = refusal({
  code: 'commitment.closed',
  status: 409,
  clause: 'ACC-9',
  say: {
    fr: 'Rien n’a changé : cet engagement n’est plus en cours ({state}).',
    it: 'Nulla è cambiato: questo impegno non è più in corso ({state}).',
    en: 'Nothing has changed: this commitment is no longer open ({state}).',
    de: 'Es wurde nichts geändert: Diese Zusage ist nicht mehr offen ({state}).',
    es: 'No ha cambiado nada: este compromiso ya no está en curso ({state}).',
  },
});

export const offerIsOver = refusal({
  code: 'commitment.offer_is_over',
  status: 409,
  clause: 'ACC-9',
  say: {
    fr: 'Rien n’a changé : cette offre spéciale était valable {until}. Enregistrez un nouvel engagement si elle doit encore valoir.',
    it: 'Nulla è cambiato: questa offerta speciale era valida {until}. Registra un nuovo impegno se deve valere ancora.',
    en: 'Nothing has changed: this special offer was good {until}. Record a new commitment if it is still to be good.',
    de: 'Es wurde nichts geändert: Dieses Sonderangebot galt {until}. Erfassen Sie eine neue Zusage, wenn es weiter gelten soll.',
    es: 'No ha cambiado nada: esta oferta especial era válida {until}. Registra un nuevo compromiso si debe seguir valiendo.',
  },
});

export const releaseNotAsked = refusal({
  code: 'commitment.release_not_asked',
  status: 409,
  clause: 'ACC-9',
  say: {
    fr: 'Rien n’a changé : notre équipe ne vous demande pas de renoncer à cet engagement. Il reste en cours.',
    it: 'Nulla è cambiato: il nostro team non ti chiede di rinunciare a questo impegno. Resta in corso.',
    en: 'Nothing has changed: our team does not ask to be released from this commitment. It stays open.',
    de: 'Es wurde nichts geändert: Unser Team bittet nicht um die Aufhebung dieser Zusage. Sie bleibt offen.',
    es: 'No ha cambiado nada: nuestro equipo no te pide que renuncies a este compromiso. Sigue en curso.',
  },
});
