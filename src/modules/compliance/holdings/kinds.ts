// The kinds of holdings in words.
import type { HoldingKind } from '#kernel/holding.ts';
import type { Text } from '#kernel/text.ts';

export const kindNames: Readonly<Record<HoldingKind, Text>> = {
  message: { fr: 'Messages', it: 'Messaggi', en: 'Messages', de: 'Nachrichten', es: 'Mensajes' },
  mail: { fr: 'E-mails', it: 'E-mail', en: 'E-mails', de: 'E-Mails', es: 'Correos' },
  decision: { fr: 'Décisions', it: 'Decisioni', en: 'Decisions', de: 'Entscheidungen', es: 'Decisiones' },
  acknowledgement: { fr: 'Confirmations saisies', it: 'Conferme digitate', en: 'Typed confirmations', de: 'Eingegebene Bestätigungen', es: 'Confirmaciones tecleadas' },
  legal_status: { fr: 'Statuts déclarés', it: 'Inquadramenti dichiarati', en: 'Declared statuses', de: 'Angegebene Status', es: 'Situaciones declaradas' },
  request: { fr: 'Demandes', it: 'Richieste', en: 'Requests', de: 'Anfragen', es: 'Solicitudes' },
  contact: { fr: 'Contacts', it: 'Contatti', en: 'Contacts', de: 'Kontakte', es: 'Contactos' },
  call: { fr: 'Appels notés', it: 'Chiamate annotate', en: 'Calls logged', de: 'Notierte Anrufe', es: 'Llamadas anotadas' },
  refund_claim: { fr: 'Demandes de remboursement', it: 'Domande di rimborso', en: 'Refund claims', de: 'Erstattungsanträge', es: 'Peticiones de reembolso' },
  pack_refund: { fr: 'Remboursements de packs', it: 'Rimborsi di pacchetti', en: 'Pack refunds', de: 'Paket-Erstattungen', es: 'Reembolsos de paquetes' },
  guarantee_claim: { fr: 'Demandes de garantie', it: 'Domande di garanzia', en: 'Guarantee claims', de: 'Garantieanträge', es: 'Peticiones de garantía' },
  question: { fr: 'Questions de l’équipe', it: 'Domande del team', en: 'Questions of the team', de: 'Rückfragen des Teams', es: 'Preguntas del equipo' },
  review: { fr: 'Avis', it: 'Recensioni', en: 'Reviews', de: 'Bewertungen', es: 'Opiniones' },
  invitation: { fr: 'Invitations d’anciens clients', it: 'Inviti a ex clienti', en: 'Invitations of former clients', de: 'Einladungen an frühere Kundschaft', es: 'Invitaciones a antiguos clientes' },
  badge: { fr: 'Badges', it: 'Badge', en: 'Badges', de: 'Badges', es: 'Insignias' },
  payment: { fr: 'Paiements', it: 'Pagamenti', en: 'Payments', de: 'Zahlungen', es: 'Pagos' },
  invoice: { fr: 'Factures', it: 'Fatture', en: 'Invoices', de: 'Rechnungen', es: 'Facturas' },
  credits: { fr: 'Mouvements de crédits', it: 'Movimenti di crediti', en: 'Movements of credits', de: 'Credit-Bewegungen', es: 'Movimientos de créditos' },
  promotion: { fr: 'Publications pour des crédits', it: 'Pubblicazioni per crediti', en: 'Publications for credits', de: 'Veröffentlichungen für Credits', es: 'Publicaciones por créditos' },
  file: { fr: 'Fichiers', it: 'File', en: 'Files', de: 'Dateien', es: 'Archivos' },
  commitment: { fr: 'Engagements', it: 'Impegni', en: 'Commitments', de: 'Zusagen', es: 'Compromisos' },
  support_ticket: { fr: 'Questions à l’assistance', it: 'Richieste di assistenza', en: 'Support questions', de: 'Fragen an den Support', es: 'Consultas al soporte' },
  session: { fr: 'Sessions', it: 'Sessioni', en: 'Sessions', de: 'Sitzungen', es: 'Sesiones' },
  entry: { fr: 'Journal', it: 'Registro', en: 'Log', de: 'Protokoll', es: 'Registro' },
};
