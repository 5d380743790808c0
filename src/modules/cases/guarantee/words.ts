// The words of the conditions: what each is, what to do next, and what a lost one means (GUAR-8).
import type { Text } from '#kernel/text.ts';
import type { ConditionName } from './rules.ts';

export type ConditionWords = {
  readonly title: Text;
  /** Not yet: what to do. Places are facts of the rule. */
  readonly next?: Text;
  /** The same while the fact that it would name is not there: before the first, or the last, purchase. */
  readonly before?: Text;
  readonly lost?: Text;
};

export const conditionWords: Readonly<Record<ConditionName, ConditionWords>> = {
  contacts: {
    title: { fr: 'Premiers contacts achetés', it: 'Primi contatti acquistati', en: 'First contacts bought', de: 'Erste Kontakte gekauft', es: 'Primeros contactos comprados' },
    next: { fr: 'Achetés : {guarantee_bought} sur {guarantee_needed}. Continuez à répondre aux opportunités.', it: 'Acquistati: {guarantee_bought} su {guarantee_needed}. Continua a rispondere alle opportunità.', en: 'Bought: {guarantee_bought} of {guarantee_needed}. Go on answering leads.', de: 'Gekauft: {guarantee_bought} von {guarantee_needed}. Antworten Sie weiter auf Auftragschancen.', es: 'Comprados: {guarantee_bought} de {guarantee_needed}. Sigue respondiendo a oportunidades.' },
  },
  once: {
    title: { fr: 'Garantie premiers contacts pas encore utilisée', it: 'Garanzia primi contatti non ancora usata', en: 'First-contacts guarantee not used before', de: 'Kontaktgarantie noch nicht genutzt', es: 'Garantía de primeros contactos sin usar' },
    lost: { fr: 'Elle vaut une fois par compte, et vous l’avez obtenue avec la demande {earlier_claim}.', it: 'Vale una volta per account, e l’hai ottenuta con la domanda {earlier_claim}.', en: 'It holds once for an account, and you had it with claim {earlier_claim}.', de: 'Sie gilt einmal pro Konto, und Sie haben sie mit dem Antrag {earlier_claim} erhalten.', es: 'Vale una vez por cuenta, y la obtuviste con la petición {earlier_claim}.' },
  },
  no_job: {
    title: { fr: 'Aucun travail obtenu de ces contacts', it: 'Nessun lavoro ottenuto da questi contatti', en: 'No job came of these contacts', de: 'Kein Auftrag aus diesen Kontakten', es: 'Ningún trabajo de estos contactos' },
    lost: { fr: 'Le contact n° {contact_with_job} a mené à un travail : la garantie premiers contacts ne s’applique qu’à défaut de tout travail.', it: 'Il contatto n. {contact_with_job} ha portato a un lavoro: la garanzia primi contatti vale solo se non ne è nato nessuno.', en: 'Contact no. {contact_with_job} led to a job: the first-contacts guarantee is for those who got none.', de: 'Aus Kontakt Nr. {contact_with_job} wurde ein Auftrag: Die Kontaktgarantie gilt nur, wenn es keinen gab.', es: 'El contacto n.º {contact_with_job} dio lugar a un trabajo: la garantía de primeros contactos es para quien no consiguió ninguno.' },
  },
  profile: {
    title: { fr: 'Profil complété au premier achat', it: 'Profilo completo al primo acquisto', en: 'Profile complete at the first purchase', de: 'Profil beim ersten Kauf vollständig', es: 'Perfil completado en la primera compra' },
    next: { fr: 'Complétez votre profil avant d’acheter le premier contact : il est à {profile_then}, il faut {profile_needed}.', it: 'Completa il profilo prima di acquistare il primo contatto: è a {profile_then}, serve {profile_needed}.', en: 'Complete your profile before buying the first contact: it stands at {profile_then}, and {profile_needed} is needed.', de: 'Vervollständigen Sie Ihr Profil vor dem ersten Kauf. Stand: {profile_then}, nötig: {profile_needed}.', es: 'Completa tu perfil antes de comprar el primer contacto: está al {profile_then} y hace falta el {profile_needed}.' },
    lost: { fr: 'Au premier achat ({first_purchase_at}), votre profil était à {profile_then} ; il fallait {profile_needed}.', it: 'Al primo acquisto ({first_purchase_at}) il tuo profilo era a {profile_then}; serviva {profile_needed}.', en: 'At the first purchase ({first_purchase_at}) your profile stood at {profile_then}; {profile_needed} was needed.', de: 'Beim ersten Kauf ({first_purchase_at}) war Ihr Profil zu {profile_then} vollständig; nötig: {profile_needed}.', es: 'En la primera compra ({first_purchase_at}) tu perfil estaba al {profile_then}; hacía falta el {profile_needed}.' },
  },
  badges: {
    title: { fr: 'Badges actifs au premier achat', it: 'Badge attivi al primo acquisto', en: 'Badges active at the first purchase', de: 'Badges beim ersten Kauf aktiv', es: 'Insignias activas en la primera compra' },
    next: { fr: 'Faites vérifier avant d’acheter le premier contact : {badges_missing}.', it: 'Da far verificare prima di acquistare il primo contatto: {badges_missing}.', en: 'Have these checked before buying the first contact: {badges_missing}.', de: 'Vor dem ersten Kauf prüfen lassen: {badges_missing}.', es: 'Haz verificar antes de comprar el primer contacto: {badges_missing}.' },
    lost: { fr: 'Au premier achat ({first_purchase_at}), il manquait : {badges_missing}.', it: 'Al primo acquisto ({first_purchase_at}) mancava: {badges_missing}.', en: 'Missing at the first purchase ({first_purchase_at}): {badges_missing}.', de: 'Beim ersten Kauf ({first_purchase_at}) fehlte: {badges_missing}.', es: 'En la primera compra ({first_purchase_at}) faltaba: {badges_missing}.' },
  },
  priority: {
    title: { fr: 'Tous achetés par le service prioritaire, avec remise', it: 'Tutti acquistati con il servizio prioritario scontato', en: 'All bought through the priority service, with discount', de: 'Alle über den Prioritätsservice mit Nachlass gekauft', es: 'Todos comprados con el servicio prioritario, con descuento' },
    next: { fr: 'Gardez le service prioritaire actif jusqu’au dernier achat : chaque contact doit être proposé avec la remise.', it: 'Mantieni attivo il servizio prioritario fino all’ultimo acquisto: ogni contatto deve essere proposto con lo sconto.', en: 'Keep the priority service active until the last purchase: each contact must be offered with the discount.', de: 'Halten Sie den Prioritätsservice bis zum letzten Kauf aktiv: Jeder Kontakt muss mit Nachlass angeboten sein.', es: 'Mantén activo el servicio prioritario hasta la última compra: cada contacto debe ofrecerse con descuento.' },
    lost: { fr: 'Le contact n° {contact_without_discount} a été acheté sans la remise du service prioritaire.', it: 'Il contatto n. {contact_without_discount} è stato acquistato senza lo sconto del servizio prioritario.', en: 'Contact no. {contact_without_discount} was bought without the discount of the priority service.', de: 'Kontakt Nr. {contact_without_discount} wurde ohne den Nachlass des Prioritätsservice gekauft.', es: 'El contacto n.º {contact_without_discount} se compró sin el descuento del servicio prioritario.' },
  },
  span: {
    title: { fr: 'Du premier au dernier achat, dans le délai', it: 'Dal primo all’ultimo acquisto, nei tempi', en: 'From the first to the last purchase, in time', de: 'Vom ersten bis zum letzten Kauf in der Frist', es: 'De la primera a la última compra, a tiempo' },
    next: { fr: 'Dernier moment pour acheter le dernier contact : {span_until}.', it: 'Ultimo momento per acquistare l’ultimo contatto: {span_until}.', en: 'Last moment to buy the last contact: {span_until}.', de: 'Letzter Zeitpunkt für den letzten Kauf: {span_until}.', es: 'Último momento para comprar el último contacto: {span_until}.' },
    before: { fr: 'Le délai commence au premier achat.', it: 'Il termine parte dal primo acquisto.', en: 'The time starts with the first purchase.', de: 'Die Frist beginnt mit dem ersten Kauf.', es: 'El plazo empieza con la primera compra.' },
    lost: { fr: 'Premier achat : {first_purchase_at}. Le délai pour le dernier a pris fin : {span_until}.', it: 'Primo acquisto: {first_purchase_at}. Il termine per l’ultimo è finito: {span_until}.', en: 'First purchase: {first_purchase_at}. The time for the last one ended: {span_until}.', de: 'Erster Kauf: {first_purchase_at}. Ende der Frist für den letzten: {span_until}.', es: 'Primera compra: {first_purchase_at}. El plazo para la última terminó: {span_until}.' },
  },
  incidents: {
    title: { fr: 'Aucun problème de paiement du premier au dernier achat', it: 'Nessun problema di pagamento dal primo all’ultimo acquisto', en: 'No payment problem from the first to the last purchase', de: 'Kein Zahlungsproblem vom ersten bis zum letzten Kauf', es: 'Ningún problema de pago de la primera a la última compra' },
    next: { fr: 'Veillez à ce que chaque mois du service prioritaire soit payé à temps.', it: 'Assicurati che ogni mese del servizio prioritario sia pagato in tempo.', en: 'See that each month of the priority service is paid in time.', de: 'Achten Sie darauf, dass jeder Monat des Prioritätsservice rechtzeitig bezahlt wird.', es: 'Procura que cada mes del servicio prioritario se pague a tiempo.' },
    lost: { fr: 'Un problème de paiement s’est ouvert entre le premier et le dernier achat : {incident_at}. Il compte même réglé ensuite.', it: 'Tra il primo e l’ultimo acquisto si è aperto un problema di pagamento: {incident_at}. Conta anche se risolto in seguito.', en: 'A payment problem opened between the first and the last purchase: {incident_at}. It counts even if it was paid later.', de: 'Zwischen dem ersten und dem letzten Kauf trat ein Zahlungsproblem auf: {incident_at}. Es zählt auch, wenn später gezahlt wurde.', es: 'Entre la primera y la última compra surgió un problema de pago: {incident_at}. Cuenta aunque se pagara después.' },
  },
  reviews_contacts: {
    title: { fr: 'Avis positifs liés à ces contacts', it: 'Recensioni positive legate a questi contatti', en: 'Positive reviews tied to these contacts', de: 'Positive Bewertungen aus diesen Kontakten', es: 'Opiniones positivas ligadas a estos contactos' },
    next: { fr: 'Reçus : {reviews_found} sur {reviews_needed}. Demandez un avis sur le contact aux clients joints, même sans travail.', it: 'Ricevute: {reviews_found} su {reviews_needed}. Chiedi ai clienti raggiunti una recensione sul contatto, anche senza lavoro.', en: 'Received: {reviews_found} of {reviews_needed}. Ask the clients you reached to review the contact, even without a job.', de: 'Erhalten: {reviews_found} von {reviews_needed}. Bitten Sie um eine Bewertung des Kontakts, auch ohne Auftrag.', es: 'Recibidas: {reviews_found} de {reviews_needed}. Pide a los clientes contactados una opinión sobre el contacto, aunque no haya habido trabajo.' },
  },
  reviews_former: {
    title: { fr: 'Avis d’anciens clients', it: 'Recensioni di ex clienti', en: 'Reviews from former clients', de: 'Bewertungen früherer Kundschaft', es: 'Opiniones de antiguos clientes' },
    next: { fr: 'Reçus : {reviews_found} sur {reviews_needed}. Invitez d’anciens clients à donner leur avis.', it: 'Ricevute: {reviews_found} su {reviews_needed}. Invita ex clienti a lasciare una recensione.', en: 'Received: {reviews_found} of {reviews_needed}. Invite former clients to review you.', de: 'Erhalten: {reviews_found} von {reviews_needed}. Laden Sie frühere Kundschaft zu einer Bewertung ein.', es: 'Recibidas: {reviews_found} de {reviews_needed}. Invita a antiguos clientes a dar su opinión.' },
  },
  wait: {
    title: { fr: 'Attente après le dernier achat', it: 'Attesa dopo l’ultimo acquisto', en: 'Wait after the last purchase', de: 'Wartezeit nach dem letzten Kauf', es: 'Espera tras la última compra' },
    next: { fr: 'Premier moment pour demander la garantie premiers contacts : {claim_from}.', it: 'Primo momento per chiedere la garanzia primi contatti: {claim_from}.', en: 'First moment to claim the first-contacts guarantee: {claim_from}.', de: 'Frühester Zeitpunkt für den Antrag auf die Kontaktgarantie: {claim_from}.', es: 'Primer momento para pedir la garantía de primeros contactos: {claim_from}.' },
    before: { fr: 'L’attente commence au dernier achat.', it: 'L’attesa parte dall’ultimo acquisto.', en: 'The wait starts with the last purchase.', de: 'Die Wartezeit beginnt mit dem letzten Kauf.', es: 'La espera empieza con la última compra.' },
  },
  pack: {
    title: { fr: 'Pack professionnel actif le jour de la demande', it: 'Pacchetto professionale attivo il giorno della domanda', en: 'Professional pack active on the day of the claim', de: 'Profi-Paket am Tag des Antrags aktiv', es: 'Pack profesional activo el día de la petición' },
    next: { fr: 'Aucun pack n’est actif aujourd’hui : le service prioritaire doit l’être le jour de la demande.', it: 'Oggi nessun pacchetto è attivo: il servizio prioritario deve esserlo il giorno della domanda.', en: 'No pack is active today: the priority service must be on the day of the claim.', de: 'Heute ist kein Paket aktiv: Am Tag des Antrags muss der Prioritätsservice laufen.', es: 'Hoy no hay ningún pack activo: el servicio prioritario debe estarlo el día de la petición.' },
  },
  first_contact: {
    title: { fr: 'Chaque client contacté à temps', it: 'Ogni cliente contattato in tempo', en: 'Each client contacted in time', de: 'Alle rechtzeitig kontaktiert', es: 'Cada cliente contactado a tiempo' },
    next: { fr: 'Appelez le contact n° {contact_number} ou écrivez-lui. Dernier moment : {first_contact_until}.', it: 'Chiama il contatto n. {contact_number} o scrivigli. Ultimo momento: {first_contact_until}.', en: 'Call or write to contact no. {contact_number}. Last moment: {first_contact_until}.', de: 'Rufen Sie Kontakt Nr. {contact_number} an oder schreiben Sie. Letzter Zeitpunkt: {first_contact_until}.', es: 'Llama o escribe al contacto n.º {contact_number}. Último momento: {first_contact_until}.' },
    before: { fr: 'Contactés à temps : {guarantee_in_time} sur {guarantee_bought}. Appelez d’abord après chaque achat.', it: 'Contattati in tempo: {guarantee_in_time} su {guarantee_bought}. Dopo ogni acquisto, prima chiama.', en: 'Contacted in time: {guarantee_in_time} of {guarantee_bought}. After each purchase, call first.', de: 'Rechtzeitig kontaktiert: {guarantee_in_time} von {guarantee_bought}. Rufen Sie nach jedem Kauf zuerst an.', es: 'Contactados a tiempo: {guarantee_in_time} de {guarantee_bought}. Después de cada compra, llama primero.' },
    lost: { fr: 'Premier appel ou message au contact n° {contact_number} : {first_contact_at}. La limite était : {first_contact_until}. Vos contacts, vos avis et vos crédits restent inchangés.', it: 'Prima chiamata o primo messaggio al contatto n. {contact_number}: {first_contact_at}. Il limite era: {first_contact_until}. Contatti, recensioni e crediti restano invariati.', en: 'First call or message to contact no. {contact_number}: {first_contact_at}. The limit was: {first_contact_until}. Your contacts, reviews and credits are unchanged.', de: 'Erster Anruf oder erste Nachricht an Kontakt Nr. {contact_number}: {first_contact_at}. Ende der Frist: {first_contact_until}. Ihre Kontakte, Bewertungen und Credits bleiben unverändert.', es: 'Primera llamada o mensaje al contacto n.º {contact_number}: {first_contact_at}. El límite era: {first_contact_until}. Tus contactos, opiniones y créditos no cambian.' },
  },
  statements: {
    title: { fr: 'Déclaration pour chaque contact', it: 'Dichiarazione per ogni contatto', en: 'Statement for each contact', de: 'Angabe zu jedem Kontakt', es: 'Declaración sobre cada contacto' },
    next: { fr: 'Dites dans la demande ce qu’est devenu chaque contact : {guarantee_stated} sur {guarantee_bought}.', it: 'Nella domanda indica che cosa ne è stato di ogni contatto: {guarantee_stated} su {guarantee_bought}.', en: 'Say in the claim what became of each contact: {guarantee_stated} of {guarantee_bought}.', de: 'Geben Sie im Antrag an, was aus jedem Kontakt wurde: {guarantee_stated} von {guarantee_bought}.', es: 'Di en la petición qué fue de cada contacto: {guarantee_stated} de {guarantee_bought}.' },
  },
};

