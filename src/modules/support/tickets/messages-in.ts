// The conversation of a ticket as its readers see it.
import type * as z from 'zod';
import { findConversationOf, messagesOf, viewMessage, type messageView } from '#conversations';
import type { Call } from '#kernel/operation.ts';
import { subjectOf } from './settle.ts';
import type { TicketRow } from './store.ts';

export async function messagesIn(call: Pick<Call, 'db' | 'locale'>, ticket: TicketRow, reader: { person: string } | 'operator'): Promise<z.input<typeof messageView>[]> {
  const talk = await findConversationOf(call, subjectOf(ticket));
  return talk ? (await messagesOf(call, talk.id)).map((message) => viewMessage(message, reader, call.locale)) : [];
}
