// What a file must be to be kept, and every "no" about it. Here, since the store (platform) refuses and the operation
// (module) names what it can answer.
import { refusal } from './refusal.ts';

export const largestFileMegabytes = 20;
export const largestFileBytes = largestFileMegabytes * 1024 * 1024;

export const fileEmpty = refusal({
  code: 'file.empty',
  status: 422,
  say: {
    fr: 'Ce fichier est vide et n’a pas été enregistré. Vérifiez qu’il s’ouvre chez vous, puis envoyez-le à nouveau.',
    it: 'Questo file è vuoto e non è stato registrato. Controlla che si apra sul tuo dispositivo, poi invialo di nuovo.',
    en: 'This file is empty and was not stored. Check that it opens on your device, then send it again.',
    de: 'Diese Datei ist leer und wurde nicht gespeichert. Prüfen Sie, ob sie sich bei Ihnen öffnen lässt, und senden Sie sie erneut.',
    es: 'Este archivo está vacío y no se ha guardado. Comprueba que se abre en tu dispositivo y vuelve a enviarlo.',
  },
});

export const fileTooLarge = refusal({
  code: 'file.too_large',
  status: 413,
  say: {
    fr: 'Ce fichier dépasse {limit} Mo. Choisissez-en un plus léger ; votre texte est conservé.',
    it: 'Questo file supera i {limit} MB. Scegline uno più leggero; il testo è conservato.',
    en: 'This file is over {limit} MB. Choose a smaller one; your text is saved.',
    de: 'Diese Datei ist größer als {limit} MB. Wählen Sie eine kleinere; Ihr Text ist gespeichert.',
    es: 'Este archivo supera los {limit} MB. Elige uno más ligero; tu texto está guardado.',
  },
});

export const fileKindNotAccepted = refusal({
  code: 'file.kind_not_accepted',
  status: 415,
  say: {
    fr: 'Ce genre de fichier n’est pas accepté et n’a pas été enregistré. Possibles : {accepted}. Convertissez-le ou envoyez-en un autre.',
    it: 'Questo genere di file non è accettato e non è stato registrato. Possibili: {accepted}. Convertilo o inviane un altro.',
    en: 'This kind of file is not accepted and was not stored. Possible: {accepted}. Convert it or send another.',
    de: 'Diese Art von Datei wird nicht angenommen und wurde nicht gespeichert. Möglich: {accepted}. Wandeln Sie sie um oder senden Sie eine andere.',
    es: 'Este tipo de archivo no se acepta y no se ha guardado. Posibles: {accepted}. Conviértelo o envía otro.',
  },
});

export const fileKindDiffers = refusal({
  code: 'file.kind_differs',
  status: 415,
  say: {
    fr: 'Le nom de ce fichier se termine par « {ending} », mais son contenu est : {found}. Il n’a pas été enregistré. Corrigez la fin du nom ou envoyez le fichier d’origine.',
    it: 'Il nome di questo file termina con “{ending}”, ma il contenuto è: {found}. Non è stato registrato. Correggi la fine del nome o invia il file originale.',
    en: 'The name of this file ends in “{ending}”, but its content is: {found}. It was not stored. Correct the ending or send the original file.',
    de: 'Der Name dieser Datei endet auf „{ending}“, ihr Inhalt ist aber: {found}. Sie wurde nicht gespeichert. Berichtigen Sie die Endung oder senden Sie die Originaldatei.',
    es: 'El nombre de este archivo termina en «{ending}», pero su contenido es: {found}. No se ha guardado. Corrige el final del nombre o envía el archivo original.',
  },
});

export const fileHoldsCode = refusal({
  code: 'file.holds_code',
  status: 415,
  say: {
    fr: 'Ce fichier contient des macros, un programme ou un second fichier caché, et n’a pas été enregistré. Envoyez-le en PDF ou sans macros.',
    it: 'Questo file contiene macro, un programma o un secondo file nascosto e non è stato registrato. Invialo in PDF o senza macro.',
    en: 'This file holds macros, a program or a second, hidden file, and was not stored. Send it as a PDF or without macros.',
    de: 'Diese Datei enthält Makros, ein Programm oder eine zweite, verborgene Datei und wurde nicht gespeichert. Senden Sie sie als PDF oder ohne Makros.',
    es: 'Este archivo contiene macros, un programa o un segundo archivo oculto y no se ha guardado. Envíalo en PDF o sin macros.',
  },
});

export const pictureUnreadable = refusal({
  code: 'file.picture_unreadable',
  status: 422,
  say: {
    fr: 'Cette image est endommagée ou a trop de pixels (au plus {limit} millions), et n’a pas été enregistrée. Enregistrez-la à nouveau ou réduisez-la.',
    it: 'Questa immagine è danneggiata o ha troppi pixel (al massimo {limit} milioni) e non è stata registrata. Salvala di nuovo o riducila.',
    en: 'This picture is damaged or has too many pixels (at most {limit} million), and was not stored. Save it again or make it smaller.',
    de: 'Dieses Bild ist beschädigt oder hat zu viele Pixel (höchstens {limit} Millionen) und wurde nicht gespeichert. Speichern Sie es neu oder verkleinern Sie es.',
    es: 'Esta imagen está dañada o tiene demasiados píxeles (como máximo {limit} millones) y no se ha guardado. Guárdala de nuevo o redúcela.',
  },
});

/** What a store can refuse; the order is the precedence. */
export const fileRefusals = [fileEmpty, fileTooLarge, fileKindNotAccepted, fileKindDiffers, fileHoldsCode, pictureUnreadable] as const;