export const fateTexts = {
  no_answer: { fr: 'Le client n’a plus répondu', it: 'Il cliente non ha più risposto', en: 'The client stopped answering', de: 'Es kam keine Antwort mehr', es: 'El cliente dejó de responder' },
  declined: { fr: 'Le client a dit non', it: 'Il cliente ha detto no', en: 'The client said no', de: 'Es kam eine Absage', es: 'El cliente dijo que no' },
  other_pro: { fr: 'Le client a choisi quelqu’un d’autre', it: 'Il cliente ha scelto un altro', en: 'The client chose somebody else', de: 'Jemand anderes wurde gewählt', es: 'El cliente eligió a otra persona' },
  postponed: { fr: 'Le client a remis ou abandonné le projet', it: 'Il cliente ha rimandato o abbandonato il progetto', en: 'The client put the plan off or gave it up', de: 'Das Vorhaben wurde verschoben oder aufgegeben', es: 'El cliente aplazó o abandonó el plan' },
  no_agreement: { fr: 'Pas d’accord sur le prix ou la date', it: 'Nessun accordo su prezzo o data', en: 'No agreement on price or date', de: 'Keine Einigung über Preis oder Termin', es: 'Sin acuerdo sobre precio o fecha' },
  job: { fr: 'J’ai obtenu le travail', it: 'Ho ottenuto il lavoro', en: 'I got the job', de: 'Ich habe den Auftrag erhalten', es: 'Conseguí el trabajo' },
} as const satisfies Record<string, Text>;
