// States that refund claims and guarantee claims share, in words.
import type { Text } from '#kernel/text.ts';

/** A state as part of a sentence; both kinds of claim have these. */
export const claimStateTexts = {
  open: { fr: 'à décider', it: 'da decidere', en: 'to be decided', de: 'zu entscheiden', es: 'por decidir' },
  granted: { fr: 'accordée', it: 'concessa', en: 'granted', de: 'gewährt', es: 'concedida' },
  refused: { fr: 'refusée', it: 'rifiutata', en: 'refused', de: 'abgelehnt', es: 'denegada' },
  contested: { fr: 'contestée', it: 'ricorso presentato', en: 'appealed', de: 'Einspruch eingelegt', es: 'recurrida' },
  confirmed: { fr: 'refus confirmé', it: 'rifiuto confermato', en: 'refusal confirmed', de: 'Ablehnung bestätigt', es: 'denegación confirmada' },
} as const satisfies Record<string, Text>;
