// GUAR-9: the written summary, begun in the language of the request, so that only the blanks are left.
import { fill, type Text } from '#kernel/text.ts';

export type Blanks = { readonly client: string; readonly service: string; readonly reference: string; readonly pro: string };

const template: Text = {
  fr: 'Bonjour {client},\n\nmerci pour notre échange au sujet de votre demande {reference} ({service}). Voici ce que nous avons convenu :\n\n– Travail à faire : \n– Prix, ou quand vous recevrez le devis : \n– Date et heure : \n– Ce que vous préparez : \n\nSi quelque chose ne correspond pas, répondez simplement à ce message.\n\n{pro}',
  it: 'Buongiorno {client},\n\ngrazie per il colloquio sulla tua richiesta {reference} ({service}). Ecco cosa abbiamo concordato:\n\n– Lavoro da fare: \n– Prezzo, o quando riceverai il preventivo: \n– Data e ora: \n– Che cosa prepari tu: \n\nSe qualcosa non corrisponde, basta rispondere a questo messaggio.\n\n{pro}',
  en: 'Hello {client},\n\nThank you for talking about your request {reference} ({service}). This is what we agreed:\n\n– Work to be done: \n– Price, or when you will get the quote: \n– Date and time: \n– What you will prepare: \n\nIf something is not right, just answer this message.\n\n{pro}',
  de: 'Guten Tag {client},\n\nvielen Dank für das Gespräch über Ihre Anfrage {reference} ({service}). Das haben wir vereinbart:\n\n– Was zu tun ist: \n– Preis, oder wann Sie das Angebot erhalten: \n– Tag und Uhrzeit: \n– Was Sie vorbereiten: \n\nWenn etwas nicht stimmt, antworten Sie einfach auf diese Nachricht.\n\n{pro}',
  es: 'Hola, {client}:\n\nGracias por la conversación sobre tu solicitud {reference} ({service}). Esto es lo que hemos acordado:\n\n– Trabajo por hacer: \n– Precio, o cuándo recibirás el presupuesto: \n– Fecha y hora: \n– Lo que preparas tú: \n\nSi algo no es correcto, responde a este mensaje.\n\n{pro}',
};

export const summaryTemplate = (locale: keyof Text, blanks: Blanks): string => fill(template[locale], blanks);
