// ACC-12: what is read, and the word that is typed, before an account is deleted. What is owed, running and lost is part of the
// text, so that a deletion holds only for what its page said.
import { findPerson, nameAcknowledgement } from '#identity';
import type { Fact } from '#kernel/fact.ts';
import { obligationEffects, type Obligation } from '#kernel/obligation.ts';
import { readFacts } from '#kernel/read-fact.ts';
import { say, textFrom, type Text } from '#kernel/text.ts';
import type { Temporal } from 'temporal-polyfill';
import { effectTexts } from './labels.ts';
import { obligationsOf } from './obligations.ts';

export const deletionText = nameAcknowledgement({
  key: 'delete_account',
  version: 1,
  step: 'renounce',
  title: { fr: 'Avant de supprimer votre compte', it: 'Prima di eliminare il tuo account', en: 'Before you delete your account', de: 'Bevor Sie Ihr Konto löschen', es: 'Antes de eliminar tu cuenta' },
  paragraphs: [
    textFrom(() => '{deletion_standing}'),
    {
      fr: 'La suppression est immédiate et définitive. Elle met fin aux reconductions, mais n’annule aucune dette. Vos données personnelles sont effacées, ou portent un pseudonyme là où d’autres les ont reçues. S’il y a des paiements ou des factures, ils sont conservés {retention.accounting}.',
      it: 'L’eliminazione è immediata e definitiva. Mette fine ai rinnovi, ma non annulla alcun debito. I tuoi dati personali vengono cancellati, o portano uno pseudonimo dove altri li hanno ricevuti. Se ci sono pagamenti o fatture, si conservano per {retention.accounting}.',
      en: 'Deletion is immediate and final. It ends renewals, but cancels no debt. Your personal data is erased, or bears a pseudonym where others have received it. Payments and invoices, if there are any, are kept for {retention.accounting}.',
      de: 'Das Löschen gilt sofort und endgültig. Es beendet Verlängerungen, hebt aber keine Schuld auf. Ihre persönlichen Daten werden gelöscht oder tragen ein Pseudonym, wo andere sie erhalten haben. Zahlungen und Rechnungen, falls vorhanden, werden {retention.accounting} aufbewahrt.',
      es: 'La eliminación es inmediata y definitiva. Pone fin a las renovaciones, pero no cancela ninguna deuda. Tus datos personales se borran, o llevan un seudónimo donde otros los han recibido. Los pagos y facturas, si los hay, se conservan {retention.accounting}.',
    },
    {
      fr: 'Si c’est ce que vous voulez, saisissez le mot « {word} ».',
      it: 'Se è ciò che vuoi, digita la parola «{word}».',
      en: 'If this is what you want, type the word “{word}”.',
      de: 'Wenn Sie das möchten, geben Sie das Wort „{word}“ ein.',
      es: 'Si es lo que quieres, teclea la palabra «{word}».',
    },
  ],
  clauses: ['ACC-7'],
  word: { fr: 'supprimer', it: 'elimina', en: 'delete', de: 'löschen', es: 'eliminar' },
  facts: async (call, about) => {
    const person = about === '' && call.actor.kind === 'member' ? await findPerson(call.db, call.actor.id) : null;
    return person && { deletion_standing: standingOf(await obligationsOf(call, person.id), { now: call.now, zone: person.timeZone }) };
  },
});

/** Effect by effect, in whole sentences. */
function standingOf(obligations: readonly Obligation[], reading: { now: Temporal.Instant; zone: string }): Fact {
  if (obligations.length === 0) return { text: nothing };
  const lines = (locale: keyof Text) =>
    obligationEffects.flatMap((effect) => {
      const sentences = obligations.filter((one) => one.effect === effect).map(({ say: text, facts }) => say(text, locale, readFacts(facts, locale, reading)));
      return sentences.length > 0 ? [`${effectTexts[effect][locale]}${locale === 'fr' ? ' ' : ''}: ${sentences.join(' ')}`] : [];
    });
  return { text: textFrom((locale) => lines(locale).join('\n')) };
}

const nothing: Text = { fr: 'Rien n’est dû et rien n’est en cours.', it: 'Nulla è dovuto e nulla è in corso.', en: 'Nothing is owed and nothing is running.', de: 'Nichts ist offen und nichts läuft noch.', es: 'No se debe nada y nada está en curso.' };
