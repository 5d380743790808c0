// The words for facts, states and outcomes of this module's decisions.
import { authorisations, type AuthorisationKey } from '#catalogue';
import type { Text } from '#kernel/text.ts';
import { nameFacts, nameOutcomes } from '#rulebook';
import type { BadgeKind } from './badges/rules.ts';
import type { BadgeState } from './badges/store.ts';

nameFacts({
  badge: { fr: 'Badge', it: 'Badge', en: 'Badge', de: 'Badge', es: 'Insignia' },
  document_number: { fr: 'Numéro du document', it: 'Numero del documento', en: 'Number of the document', de: 'Nummer des Dokuments', es: 'Número del documento' },
  document_issuer: { fr: 'Délivré par', it: 'Rilasciato da', en: 'Issued by', de: 'Ausgestellt von', es: 'Expedido por' },
  document_valid_until: { fr: 'Valable d’après le document', it: 'Valido secondo il documento', en: 'Valid according to the document', de: 'Laut Dokument gültig', es: 'Válido según el documento' },
  badge_from: { fr: 'Actif à partir de', it: 'Attivo da', en: 'Active from', de: 'Aktiv ab', es: 'Activa desde' },
  badge_until: { fr: 'Actif', it: 'Attivo', en: 'Active', de: 'Aktiv', es: 'Activa' },
  badge_refused_because: { fr: 'Refusé parce que', it: 'Rifiutato perché', en: 'Refused because', de: 'Abgelehnt, weil', es: 'Denegada porque' },
  review_reported_for: { fr: 'Signalé parce que', it: 'Segnalata perché', en: 'Reported because', de: 'Gemeldet, weil', es: 'Motivo del aviso' },
  review_rating: { fr: 'Note', it: 'Voto', en: 'Rating', de: 'Note', es: 'Puntuación' },
  review_published_at: { fr: 'Publié', it: 'Pubblicata', en: 'Published', de: 'Veröffentlicht', es: 'Publicada' },
  review_reports: { fr: 'Signalements', it: 'Segnalazioni', en: 'Reports', de: 'Meldungen', es: 'Avisos' },
});

nameOutcomes({
  grant_badge: { fr: 'Badge accordé', it: 'Badge concesso', en: 'Badge granted', de: 'Badge erteilt', es: 'Insignia concedida' },
  refuse_badge: { fr: 'Badge refusé', it: 'Badge rifiutato', en: 'Badge refused', de: 'Badge abgelehnt', es: 'Insignia denegada' },
  hide_review: { fr: 'Avis retiré', it: 'Recensione rimossa', en: 'Review removed', de: 'Bewertung entfernt', es: 'Opinión retirada' },
  keep_review: { fr: 'Avis maintenu', it: 'Recensione mantenuta', en: 'Review kept', de: 'Bewertung bleibt', es: 'Opinión mantenida' },
});

const kindTexts: Readonly<Record<Exclude<BadgeKind, 'authorisation'>, Text>> = {
  company: { fr: 'Indépendant ou société vérifiés', it: 'Attività autonoma o società verificata', en: 'Verified self-employed or company', de: 'Geprüfte Selbstständigkeit oder Firma', es: 'Autónomo o empresa verificados' },
  liability: { fr: 'Assurance responsabilité civile', it: 'Assicurazione di responsabilità civile', en: 'Liability insurance', de: 'Haftpflichtversicherung', es: 'Seguro de responsabilidad civil' },
};

export const badgeName = (kind: BadgeKind, authorisation: AuthorisationKey | null): Text => (kind === 'authorisation' ? authorisations[authorisation as AuthorisationKey] : kindTexts[kind]);

export const badgeStates: Readonly<Record<BadgeState, Text>> = {
  checking: { fr: 'en cours de vérification', it: 'in verifica', en: 'being checked', de: 'in Prüfung', es: 'en comprobación' },
  active: { fr: 'actif', it: 'attivo', en: 'active', de: 'aktiv', es: 'activa' },
  refused: { fr: 'refusé', it: 'rifiutato', en: 'refused', de: 'abgelehnt', es: 'denegada' },
  withdrawn: { fr: 'retiré', it: 'ritirato', en: 'taken back', de: 'zurückgezogen', es: 'retirada' },
  replaced: { fr: 'remplacé', it: 'sostituito', en: 'replaced', de: 'ersetzt', es: 'sustituida' },
  expired: { fr: 'expiré', it: 'scaduto', en: 'expired', de: 'abgelaufen', es: 'caducada' },
};

export const refusalReasons = ['unreadable', 'not_the_person', 'expired', 'wrong_document', 'not_covering', 'not_found_in_register'] as const;
export type RefusalReason = (typeof refusalReasons)[number];

export const refusalTexts: Readonly<Record<RefusalReason, Text>> = {
  unreadable: { fr: 'le document n’est pas lisible', it: 'il documento non è leggibile', en: 'the document cannot be read', de: 'das Dokument ist nicht lesbar', es: 'el documento no se puede leer' },
  not_the_person: { fr: 'le document est au nom de quelqu’un d’autre', it: 'il documento è intestato a qualcun altro', en: 'the document is in somebody else’s name', de: 'das Dokument lautet auf einen anderen Namen', es: 'el documento está a nombre de otra persona' },
  expired: { fr: 'le document n’est plus valable', it: 'il documento non è più valido', en: 'the document is no longer valid', de: 'das Dokument ist nicht mehr gültig', es: 'el documento ya no es válido' },
  wrong_document: { fr: 'ce n’est pas le document demandé', it: 'non è il documento richiesto', en: 'it is not the document asked for', de: 'es ist nicht das verlangte Dokument', es: 'no es el documento solicitado' },
  not_covering: { fr: 'le document ne couvre pas ce métier', it: 'il documento non copre questo mestiere', en: 'the document does not cover this trade', de: 'das Dokument deckt dieses Gewerbe nicht ab', es: 'el documento no cubre este oficio' },
  not_found_in_register: { fr: 'le numéro ne figure pas au registre', it: 'il numero non risulta nel registro', en: 'the number is not in the register', de: 'die Nummer steht nicht im Register', es: 'el número no consta en el registro' },
};
