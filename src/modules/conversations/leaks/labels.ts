// The words for what was found, for decisions, pages and refusals.
import type { Text } from '#kernel/text.ts';
import type { LeakKind } from '#leaks';
import { nameFacts, nameOutcomes } from '#rulebook';

export const leakKindTexts: Readonly<Record<LeakKind, Text>> = {
  phone: { fr: 'un numéro de téléphone', it: 'un numero di telefono', en: 'a phone number', de: 'eine Telefonnummer', es: 'un número de teléfono' },
  email: { fr: 'une adresse e-mail', it: 'un indirizzo e-mail', en: 'an e-mail address', de: 'eine E-Mail-Adresse', es: 'una dirección de correo' },
  url: { fr: 'une adresse web', it: 'un indirizzo web', en: 'a web address', de: 'eine Webadresse', es: 'una dirección web' },
  social_handle: { fr: 'un compte de réseau social', it: 'un profilo social', en: 'a social media account', de: 'ein Konto in einem sozialen Netzwerk', es: 'una cuenta de red social' },
  messaging_link: { fr: 'un lien de messagerie', it: 'un link di messaggistica', en: 'a messaging link', de: 'ein Messenger-Link', es: 'un enlace de mensajería' },
  invitation: { fr: 'une invitation à poursuivre ailleurs', it: 'un invito a proseguire altrove', en: 'an invitation to continue elsewhere', de: 'eine Einladung, anderswo weiterzumachen', es: 'una invitación a continuar en otro lugar' },
};

export const leakModeTexts: Readonly<Record<'mask' | 'flag', Text>> = {
  mask: { fr: 'message envoyé, passage masqué', it: 'messaggio inviato, testo oscurato', en: 'message sent, text hidden', de: 'Nachricht gesendet, Text ausgeblendet', es: 'mensaje enviado, texto oculto' },
  flag: { fr: 'message envoyé, notre équipe vérifie', it: 'messaggio inviato, il nostro team verifica', en: 'message sent, our team checks', de: 'Nachricht gesendet, unser Team prüft', es: 'mensaje enviado, nuestro equipo lo revisa' },
};

nameFacts({
  leak_found: { fr: 'Trouvé dans le texte', it: 'Trovato nel testo', en: 'Found in the text', de: 'Im Text gefunden', es: 'Encontrado en el texto' },
  leak_effect: { fr: 'Effet', it: 'Effetto', en: 'Effect', de: 'Wirkung', es: 'Efecto' },
  leak_statement: { fr: 'Selon l’auteur', it: 'Secondo l’autore', en: 'According to the author', de: 'Laut Verfasser', es: 'Según el autor' },
  breach_kind: { fr: 'Signalé', it: 'Segnalato', en: 'Reported', de: 'Gemeldet', es: 'Denunciado' },
  breach_statement: { fr: 'Selon le signalement', it: 'Secondo la segnalazione', en: 'According to the report', de: 'Laut Meldung', es: 'Según la denuncia' },
});

nameOutcomes({
  leak_masked: { fr: 'Passage masqué', it: 'Testo oscurato', en: 'Text hidden', de: 'Text ausgeblendet', es: 'Texto oculto' },
  leak_flagged: { fr: 'Message envoyé, à vérifier', it: 'Messaggio inviato, da verificare', en: 'Message sent, to be checked', de: 'Nachricht gesendet, wird geprüft', es: 'Mensaje enviado, por revisar' },
  leak_confirmed: { fr: 'Coordonnées confirmées', it: 'Recapiti confermati', en: 'Contact details confirmed', de: 'Kontaktdaten bestätigt', es: 'Datos de contacto confirmados' },
  leak_lifted: { fr: 'Texte rétabli', it: 'Testo ripristinato', en: 'Text restored', de: 'Text wiederhergestellt', es: 'Texto restablecido' },
  breach_confirmed: { fr: 'Manquement confirmé', it: 'Violazione confermata', en: 'Breach confirmed', de: 'Verstoß bestätigt', es: 'Infracción confirmada' },
  breach_dismissed: { fr: 'Signalement écarté', it: 'Segnalazione archiviata', en: 'Report dismissed', de: 'Meldung zurückgewiesen', es: 'Denuncia desestimada' },
});
