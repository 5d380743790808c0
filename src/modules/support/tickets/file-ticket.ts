import * as z from 'zod';
import { messageEmpty, messageTooLong, openConversation, tooManyFiles } from '#conversations';
import { filesNotYours } from '#files';
import { findPerson } from '#identity';
import { members } from '#kernel/allow.ts';
import { newId, shortReference } from '#kernel/ids.ts';
import { id, paragraphs } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { rulesAt } from '#rulebook';
import { marketOfPerson } from '../matters/market-of-person.ts';
import { askedAs } from '../matters/matter.ts';
import { subjectsOf } from '../matters/subjects.ts';
import { matterFor } from '../matters/tree.ts';
import { answerDue, judgeMatter } from '../rules.ts';
import { hasItsPlace, matterNotFound, subjectNotYours } from './refusals.ts';
import { keepStep, leadToPlace, momentIn, say, subjectOf, tell } from './settle.ts';
import { addTicket } from './store.ts';
import { ticketSummaryView, viewTicket } from './views.ts';

export const fileTicket = write({
  name: 'support.fileTicket',
  summary: 'Ask our team a question, filed under its matter and subject',
  description: 'A matter with a place of its own is refused and the place is named. Where the text asks for such a thing, the ticket is answered with the way there and closed by a decision; reopened, a person of ours reads it.',
  method: 'POST',
  path: '/support-tickets',
  clauses: ['MSG-9', 'MSG-1', 'MSG-4'],
  input: z.object({
    matter: z.string().max(60),
    subject: z.string().max(80).nullable().default(null).describe('One of those that the preview lists'),
    text: paragraphs(4000, 10),
    files: z.array(id()).max(10).default([]),
  }),
  output: ticketSummaryView,
  refusals: [matterNotFound, hasItsPlace, subjectNotYours, messageEmpty, messageTooLong, tooManyFiles, filesNotYours],
  allow: members,
  audit: (input, output) => ({ subject: `support_ticket:${output.id}`, detail: { matter: input.matter, state: output.state } }),
  async run(call, input) {
    const who = askedAs(call.actor);
    const matter = matterFor(input.matter, who);
    const person = await findPerson(call.db, call.actor.id);
    assert(person, 'who acts is there');

    if (!matter) refuse(matterNotFound, {}, [{ path: 'matter', say: matterNotFound.say }]);
    const judged = judgeMatter(matter, input.text, who);
    if (matter.way.kind === 'place') refuse(hasItsPlace, { matter: { text: matter.name }, path: matter.way.path });
    const subject = input.subject ? (await subjectsOf(call, person, matter)).find((one) => one.subject === input.subject) : null;
    if (subject === undefined) refuse(subjectNotYours, {}, [{ path: 'subject', say: subjectNotYours.say }]);

    const ticketId = newId();
    const rules = await rulesAt(call);
    const market = marketOfPerson(person, call.locale);
    const { due } = answerDue(call.now, rules, market);
    const ticket = await call.db.one(addTicket, [
      ticketId, shortReference(ticketId, 'S'), matter.key, subject?.subject ?? null, subject?.title ?? null,
      subject ? JSON.stringify({ path: subject.path, at: subject.at.toString(), text: subject.text }) : null,
      person.id, who, null, null, call.locale, null, market, 'open', rules.version, call.now, call.now, due,
    ]);
    await openConversation(call, { kind: 'support', subject: subjectOf(ticket), market, participants: [{ person: person.id, role: who === 'pro' ? 'pro' : 'client', name: person.name }] });
    await keepStep(call, ticket.id, 'file', null);
    await say(call, ticket, { author: { person: person.id }, body: input.text, files: input.files });
    if (judged.outcome === 'place') return viewTicket(await leadToPlace(call, ticket, judged.matter, { said: judged.said }), call.locale);
    await call.schedule('support.noticeOverdueTicket', { ticket: ticket.id }, due, `support_due:${ticket.id}`);
    await tell(call, ticket, 'support.ticket_filed', { due: momentIn(due, market) });

    return viewTicket(ticket, call.locale);
  },
});
