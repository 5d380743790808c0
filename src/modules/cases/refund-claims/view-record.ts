// The record of a contact as the claim page and the case page lay it out.
import type * as z from 'zod';
import type { Locale } from '#kernel/text.ts';
import type { LeadRecord } from '#leads';
import type { recordView } from './views.ts';

export function viewRecord(record: LeadRecord, locale: Locale): z.input<typeof recordView> {
  const { contact, firstClientMessage, requestNow: now } = record;
  const answersOf = (answers: LeadRecord['requestAnswers']) => answers.map(({ question, answer }) => ({ question: question[locale], answer: answer[locale] }));
  return {
    client: { name: record.client.name, phone: record.client.phone },
    service: record.service[locale],
    place: record.place,
    request_text: record.requestText,
    request_answers: answersOf(record.requestAnswers),
    request_now: now && {
      service: now.service[locale], place: now.place, text: now.text, answers: answersOf(now.answers),
      changed_at: now.changedAt.toString(), substantial: now.substantial,
    },
    offered_at: record.offeredAt.toString(),
    answered_at: record.answeredAt?.toString() ?? null,
    first_answer: record.firstAnswerText,
    first_client_message: firstClientMessage ? { text: firstClientMessage.text, at: firstClientMessage.at.toString(), is_no_thanks: firstClientMessage.isClearNoThanks } : null,
    charged_at: contact?.chargedAt.toString() ?? null,
    way: contact?.way ?? null,
    credits: contact?.credits ?? 0,
    charge_decision: contact?.decision ?? null,
  };
}
