import * as z from 'zod';
import { marketOf } from '#catalogue';
import { findConversationsOf } from '#conversations';
import { findPerson } from '#identity';
import { either, operators, pros } from '#kernel/allow.ts';
import { id } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { decisionView, findDecisionsOf, rulesOfVersion, viewDecision } from '#rulebook';
import { findReadableGuaranteeClaim } from './access.ts';
import { gatherFacts } from './gather-facts.ts';
import { guaranteeClaimNotFound } from './refusals.ts';
import { listPendingRefunds, listQuestions, listStatements } from './store.ts';
import { viewContacts } from './view-contacts.ts';
import { fateTexts } from './words.ts';
import { conditionView, findingView, guaranteeClaimSummary, guaranteeContactView, guaranteeQuestionView, viewClaim, viewCondition, viewFinding, viewQuestion } from './views.ts';

export const readGuaranteeClaim = read({
  name: 'cases.readGuaranteeClaim',
  summary: 'A guarantee claim: the conditions as they stood, each statement with what checking found, questions and decisions',
  method: 'GET',
  path: '/guarantee/claims/{claim}',
  clauses: ['GUAR-7', 'GUAR-8', 'SAN-4'],
  input: z.object({ claim: id() }),
  output: guaranteeClaimSummary.extend({
    pro: z.object({ id: z.uuid(), name: z.string() }),
    contest_statement: z.string().nullable(),
    conditions: z.array(conditionView),
    contacts: z.array(guaranteeContactView.extend({ conversation: z.uuid().nullable(), refunded_at: z.string().nullable(), refund_claim_under_way: z.string().nullable(), check: findingView, fate_label: z.string().nullable() })),
    questions: z.array(guaranteeQuestionView),
    decisions: z.array(decisionView).describe('Oldest first'),
  }),
  refusals: [guaranteeClaimNotFound],
  allow: either(pros, operators('support', 'follow-up', 'admin')),
  // MSG-1: an operator's reading of the record is itself logged.
  audit: (input, output) => ({ subject: `guarantee_claim:${input.claim}`, concerns: [output.pro.id] }),
  async run(call, input) {
    const claim = await findReadableGuaranteeClaim(call, input.claim);

    if (!claim) refuse(guaranteeClaimNotFound);

    const statements = await call.db.many(listStatements, [claim.id]);
    const gathered = await gatherFacts(call, claim.pro);
    const rows = statements.flatMap(({ contact }) => gathered.rows.find((row) => row.id === contact) ?? []);
    const contacts = await viewContacts(call, rows, gathered, statements);
    const pending = await call.db.many(listPendingRefunds, [rows.map(({ leadId }) => leadId)]);
    const conversations = await findConversationsOf(call, rows.map(({ leadId }) => `lead:${leadId}`));
    const rules = await rulesOfVersion(call, claim.rulebookVersion ?? gathered.rules.version);
    const reading = { now: call.now, zone: marketOf(claim.market).timeZone };
    const decisions = await findDecisionsOf(call, `guarantee_claim:${claim.id}`);
    return {
      ...viewClaim(claim),
      pro: { id: claim.pro, name: (await findPerson(call.db, claim.pro))?.name ?? '–' },
      contest_statement: claim.contestStatement,
      conditions: (claim.conditions ?? []).map((condition) => viewCondition(condition, call.locale, reading, rules)),
      contacts: contacts.map((contact) => ({
        ...contact,
        conversation: conversations.get(`lead:${contact.lead}`)?.id ?? null,
        refunded_at: rows.find((row) => row.id === contact.contact)?.refundedAt?.toString() ?? null,
        refund_claim_under_way: pending.find(({ lead }) => lead === contact.lead)?.reference ?? null,
        fate_label: contact.statement?.fate ? fateTexts[contact.statement.fate][call.locale] : null,
        check: viewFinding(statements.find((one) => one.contact === contact.contact)),
      })),
      questions: (await call.db.many(listQuestions, [claim.id])).map(viewQuestion),
      decisions: await Promise.all(decisions.map((decision) => viewDecision(call, decision, call.locale))),
    };
  },
});
