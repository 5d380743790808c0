import * as z from 'zod';
import { pros } from '#kernel/allow.ts';
import { verdict } from '#kernel/decision.ts';
import { newId } from '#kernel/ids.ts';
import { write, type Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { textFrom } from '#kernel/text.ts';
import { recordDecision, rulesAt } from '#rulebook';
import { acknowledgementField, takeAcknowledgement } from '../acknowledgements/take-acknowledgement.ts';
import { acknowledgementRefusals } from '../acknowledgements/refusals.ts';
import { hasAcknowledged } from '../acknowledgements/store.ts';
import { countryName, countryOf } from '../countries/countries.ts';
import { lockPerson } from '../people/store.ts';
import { professional } from '../people/professional.ts';
import { mayTable } from './may-as.ts';
import { numberKinds, type NumberKind } from './numbers.ts';
import { viewMyLegalStatus } from './read-my-legal-status.ts';
import { numberMissing, numberWrong, statusUnchanged } from './refusals.ts';
import { allowed } from './rules.ts';
import { actionLabel, numbersFor, readNumber, statuses, statusLabel, type Status } from './statuses.ts';
import { findDeclaration, keepDeclaration } from './store.ts';
import { myLegalStatusView } from './views.ts';

export const declareLegalStatus = write({
  name: 'identity.declareLegalStatus',
  summary: 'Declare how I work and invoice: a status of the list, with its number where the country gives one',
  description: 'The number is checked by the check digit of its register. Each declaration stays in the history; the newest one holds, in the country it was made for.',
  method: 'POST',
  path: '/me/legal-status',
  clauses: ['ACC-10', 'ACC-12', 'SUB-6'],
  input: z.object({
    status: z.enum(statuses),
    number: z.string().trim().max(40).optional().describe('SIRET, Partita IVA, USt-IdNr., NIF, UTR …, with or without spaces'),
    acknowledgement: acknowledgementField(),
  }),
  output: myLegalStatusView,
  refusals: [numberMissing, numberWrong, statusUnchanged, ...acknowledgementRefusals],
  allow: pros,
  audit: (input) => ({ subject: 'legal_status', detail: { status: input.status } }),
  async run(call, input) {
    const person = await lockPerson(call.db, call.actor.id);
    const country = countryOf(person.market);
    const before = await findDeclaration(call.db, person.id);

    const proof = proofOf(input.status, input.number, country);
    if (before && before.status === input.status && before.country === country && before.number === (proof?.number ?? null)) refuse(statusUnchanged);
    if (!(await hasAcknowledged(call.db, person.id, professional.key))) {
      await takeAcknowledgement(call, { key: professional.key, given: input.acknowledgement, operation: 'identity.declareLegalStatus' });
    }

    await declare(call, person.id, { status: input.status, country, proof });
    await call.emit('identity.legal_status_declared', { personId: person.id, status: input.status, country });

    return viewMyLegalStatus(call);
  },
});

type Proof = { kind: NumberKind; number: string } | null;

function proofOf(status: Status, typed: string | undefined, country: string): Proof {
  const kinds = numbersFor(status, country);
  if (kinds.length === 0) return null;
  const named = { kinds: { text: textFrom((locale) => kinds.map((kind) => numberKinds[kind].label[locale]).join(' / ')) } };
  if (!typed) refuse(numberMissing, named, [{ path: 'number', say: numberMissing.say, values: named }]);
  return readNumber(typed, kinds, country) ?? refuse(numberWrong, named, [{ path: 'number', say: numberWrong.say, values: named }]);
}

/** The decision says what the status allowed on the day of its declaration. */
export async function declare(call: Call, personId: string, { status, country, proof }: { status: Status; country: string; proof: Proof }): Promise<void> {
  const rules = await rulesAt(call);
  const may = allowed({ status, declaredFor: country, country }, mayTable(rules));
  const id = newId();
  const decision = await recordDecision(call, {
    kind: 'grant',
    verdict: verdict('status_declared', ['ACC-10'], {
      legal_status: { text: statusLabel(status) },
      country: { text: countryName(country) },
      ...(proof ? { number_given: { text: numberKinds[proof.kind].label } } : {}),
      status_allows: { list: may.map((action) => ({ text: actionLabel(action) })) },
    }),
    subject: `legal_status:${id}`,
    concerns: [personId],
    rules,
  });
  await keepDeclaration(call.db, personId, { id, status, country, numberKind: proof?.kind ?? null, number: proof?.number ?? null, decision, declaredAt: call.now }, rules.version);
}
