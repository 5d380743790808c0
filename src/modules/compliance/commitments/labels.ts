// The words for facts and outcomes of decisions on commitments.
import { nameFacts, nameOutcomes } from '#rulebook';

nameFacts({
  commitment_reference: { fr: 'Engagement', it: 'Impegno', en: 'Commitment', de: 'Zusage', es: 'Compromiso' },
  commitment_kind: { fr: 'Nature', it: 'Tipo', en: 'Kind', de: 'Art', es: 'Tipo' },
  commitment_credits: { fr: 'Crédits promis', it: 'Crediti promessi', en: 'Credits promised', de: 'Zugesagte Credits', es: 'Créditos prometidos' },
  commitment_amount: { fr: 'Somme promise', it: 'Somma promessa', en: 'Sum promised', de: 'Zugesagter Betrag', es: 'Importe prometido' },
  commitment_until: { fr: 'Jusqu’à', it: 'Fino a', en: 'Until', de: 'Bis', es: 'Hasta' },
  commitment_late: { fr: 'Après le jour promis', it: 'Dopo il giorno promesso', en: 'After the day promised', de: 'Nach dem zugesagten Tag', es: 'Después del día prometido' },
  commitment_released: { fr: 'Accord de la personne', it: 'Accordo della persona', en: 'Agreed to by the person', de: 'Zustimmung der Person', es: 'Acuerdo de la persona' },
});

nameOutcomes({
  commitment_recorded: { fr: 'Engagement enregistré', it: 'Impegno registrato', en: 'Commitment recorded', de: 'Zusage erfasst', es: 'Compromiso registrado' },
  commitment_kept: { fr: 'Engagement tenu', it: 'Impegno mantenuto', en: 'Commitment kept', de: 'Zusage eingelöst', es: 'Compromiso cumplido' },
  commitment_withdrawn: { fr: 'Retiré d’un commun accord', it: 'Ritirato di comune accordo', en: 'Withdrawn by agreement', de: 'Einvernehmlich aufgehoben', es: 'Retirado de común acuerdo' },
  commitment_lapsed: { fr: 'Offre expirée', it: 'Offerta scaduta', en: 'Offer lapsed', de: 'Angebot erloschen', es: 'Oferta caducada' },
  commitment_overdue: { fr: 'Engagement en retard', it: 'Impegno in ritardo', en: 'Commitment overdue', de: 'Zusage überfällig', es: 'Compromiso atrasado' },
});
