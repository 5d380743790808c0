// ACC-7: credits left in the wallet.
import type { Obligation } from '#kernel/obligation.ts';
import type { Call } from '#kernel/operation.ts';
import { creditTypes } from '../accounts/chart.ts';
import { readWallet } from './store.ts';

export async function obligationsOf(call: Call, person: string): Promise<Obligation[]> {
  const found: Obligation[] = [];
  for (const type of creditTypes) {
    const { balance } = await readWallet(call.db, person, type);
    if (balance > 0) found.push({ code: `ledger.credits_left_${type}`, effect: 'lost', say: left, facts: { credits: { credits: balance } }, clause: 'LEAD-5', path: '/credits' });
  }
  return found;
}

const left = {
  fr: 'Il reste {credits} sur votre compte. Après la suppression, personne ne peut plus les utiliser.',
  it: 'Sul tuo conto restano {credits}. Dopo l’eliminazione nessuno può più usarli.',
  en: 'There are {credits} left on your account. After the deletion nobody can use them any more.',
  de: 'Auf Ihrem Konto sind noch {credits}. Nach der Löschung kann sie niemand mehr nutzen.',
  es: 'Te quedan {credits} en la cuenta. Después de la eliminación nadie podrá usarlos.',
};
