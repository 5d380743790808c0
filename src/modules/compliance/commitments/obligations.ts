// ACC-7: what the team promised and has not done yet.
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { endsWithItsDay } from './rules.ts';
import { listOpenCommitmentsOf } from './store.ts';

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const open = await call.db.many(listOpenCommitmentsOf, [person]);
  return open.map((row): Obligation => {
    // Credits, and an offer, are of use to an account only; a sum or a deadline is owed to a person.
    const lost = endsWithItsDay(row.kind) || row.credits !== null;
    return {
      code: lost ? 'compliance.offer_open' : 'compliance.commitment_open', effect: lost ? 'lost' : 'owed_to_you', say: lost ? offer : owed,
      facts: { reference: row.reference }, clause: 'ACC-9', path: `/account/commitments#${row.reference}`,
    };
  });
}

const owed = {
  fr: 'Notre engagement {reference} n’est pas encore tenu. Il nous lie aussi après la suppression ; gardez-en le numéro.',
  it: 'Il nostro impegno {reference} non è ancora mantenuto. Ci vincola anche dopo l’eliminazione; conservane il numero.',
  en: 'Our commitment {reference} has not been kept yet. It binds us after the deletion too; keep its number.',
  de: 'Unsere Zusage {reference} ist noch nicht eingelöst. Sie bindet uns auch nach der Löschung; bewahren Sie die Nummer auf.',
  es: 'Nuestro compromiso {reference} aún no se ha cumplido. Nos vincula también tras la eliminación; guarda su número.',
};
const offer = {
  fr: 'L’offre {reference} est encore ouverte. Sans compte, elle ne peut plus servir.',
  it: 'L’offerta {reference} è ancora aperta. Senza account non si può più usare.',
  en: 'The offer {reference} is still open. Without an account it can no longer be used.',
  de: 'Das Angebot {reference} ist noch offen. Ohne Konto lässt es sich nicht mehr nutzen.',
  es: 'La oferta {reference} sigue abierta. Sin cuenta ya no se puede usar.',
};
