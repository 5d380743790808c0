// Words for the facts and outcomes of this module's decisions.
import { nameFacts, nameOutcomes } from '#rulebook';

nameFacts({
  check_found: { fr: 'Relevé par la vérification', it: 'Rilevato dalla verifica', en: 'Found by the check', de: 'Bei der Prüfung gefunden', es: 'Detectado en la revisión' },
  lead_max_pros: { fr: 'Prestataires au plus', it: 'Professionisti al massimo', en: 'Pros at most', de: 'Profis höchstens', es: 'Profesionales como máximo' },
  lead_ttl: { fr: 'Durée de la demande', it: 'Durata della richiesta', en: 'Life of the request', de: 'Laufzeit der Anfrage', es: 'Duración de la solicitud' },
  request_until: { fr: 'Fin de la demande', it: 'Fine della richiesta', en: 'End of the request', de: 'Ende der Anfrage', es: 'Fin de la solicitud' },
  request_reference: { fr: 'Demande', it: 'Richiesta', en: 'Request', de: 'Anfrage', es: 'Solicitud' },
  reject_reason: { fr: 'Motif', it: 'Motivo', en: 'Reason', de: 'Grund', es: 'Motivo' },
  contact_way: { fr: 'Débité à l’occasion de', it: 'Scalato in occasione di', en: 'Taken at', de: 'Abgebucht bei', es: 'Descontado con motivo de' },
  contact_price: { fr: 'Prix du contact', it: 'Prezzo del contatto', en: 'Price of the contact', de: 'Preis des Kontakts', es: 'Precio del contacto' },
  priority_discount: { fr: 'Remise du service prioritaire', it: 'Sconto del servizio prioritario', en: 'Discount of the priority service', de: 'Nachlass im Prioritätsservice', es: 'Descuento del servicio prioritario' },
  credits_charged: { fr: 'Crédits débités', it: 'Crediti scalati', en: 'Credits taken', de: 'Abgebuchte Credits', es: 'Créditos descontados' },
  balance_before: { fr: 'Solde avant', it: 'Saldo prima', en: 'Balance before', de: 'Guthaben vorher', es: 'Saldo anterior' },
  balance_after: { fr: 'Solde après', it: 'Saldo dopo', en: 'Balance after', de: 'Guthaben nachher', es: 'Saldo posterior' },
  first_client_message: { fr: 'Premier message du client', it: 'Primo messaggio del cliente', en: 'The client’s first message', de: 'Erste Nachricht der Kundin oder des Kunden', es: 'Primer mensaje del cliente' },
});

nameOutcomes({
  request_published: { fr: 'Demande publiée', it: 'Richiesta pubblicata', en: 'Request published', de: 'Anfrage veröffentlicht', es: 'Solicitud publicada' },
  request_rejected: { fr: 'Demande non publiée', it: 'Richiesta non pubblicata', en: 'Request not published', de: 'Anfrage nicht veröffentlicht', es: 'Solicitud no publicada' },
  request_change_asked: { fr: 'Modification demandée', it: 'Modifica richiesta', en: 'Change asked for', de: 'Änderung verlangt', es: 'Cambio pedido' },
  contact_charged: { fr: 'Crédits débités pour le contact', it: 'Crediti scalati per il contatto', en: 'Credits taken for the contact', de: 'Credits für den Kontakt abgebucht', es: 'Créditos descontados por el contacto' },
  nothing_charged: { fr: 'Aucun crédit débité', it: 'Nessun credito scalato', en: 'No credits taken', de: 'Keine Credits abgebucht', es: 'Ningún crédito descontado' },
  contact_waits: { fr: 'Contact en attente de crédits', it: 'Contatto in attesa di crediti', en: 'Contact waits for credits', de: 'Kontakt wartet auf Credits', es: 'Contacto a la espera de créditos' },
  contact_barred: { fr: 'Contact en attente : statut ou pays', it: 'Contatto in attesa: inquadramento o paese', en: 'Contact waits: status or country', de: 'Kontakt wartet: Status oder Land', es: 'Contacto a la espera: situación o país' },
});
