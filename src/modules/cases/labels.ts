// The words for facts and outcomes of refund claims.
import { nameFacts, nameOutcomes } from '#rulebook';

nameFacts({
  money_cases: { fr: 'Cas remboursés en argent', it: 'Casi rimborsati in denaro', en: 'Cases refunded in money', de: 'In Geld erstattete Fälle', es: 'Casos reembolsados en dinero' },
  money_within: { fr: 'Argent remboursé dans un délai de', it: 'Denaro rimborsato entro', en: 'Money refunded within', de: 'Frist für das Geld', es: 'Dinero reembolsado en' },
  pack_bought_at: { fr: 'Pack acheté', it: 'Pacchetto acquistato', en: 'Pack bought', de: 'Paket gekauft', es: 'Pack comprado' },
  pack_credits_used: { fr: 'Crédits du pack utilisés', it: 'Crediti del pacchetto usati', en: 'Credits of the pack used', de: 'Verbrauchte Credits des Pakets', es: 'Créditos del pack usados' },
  requests_offered: { fr: 'Demandes adaptées proposées depuis l’achat', it: 'Richieste adatte proposte dall’acquisto', en: 'Suitable requests offered since the purchase', de: 'Seit dem Kauf angebotene passende Anfragen', es: 'Solicitudes adecuadas ofrecidas desde la compra' },
  first_request_at: { fr: 'La première', it: 'La prima', en: 'The first one', de: 'Die erste', es: 'La primera' },
  earlier_pack_refund: { fr: 'Pack déjà remboursé', it: 'Pacchetto già rimborsato', en: 'Pack refunded before', de: 'Schon erstattetes Paket', es: 'Pack ya reembolsado' },
  earlier_pack_refund_at: { fr: 'Remboursé', it: 'Rimborsato', en: 'Refunded', de: 'Erstattet', es: 'Reembolsado' },
  claim_reason: { fr: 'Motif', it: 'Motivo', en: 'Reason', de: 'Grund', es: 'Motivo' },
  claim_statement: { fr: 'Selon le prestataire', it: 'Secondo il professionista', en: 'According to the pro', de: 'Laut Profi', es: 'Según el profesional' },
  claim_window: { fr: 'Délai', it: 'Termine', en: 'Time limit', de: 'Frist', es: 'Plazo' },
  claim_until: { fr: 'Demande possible', it: 'Domanda possibile', en: 'Claim possible', de: 'Antrag möglich', es: 'Petición posible' },
  offered_at: { fr: 'Proposée', it: 'Proposta', en: 'Offered', de: 'Angeboten', es: 'Ofrecida' },
  credits_taken: { fr: 'Crédits débités', it: 'Crediti scalati', en: 'Credits taken', de: 'Abgebuchte Credits', es: 'Créditos descontados' },
  credits_back: { fr: 'Crédits rendus', it: 'Crediti restituiti', en: 'Credits given back', de: 'Zurückgegebene Credits', es: 'Créditos devueltos' },
  refused_because: { fr: 'Refusée parce que', it: 'Rifiutata perché', en: 'Refused because', de: 'Abgelehnt, weil', es: 'Denegada porque' },
  earlier_claim: { fr: 'Demande antérieure', it: 'Domanda precedente', en: 'Earlier claim', de: 'Früherer Antrag', es: 'Petición anterior' },
  earlier_claim_at: { fr: 'Faite', it: 'Fatta', en: 'Made', de: 'Gestellt', es: 'Hecha' },
  mistake_used_in: { fr: 'Motif utilisé dans', it: 'Motivo usato in', en: 'Reason used in', de: 'Grund genutzt in', es: 'Motivo usado en' },
  mistake_used_at: { fr: 'Utilisé', it: 'Usato', en: 'Used', de: 'Genutzt', es: 'Usado' },
  open_mistake_claim: { fr: 'Autre demande en cours', it: 'Altra domanda in corso', en: 'Other claim under way', de: 'Anderer laufender Antrag', es: 'Otra petición en curso' },
  first_client_message: { fr: 'Premier message du client', it: 'Primo messaggio del cliente', en: 'The client’s first message', de: 'Erste Nachricht der Kundschaft', es: 'Primer mensaje del cliente' },
  charged_before_at: { fr: 'Déjà débité', it: 'Già scalati', en: 'Already taken', de: 'Schon abgebucht', es: 'Ya descontados' },
  mistake_claims_before: { fr: 'Erreurs déjà remboursées', it: 'Errori già rimborsati', en: 'Mistakes refunded before', de: 'Bereits erstattete Versehen', es: 'Errores ya reembolsados' },
});

nameOutcomes({
  grant: { fr: 'Accordé', it: 'Concesso', en: 'Granted', de: 'Gewährt', es: 'Concedido' },
  refuse: { fr: 'Refusé', it: 'Rifiutato', en: 'Refused', de: 'Abgelehnt', es: 'Denegado' },
});
