// Subscriptions of pros: plans, renewal, cancelling, granted pauses, payment problems.
import type { Clause } from '../clause.ts';

export const subscriptionClauses: readonly Clause[] = [
  {
    id: 'SUB-1',
    title: {
      fr: 'Formules et reconduction',
      it: 'Piani e rinnovo',
      en: 'Plans and renewal',
      de: 'Tarife und Verlängerung',
      es: 'Planes y renovación',
    },
    text: {
      fr: 'Chaque formule indique son prix, sa période, les crédits compris et si elle donne accès au service prioritaire. L’abonnement est reconduit tacitement à la fin de chaque période payée ; son terme et le prochain paiement restent toujours affichés. Un rappel de la reconduction est envoyé {sub.notice} avant celle-ci.',
      it: 'Ogni piano indica prezzo, periodo, crediti compresi e se dà accesso al servizio prioritario. L’abbonamento si rinnova tacitamente alla fine di ogni periodo pagato; la data di fine e il prossimo pagamento sono sempre mostrati. Un promemoria del rinnovo è inviato {sub.notice} prima.',
      en: 'Each plan states its price, its period, the credits included and whether it gives access to the priority service. The subscription renews tacitly at the end of each paid period; its term and the next payment are always shown. A renewal reminder is sent {sub.notice} before the renewal.',
      de: 'Jeder Tarif nennt Preis, Zeitraum, enthaltene Credits und ob er den Prioritätsservice umfasst. Das Abonnement verlängert sich stillschweigend am Ende jedes bezahlten Zeitraums; Laufzeitende und nächste Zahlung werden immer angezeigt. Eine Erinnerung an die Verlängerung geht {sub.notice} vorher hinaus.',
      es: 'Cada plan indica su precio, su periodo, los créditos incluidos y si da acceso al servicio prioritario. La suscripción se renueva tácitamente al final de cada periodo pagado; su fecha de fin y el próximo pago se muestran siempre. Se envía un recordatorio de la renovación {sub.notice} antes.',
    },
    parameters: [
      {
        key: 'sub.notice',
        kind: 'days',
        value: 30,
        min: 1,
        max: 90,
        title: {
          fr: 'Temps entre le rappel et la reconduction de l’abonnement',
          it: 'Tempo tra il promemoria e il rinnovo dell’abbonamento',
          en: 'Time between the reminder and the renewal of the subscription',
          de: 'Zeit zwischen Erinnerung und Verlängerung des Abonnements',
          es: 'Tiempo entre el recordatorio y la renovación de la suscripción',
        },
      },
    ],
  },
  {
    id: 'SUB-2',
    title: {
      fr: 'Résiliation de l’abonnement',
      it: 'Disdetta dell’abbonamento',
      en: 'Cancelling a subscription',
      de: 'Kündigung des Abonnements',
      es: 'Baja de la suscripción',
    },
    text: {
      fr: 'Résilier arrête la reconduction à la fin de la période payée ; jusque-là, l’abonnement reste actif. La période payée n’est pas remboursée, ni faute d’utilisation, ni faute de projet remporté, ni pour une durée plus courte ; un refus cite cette règle. Résilier demande trois clics, depuis la page de l’abonnement.',
      it: 'La disdetta ferma il rinnovo alla fine del periodo pagato; fino ad allora l’abbonamento resta attivo. Il periodo pagato non è rimborsato, né per mancato utilizzo, né per lavori non ottenuti, né per una durata più breve; il rifiuto cita questa regola. Per disdire bastano tre clic, dalla pagina dell’abbonamento.',
      en: 'Cancelling stops the renewal at the end of the paid period; until then the subscription stays active. The paid period is not refunded, whether for not using it, for not winning work or for a shorter time; a refusal quotes this rule. Cancelling takes three clicks from the subscription page.',
      de: 'Die Kündigung beendet die Verlängerung zum Ende des bezahlten Zeitraums; bis dahin bleibt das Abonnement aktiv. Der bezahlte Zeitraum wird nicht erstattet, weder bei Nichtnutzung noch ohne gewonnenen Auftrag noch bei kürzerer Dauer; eine Ablehnung nennt diese Regel. Für die Kündigung genügen auf der Seite des Abonnements drei Klicks.',
      es: 'Darse de baja detiene la renovación al final del periodo pagado; hasta entonces la suscripción sigue activa. El periodo pagado no se reembolsa, ni por no usarlo, ni por no conseguir trabajos, ni por acortarlo; la denegación cita esta regla. La baja se hace con tres clics desde la página de la suscripción.',
    },
    parameters: [],
  },
  {
    id: 'SUB-3',
    title: {
      fr: 'Pause ou prolongation accordée',
      it: 'Pausa o proroga concessa',
      en: 'Pause or extension granted',
      de: 'Gewährte Pause oder Zusatzzeit',
      es: 'Pausa o prórroga concedida',
    },
    text: {
      fr: 'Notre équipe (assistance) peut accorder une pause ou une prolongation de l’abonnement, au maximum de {sub.pause_max}. Le terme de l’abonnement et le prochain paiement sont reportés d’autant ; la décision est enregistrée et affichée.',
      it: 'Il nostro team (assistenza) può concedere una pausa o una proroga dell’abbonamento, al massimo di {sub.pause_max}. La fine dell’abbonamento e il prossimo pagamento si spostano della stessa durata; la decisione è registrata e mostrata.',
      en: 'Our team (support) can grant a pause or an extension of the subscription, up to {sub.pause_max}. The term and the next payment move by the same length; the decision is recorded and shown.',
      de: 'Unser Team (Support) kann eine Pause oder Zusatzzeit für das Abonnement gewähren; die Höchstdauer beträgt {sub.pause_max}. Laufzeitende und nächste Zahlung verschieben sich entsprechend; die Entscheidung wird gespeichert und angezeigt.',
      es: 'Nuestro equipo (soporte) puede conceder una pausa o una prórroga de la suscripción, como máximo de {sub.pause_max}. La fecha de fin y el próximo pago se desplazan en la misma medida; la decisión queda registrada y se muestra.',
    },
    parameters: [
      {
        key: 'sub.pause_max',
        kind: 'days',
        value: 60,
        min: 1,
        max: 365,
        title: {
          fr: 'Durée maximale d’une pause ou d’une prolongation',
          it: 'Durata massima di una pausa o di una proroga',
          en: 'Longest pause or extension',
          de: 'Höchstdauer einer Pause oder Zusatzzeit',
          es: 'Duración máxima de una pausa o de una prórroga',
        },
      },
    ],
  },
  {
    id: 'SUB-4',
    title: {
      fr: 'Problème de paiement de l’abonnement',
      it: 'Problema di pagamento dell’abbonamento',
      en: 'Payment problem on a subscription',
      de: 'Zahlungsproblem beim Abonnement',
      es: 'Problema de pago de la suscripción',
    },
    text: {
      fr: 'Un paiement qui échoue ouvre un problème de paiement, qui indique précisément ce qui a échoué, le montant, les tentatives à venir et ce qui est limité entre-temps. Nouvelles tentatives, comptées à partir de l’échec : {dunning}. Dès que le montant est payé, le problème se clôt de lui-même et les limites sont levées.',
      it: 'Un pagamento non riuscito apre un problema di pagamento, che indica con precisione che cosa non è riuscito, l’importo, i prossimi tentativi e che cosa è limitato nel frattempo. Nuovi tentativi, contati dal pagamento non riuscito: {dunning}. Appena l’importo è pagato, il problema si chiude da solo e i limiti sono tolti.',
      en: 'A failed payment opens a payment problem, which says precisely what failed, the amount, the attempts to come and what is limited meanwhile. Next attempts, counted from the failed payment: {dunning}. As soon as the amount is paid, the problem closes by itself and the limits are lifted.',
      de: 'Eine fehlgeschlagene Zahlung eröffnet ein Zahlungsproblem; darin steht genau, was fehlgeschlagen ist, der Betrag, die nächsten Versuche und was bis dahin eingeschränkt ist. Nächste Versuche, gezählt ab der fehlgeschlagenen Zahlung: {dunning}. Sobald der Betrag bezahlt ist, erledigt sich das Problem von selbst und die Einschränkungen entfallen.',
      es: 'Un pago fallido abre un problema de pago, que indica con precisión qué ha fallado, el importe, los próximos intentos y qué queda limitado mientras tanto. Próximos intentos, contados desde el pago fallido: {dunning}. En cuanto se paga el importe, el problema se cierra solo y los límites desaparecen.',
    },
    parameters: [
      {
        key: 'dunning',
        kind: 'days_list',
        value: [3, 7, 14],
        min: 1,
        max: 60,
        title: {
          fr: 'Nouvelles tentatives : jours après le paiement échoué',
          it: 'Nuovi tentativi: giorni dopo il pagamento non riuscito',
          en: 'Next attempts: days after the failed payment',
          de: 'Nächste Versuche: Tage nach der fehlgeschlagenen Zahlung',
          es: 'Nuevos intentos: días después del pago fallido',
        },
      },
    ],
  },
  {
    id: 'SUB-5',
    title: {
      fr: 'Tout ce qui reste à payer est indiqué avant',
      it: 'Tutto ciò che si pagherà è indicato prima',
      en: 'Everything payable is shown beforehand',
      de: 'Alle Kosten stehen vorher fest',
      es: 'Todo lo que se pagará se indica antes',
    },
    text: {
      fr: 'Avant l’abonnement, la page indique si autre chose sera à payer ensuite, par exemple une commission ou des frais de protection, et combien. Ce qui n’y figure pas n’est pas débité.',
      it: 'Prima dell’abbonamento la pagina indica se in seguito ci sarà altro da pagare, per esempio una commissione o il costo della protezione, e quanto. Ciò che non vi figura non è addebitato.',
      en: 'Before subscribing, the page states whether anything else will be payable afterwards, such as a commission or a cover fee, and how much. What is not stated there is not charged.',
      de: 'Vor dem Abschluss des Abonnements zeigt die Seite, ob danach noch etwas zu zahlen ist, etwa eine Provision oder der Preis des Projektschutzes, und wie viel. Was dort nicht steht, wird nicht abgebucht.',
      es: 'Antes de la suscripción, la página indica si después habrá que pagar algo más, por ejemplo una comisión o el precio de la protección, y cuánto. Lo que no figura ahí no se cobra.',
    },
    parameters: [],
  },
  {
    id: 'SUB-6',
    title: {
      fr: 'Contrat conclu à titre professionnel',
      it: 'Contratto concluso a titolo professionale',
      en: 'Contracting as a professional',
      de: 'Beruflicher Vertragsschluss',
      es: 'Contratación a título profesional',
    },
    text: {
      fr: 'Les règles d’information du droit de la consommation ne protègent que les consommateurs ; avant l’abonnement, le prestataire est informé qu’il contracte à titre professionnel. Dans ce pays, ces règles d’information s’appliquent aussi aux prestataires : {sub.consumer_notice}.',
      it: 'Le regole di informazione del diritto dei consumatori tutelano solo i consumatori; prima dell’abbonamento il professionista è informato che contratta a titolo professionale. In questo paese tali regole di informazione si applicano anche ai professionisti: {sub.consumer_notice}.',
      en: 'The notice rules of consumer law protect consumers only; before subscribing, the pro is told that the contract is made as a professional. In this country those notice rules apply to pros as well: {sub.consumer_notice}.',
      de: 'Die Informationsregeln des Verbraucherrechts schützen nur Verbraucherinnen und Verbraucher; vor dem Abschluss wird der Profi darauf hingewiesen, dass der Vertrag beruflich geschlossen wird. In diesem Land gelten diese Informationsregeln auch für Profis: {sub.consumer_notice}.',
      es: 'Las reglas de información del derecho de consumo protegen solo a los consumidores; antes de la suscripción se informa al profesional de que contrata a título profesional. En este país esas reglas de información se aplican también a los profesionales: {sub.consumer_notice}.',
    },
    parameters: [
      {
        key: 'sub.consumer_notice',
        kind: 'flag',
        value: false,
        title: {
          fr: 'Règles d’information des consommateurs appliquées aussi aux prestataires',
          it: 'Regole di informazione dei consumatori applicate anche ai professionisti',
          en: 'Consumer notice rules also applied to pros',
          de: 'Informationsregeln des Verbraucherrechts gelten auch für Profis',
          es: 'Reglas de información al consumidor aplicadas también a los profesionales',
        },
      },
    ],
  },
];
