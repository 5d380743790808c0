// Why a review may be reported: each reason names the rule that it would break.
import type { Text } from '#kernel/text.ts';

export const reportReasons = ['contact_details', 'off_platform', 'not_a_client', 'another_matter', 'insult', 'personal_data'] as const;
export type ReportReason = (typeof reportReasons)[number];

export const reasonTexts: Readonly<Record<ReportReason, Text>> = {
  contact_details: { fr: 'contient des coordonnées', it: 'contiene recapiti', en: 'contains contact details', de: 'enthält Kontaktdaten', es: 'contiene datos de contacto' },
  off_platform: { fr: 'propose un accord hors plateforme', it: 'propone un accordo fuori piattaforma', en: 'proposes off-platform dealing', de: 'schlägt eine Absprache außerhalb der Plattform vor', es: 'propone un trato fuera de la plataforma' },
  not_a_client: { fr: 'ne vient pas d’un vrai client', it: 'non viene da un vero cliente', en: 'does not come from a real client', de: 'stammt nicht von echter Kundschaft', es: 'no viene de un cliente real' },
  another_matter: { fr: 'parle d’autre chose que du contact ou du travail', it: 'parla d’altro e non del contatto o del lavoro', en: 'is about something other than the contact or the work', de: 'betrifft nicht den Kontakt oder die Arbeit', es: 'trata de algo distinto del contacto o del trabajo' },
  insult: { fr: 'est insultant ou haineux', it: 'è offensiva o incita all’odio', en: 'is insulting or hateful', de: 'ist beleidigend oder hasserfüllt', es: 'es insultante o incita al odio' },
  personal_data: { fr: 'dévoile la vie privée de quelqu’un', it: 'rivela la vita privata di qualcuno', en: 'reveals somebody’s private life', de: 'gibt Privates über jemanden preis', es: 'revela la vida privada de alguien' },
};

/** What the decision quotes for each reason; REV-1 says that only a rule removes a review. */
export const clausesOf: Readonly<Record<ReportReason, readonly string[]>> = {
  contact_details: ['REV-1', 'MSG-2'],
  off_platform: ['REV-1', 'MSG-3'],
  not_a_client: ['REV-1', 'REV-2'],
  another_matter: ['REV-1'],
  insult: ['REV-1'],
  personal_data: ['REV-1', 'MSG-2'],
};
