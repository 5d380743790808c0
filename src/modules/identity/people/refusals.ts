// Every "no" about people and profiles; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const nameChangesUsedUp = refusal({
  code: 'identity.name_changes_used_up',
  status: 409,
  clause: 'ACC-3',
  say: {
    fr: 'Le pseudonyme n’a pas été changé : le nombre de changements possibles en un an est atteint ({allowed}). Le prochain sera possible à partir du {next}.',
    it: 'Il nome pubblico non è cambiato: il numero di cambi possibili in un anno è raggiunto ({allowed}). Il prossimo sarà possibile a partire da {next}.',
    en: 'The display name was not changed: the number of changes possible in a year is reached ({allowed}). The next one is possible from {next}.',
    de: 'Der Anzeigename wurde nicht geändert: Die Zahl der in einem Jahr möglichen Änderungen ist erreicht ({allowed}). Die nächste ist möglich ab {next}.',
    es: 'El nombre público no se ha cambiado: se ha alcanzado el número de cambios posibles en un año ({allowed}). El próximo será posible a partir del {next}.',
  },
});

export const nameChangesNotAllowed = refusal({
  code: 'identity.name_changes_not_allowed',
  status: 409,
  clause: 'ACC-3',
  say: {
    fr: 'Le pseudonyme n’a pas été changé : les règles en vigueur ne le permettent pas. Les autres réponses peuvent être enregistrées sans lui.',
    it: 'Il nome pubblico non è cambiato: le regole in vigore non lo permettono. Le altre risposte si possono registrare senza.',
    en: 'The display name was not changed: the rules in force do not allow it. The other answers can be saved without it.',
    de: 'Der Anzeigename wurde nicht geändert: Die geltenden Regeln erlauben es nicht. Die übrigen Angaben lassen sich ohne ihn speichern.',
    es: 'El nombre público no se ha cambiado: las reglas vigentes no lo permiten. Las demás respuestas se pueden guardar sin él.',
  },
});

export const profileNotFound = refusal({
  code: 'identity.profile_not_found',
  status: 404,
  clause: 'ACC-4',
  say: {
    fr: 'Ce profil n’existe pas ou n’est pas visible. Cherchez le prestataire par son nom.',
    it: 'Questo profilo non esiste o non è visibile. Cerca il professionista per nome.',
    en: 'This profile does not exist or is not shown. Search for the pro by name.',
    de: 'Dieses Profil gibt es nicht oder es wird nicht angezeigt. Suchen Sie den Profi nach Namen.',
    es: 'Este perfil no existe o no está visible. Busca al profesional por su nombre.',
  },
});

export const photoNotYours = refusal({
  code: 'identity.photo_not_yours',
  status: 422,
  clause: 'ACC-4',
  say: {
    fr: 'Le profil n’a pas été changé : cette photo n’est pas une image publique à vous. Envoyez l’image, rendez-la publique, puis recommencez.',
    it: 'Il profilo non è cambiato: questa foto non è una tua immagine pubblica. Invia l’immagine, rendila pubblica e riprova.',
    en: 'The profile was not changed: this photo is not a public picture of yours. Send the picture, make it public, then try again.',
    de: 'Das Profil wurde nicht geändert: Dieses Foto ist kein öffentliches Bild von Ihnen. Senden Sie das Bild, machen Sie es öffentlich und versuchen Sie es erneut.',
    es: 'El perfil no se ha cambiado: esta foto no es una imagen pública tuya. Envía la imagen, hazla pública e inténtalo de nuevo.',
  },
});

export const personNotFound = refusal({
  code: 'identity.person_not_found',
  status: 404,
  say: {
    fr: 'Personne ne porte ce numéro. Cherchez dans la liste par nom ou par adresse.',
    it: 'Nessuno ha questo numero. Cerca nell’elenco per nome o indirizzo.',
    en: 'Nobody has this number. Look in the list by name or address.',
    de: 'Niemand hat diese Nummer. Suchen Sie in der Liste nach Name oder Adresse.',
    es: 'Nadie tiene este número. Busca en la lista por nombre o dirección.',
  },
});

export const notAnOperator = refusal({
  code: 'identity.not_an_operator',
  status: 409,
  say: {
    fr: 'Aucune fonction n’a été donnée : ce compte est celui d’un membre, et personne ne décide de ses propres affaires. Créez un compte de l’équipe avec une autre adresse.',
    it: 'Nessuna funzione è stata data: questo è l’account di un utente, e nessuno decide delle proprie questioni. Crea un account del team con un altro indirizzo.',
    en: 'No role was given: this account belongs to a member, and nobody decides on their own affairs. Create a team account with another address.',
    de: 'Es wurde keine Rolle vergeben: Dieses Konto gehört einem Mitglied, und niemand entscheidet in eigener Sache. Erstellen Sie ein Team-Konto mit einer anderen Adresse.',
    es: 'No se ha dado ninguna función: esta cuenta es de un miembro, y nadie decide sobre sus propios asuntos. Crea una cuenta del equipo con otra dirección.',
  },
});

export const lastAdmin = refusal({
  code: 'identity.last_admin',
  status: 409,
  say: {
    fr: 'La fonction n’a pas été retirée : il ne resterait personne pour administrer la plateforme. Donnez-la d’abord à quelqu’un d’autre.',
    it: 'La funzione non è stata tolta: non resterebbe nessuno ad amministrare la piattaforma. Prima dalla a qualcun altro.',
    en: 'The role was not taken away: nobody would be left to administer the platform. Give it to someone else first.',
    de: 'Die Rolle wurde nicht entzogen: Niemand könnte die Plattform mehr verwalten. Vergeben Sie sie zuerst an jemand anderen.',
    es: 'La función no se ha retirado: no quedaría nadie para administrar la plataforma. Dásela antes a otra persona.',
  },
});

export const addressTaken = refusal({
  code: 'identity.address_taken',
  status: 409,
  say: {
    fr: 'Le compte n’a pas été créé : cette adresse sert déjà. Choisissez-en une autre pour cette personne.',
    it: 'L’account non è stato creato: questo indirizzo è già in uso. Scegline un altro per questa persona.',
    en: 'The account was not created: this address is already in use. Choose another one for this person.',
    de: 'Das Konto wurde nicht erstellt: Diese Adresse wird schon verwendet. Wählen Sie eine andere für diese Person.',
    es: 'La cuenta no se ha creado: esta dirección ya se usa. Elige otra para esta persona.',
  },
});
