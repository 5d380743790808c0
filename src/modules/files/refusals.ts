// Every "no" of this module beside those of kernel/files.ts; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const fileNotFound = refusal({
  code: 'file.not_found',
  status: 404,
  say: {
    fr: 'Ce fichier n’existe pas ou ne vous est pas ouvert. Ouvrez-le depuis la conversation ou le dossier où il se trouve.',
    it: 'Questo file non esiste o non ti è accessibile. Aprilo dalla conversazione o dalla pratica in cui si trova.',
    en: 'This file does not exist or is not open to you. Open it from the conversation or case where it lies.',
    de: 'Diese Datei gibt es nicht oder sie ist für Sie nicht zugänglich. Öffnen Sie sie in der Unterhaltung oder im Fall, wo sie liegt.',
    es: 'Este archivo no existe o no está abierto para ti. Ábrelo desde la conversación o el expediente donde se encuentra.',
  },
});

export const fileAttached = refusal({
  code: 'file.attached',
  status: 409,
  clause: 'MSG-1',
  say: {
    fr: 'Ce fichier est déjà joint et y reste, archivé pour de bon (règle MSG-1). Rien n’a été changé ; pour le joindre ailleurs, envoyez-le à nouveau.',
    it: 'Questo file è già allegato e lì rimane, archiviato per sempre (regola MSG-1). Nulla è cambiato; per allegarlo altrove, invialo di nuovo.',
    en: 'This file is already attached and stays there, archived for good (rule MSG-1). Nothing was changed; to attach it elsewhere, send it again.',
    de: 'Diese Datei ist bereits angehängt und bleibt dort dauerhaft archiviert (Regel MSG-1). Es wurde nichts geändert; um sie anderswo anzuhängen, senden Sie sie erneut.',
    es: 'Este archivo ya está adjunto y ahí se queda, archivado para siempre (regla MSG-1). No se ha cambiado nada; para adjuntarlo en otro lugar, envíalo de nuevo.',
  },
});

export const notAPicture = refusal({
  code: 'file.not_a_picture',
  status: 422,
  say: {
    fr: 'Ce fichier n’est pas une image ; rien n’a été changé. Choisissez une image JPEG, PNG ou WebP.',
    it: 'Questo file non è un’immagine; nulla è cambiato. Scegli un’immagine JPEG, PNG o WebP.',
    en: 'This file is not a picture; nothing was changed. Choose a JPEG, PNG or WebP picture.',
    de: 'Diese Datei ist kein Bild; es wurde nichts geändert. Wählen Sie ein Bild im Format JPEG, PNG oder WebP.',
    es: 'Este archivo no es una imagen; no se ha cambiado nada. Elige una imagen JPEG, PNG o WebP.',
  },
});

export const filesNotYours = refusal({
  code: 'file.cannot_attach',
  status: 409,
  say: {
    fr: 'Un des fichiers choisis n’est plus disponible : il est déjà joint, a été retiré ou n’est pas à vous. Rien n’a été envoyé ; votre texte est conservé. Envoyez ce fichier à nouveau.',
    it: 'Uno dei file scelti non è più disponibile: è già allegato, è stato tolto o non è tuo. Non è stato inviato nulla; il testo è conservato. Invia di nuovo quel file.',
    en: 'One of the chosen files is no longer available: it is attached already, was removed or is not yours. Nothing was sent; your text is saved. Send that file again.',
    de: 'Eine der gewählten Dateien ist nicht mehr verfügbar: Sie ist schon angehängt, wurde entfernt oder gehört Ihnen nicht. Es wurde nichts gesendet; Ihr Text ist gespeichert. Senden Sie die Datei erneut.',
    es: 'Uno de los archivos elegidos ya no está disponible: ya está adjunto, se ha quitado o no es tuyo. No se ha enviado nada; tu texto está guardado. Vuelve a enviar ese archivo.',
  },
});

export const tooManyWaiting = refusal({
  code: 'file.too_many_waiting',
  status: 409,
  say: {
    fr: 'Le nombre de fichiers qui attendent d’être joints est atteint : {limit}. Celui-ci n’a pas été enregistré. Joignez ou retirez-en d’abord ; ceux qui attendent disparaissent après {days} jours.',
    it: 'Il numero di file in attesa di essere allegati è raggiunto: {limit}. Questo non è stato registrato. Prima allegane o togline qualcuno; quelli in attesa scompaiono dopo {days} giorni.',
    en: 'The number of files waiting to be attached is reached: {limit}. This one was not stored. Attach or remove some first; those that wait disappear after {days} days.',
    de: 'Die Höchstzahl an Dateien, die noch nicht angehängt sind, ist erreicht: {limit}. Diese wurde nicht gespeichert. Hängen Sie zuerst welche an oder entfernen Sie welche; wartende verschwinden nach {days} Tagen.',
    es: 'Se ha alcanzado el número de archivos a la espera de adjuntarse: {limit}. Este no se ha guardado. Adjunta o quita alguno primero; los que esperan desaparecen a los {days} días.',
  },
});
