// The words for facts and outcomes of support tickets.
import { nameFacts, nameOutcomes } from '#rulebook';

nameFacts({
  asked_about: { fr: 'Question classée sous', it: 'Richiesta archiviata sotto', en: 'Question filed under', de: 'Frage eingeordnet unter', es: 'Consulta archivada en' },
  proper_place: { fr: 'Se traite sous', it: 'Si tratta sotto', en: 'Treated under', de: 'Wird bearbeitet unter', es: 'Se trata en' },
  said: { fr: 'Reconnu à', it: 'Riconosciuto da', en: 'Recognised by', de: 'Erkannt an', es: 'Reconocido por' },
});

nameOutcomes({
  lead_to_place: { fr: 'Renvoyé à l’endroit prévu', it: 'Rinviata alla sede propria', en: 'Led to its proper place', de: 'An den richtigen Ort verwiesen', es: 'Remitida a su lugar' },
});
