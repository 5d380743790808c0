import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { hasAccounts } from '#billing';
import { acknowledgementField, acknowledgementRefusals, confirmPassword, lockPerson, passwordWrong, takeAcknowledgement, tooManyAttempts } from '#identity';
import { addMonths } from '#kernel/business-time/index.ts';
import { shortReference } from '#kernel/ids.ts';
import { write, type Task } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { membersInPerson } from '../access.ts';
import { deletionText } from './acknowledgement.ts';
import { leaveEverything } from './leave.ts';
import { obligationsOf } from './obligations.ts';
import { alreadyDeleted } from './refusals.ts';
import { judgeDeletion } from './rules.ts';
import { dropAccountingName, keepDeletion } from './store.ts';

const formerMember: Readonly<Record<Locale, string>> = { fr: 'Ancien membre', it: 'Ex membro', en: 'Former member', de: 'Früheres Mitglied', es: 'Antiguo miembro' };

export const deleteAccount = write({
  name: 'compliance.deleteAccount',
  secret: true,
  summary: 'Delete my account, for good; what is owed stays owed',
  description: 'Asks for the password where there is one, and ends with the acknowledgement `delete_account`, which says what is owed, running and lost. Ends renewals and open requests; erases or pseudonymises personal data; keeps accounting records. A mail confirms it.',
  method: 'POST',
  path: '/me/deletion',
  clauses: ['ACC-7', 'ACC-12'],
  input: z.object({ password: z.string().max(200).optional(), acknowledgement: acknowledgementField() }),
  output: z.object({ pseudonym: z.string(), deleted_at: z.string(), accounts_kept_until: z.string().nullable() }),
  refusals: [alreadyDeleted, tooManyAttempts, passwordWrong, ...acknowledgementRefusals],
  allow: membersInPerson,
  audit: () => ({ subject: 'account' }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);

    if (person.state === 'closed') refuse(alreadyDeleted);
    await confirmPassword(call, person, input.password);

    await takeAcknowledgement(call, { key: deletionText.key, given: input.acknowledgement, operation: 'compliance.deleteAccount' });
    const obligations = await obligationsOf(call, person.id);
    const rules = await rulesAt(call);
    const accounts = await hasAccounts(call, person.id);
    const retention = rules.fact('retention.accounting');
    const verdict = judgeDeletion({ obligations, retention, hasAccounts: accounts, now: call.now, zone: person.timeZone });
    const pseudonym = `${formerMember[person.locale]} ${shortReference(person.id, 'M')}`;
    const keptUntil = addMonths(call.now, 12 * rules.whole('retention.accounting'), person.timeZone);

    const decision = await recordDecision(call, { kind: 'grant', verdict, subject: `person:${person.id}`, concerns: [person.id], rules });
    const shown = obligations.map(({ code, effect, facts, clause }) => ({ code, effect, facts, clause }));
    await call.db.run(keepDeletion, [
      person.id, pseudonym, JSON.stringify(shown), input.acknowledgement?.word ?? '', rules.version, decision, accounts ? person.name : null, keptUntil, call.now,
    ]);
    if (accounts) await call.schedule('compliance.endAccountingRetention', { person: person.id }, keptUntil, `accounting_name:${person.id}`);
    await leaveEverything(call, person, pseudonym);
    call.ports.signIn.forgetSession();
    await call.emit('compliance.account_deleted', {
      name: person.name, email: person.email, locale: person.locale, facts: { at: { moment: call.now.toString(), zone: person.timeZone }, pseudonym, retention },
    });

    return viewDeletion(pseudonym, call.now, accounts ? keptUntil : null);
  },
});

const viewDeletion = (pseudonym: string, at: Temporal.Instant, keptUntil: Temporal.Instant | null) => ({
  pseudonym, deleted_at: at.toString(), accounts_kept_until: keptUntil?.toString() ?? null,
});

/** The time that the law gives accounting is over: the last name goes. */
export const endAccountingRetention: Task = {
  name: 'compliance.endAccountingRetention',
  async run(call, payload) {
    await call.db.run(dropAccountingName, [payload['person'], call.now]);
  },
};
