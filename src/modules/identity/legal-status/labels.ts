// The words for facts and outcomes of declared statuses and countries.
import { nameFacts, nameOutcomes } from '#rulebook';

nameFacts({
  legal_status: { fr: 'Statut professionnel', it: 'Inquadramento professionale', en: 'Professional status', de: 'Beruflicher Status', es: 'Situación profesional' },
  asked_action: { fr: 'Ce qui est demandé', it: 'Che cosa si chiede', en: 'What is asked for', de: 'Worum es geht', es: 'Lo que se pide' },
  statuses_that_may: { fr: 'Statuts qui le permettent', it: 'Inquadramenti che lo permettono', en: 'Statuses that allow it', de: 'Status, die es erlauben', es: 'Situaciones que lo permiten' },
  number_given: { fr: 'Numéro indiqué', it: 'Numero indicato', en: 'Number given', de: 'Angegebene Nummer', es: 'Número indicado' },
  status_allows: { fr: 'Ce statut permet', it: 'Questo inquadramento permette', en: 'This status allows', de: 'Dieser Status erlaubt', es: 'Esta situación permite' },
  country: { fr: 'Pays', it: 'Paese', en: 'Country', de: 'Land', es: 'País' },
  countries_served: { fr: 'Pays desservis', it: 'Paesi serviti', en: 'Countries served', de: 'Länder, in denen wir tätig sind', es: 'Países en los que operamos' },
});
nameOutcomes({
  status_declared: { fr: 'Statut déclaré', it: 'Inquadramento dichiarato', en: 'Status declared', de: 'Status angegeben', es: 'Situación declarada' },
});
