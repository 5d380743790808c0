// Every "no" about calls and summaries of contacts; the order is the precedence.
import { refusal } from '#kernel/refusal.ts';

export const contactNotPaid = refusal({
  code: 'contact.not_paid',
  status: 409,
  clause: 'GUAR-9',
  say: {
    fr: 'Rien n’a été noté ni envoyé : ce contact n’est pas encore pris. Prenez-le d’abord ; votre texte est conservé.',
    it: 'Nulla è stato annotato né inviato: questo contatto non è ancora acquistato. Acquistalo prima; il testo è conservato.',
    en: 'Nothing was logged or sent: this contact is not bought yet. Buy it first; your text is saved.',
    de: 'Es wurde nichts eingetragen oder gesendet: Dieser Kontakt ist noch nicht gekauft. Kaufen Sie ihn zuerst; Ihr Text ist gespeichert.',
    es: 'No se ha anotado ni enviado nada: este contacto aún no está comprado. Cómpralo primero; tu texto está guardado.',
  },
});

export const agreedDayPast = refusal({
  code: 'contact.agreed_day_past',
  status: 422,
  clause: 'GUAR-9',
  say: {
    fr: 'Le récapitulatif n’a pas été envoyé : le {day} est passé. Indiquez un jour à venir, ou aucun ; votre texte est conservé.',
    it: 'Il riepilogo non è stato inviato: {day} è già passato. Indica un giorno futuro, o nessuno; il testo è conservato.',
    en: 'The summary was not sent: {day} is past. Give a day to come, or none; your text is saved.',
    de: 'Die Zusammenfassung wurde nicht gesendet: Der angegebene Tag ist vorbei ({day}). Nennen Sie einen künftigen Tag oder keinen; Ihr Text ist gespeichert.',
    es: 'El resumen no se ha enviado: el {day} ya pasó. Indica un día futuro, o ninguno; tu texto está guardado.',
  },
});
