// Messages with their files and receipts, for this module's pages and for modules that decide by what was written.
import { filesById, type FileView } from '#files';
import type { Temporal } from 'temporal-polyfill';
import type { Call } from '#kernel/operation.ts';
import { listLeaksOfMessages, type LeakRow } from '../leaks/store.ts';
import { originalOf } from '../leaks/views.ts';
import { countWrittenAt, findFirstMessageBy, findFirstMessagesBy, listFirstSince, listMessageFiles, listMessagesAfter, listReceipts, type MessageRow } from './store.ts';
import type { Message } from './write-message.ts';

export type Receipt = { readonly personId: string; readonly readAt: Temporal.Instant };

/** All messages, oldest first, from after the given number; at most `limit`. */
export async function messagesOf(call: Pick<Call, 'db'>, conversation: string, { after = 0, limit = 1000 } = {}): Promise<(Message & { receipts: readonly Receipt[] })[]> {
  return complete(call, await call.db.many(listMessagesAfter, [conversation, after, limit]));
}

/** The first message this person wrote in the conversation, or null: whether an interaction happens now for the first time. */
export async function firstMessageOf(call: Pick<Call, 'db'>, conversation: string, person: string): Promise<(MessageRow & { written: string }) | null> {
  const row = await call.db.maybe(findFirstMessageBy, [conversation, person]);
  if (!row) return null;
  const [leak] = await call.db.many(listLeaksOfMessages, [[row.id]]);
  return { ...row, ...textsOf(row, leak) };
}

/** MSG-2: everybody sees the text with its masks, until our team has lifted them. */
function textsOf(row: MessageRow, leak: LeakRow | undefined): { body: string; written: string } {
  const written = originalOf(leak, 'body') ?? row.body;
  return { body: leak?.state === 'lifted' ? written : row.body, written };
}

/** Whether this person wrote exactly this at that moment: a retry of it changes nothing. */
export async function wroteAt(call: Pick<Call, 'db'>, conversation: string, person: string, at: Temporal.Instant, body: string): Promise<boolean> {
  return (await call.db.one(countWrittenAt, [conversation, person, at, body])).count > 0;
}

/** The first message of each of these people in their conversation, with its files; by conversation. */
export async function firstMessagesIn(call: Pick<Call, 'db'>, authors: readonly { readonly conversation: string; readonly person: string }[]): Promise<ReadonlyMap<string, Message>> {
  if (authors.length === 0) return new Map();
  const rows = await call.db.many(findFirstMessagesBy, [authors.map(({ conversation }) => conversation), authors.map(({ person }) => person)]);
  return new Map((await complete(call, rows)).map((message) => [message.conversationId, message]));
}

export type FirstSince = { readonly conversation: string; readonly author: string; readonly since: Temporal.Instant; /** Also at that very moment. */ readonly inclusive: boolean };

/** By conversation: when the author first wrote after a moment. Who never did is not in the map. */
export async function firstMessagesSince(call: Pick<Call, 'db'>, asked: readonly FirstSince[]): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const rows = await call.db.many(listFirstSince, [
    asked.map(({ conversation }) => conversation), asked.map(({ author }) => author), asked.map(({ since }) => since.toString()), asked.map(({ inclusive }) => inclusive),
  ]);
  return new Map(rows.map(({ conversationId, sentAt }) => [conversationId, sentAt]));
}

export async function complete(call: Pick<Call, 'db'>, rows: readonly MessageRow[]): Promise<(Message & { receipts: readonly Receipt[] })[]> {
  if (rows.length === 0) return [];
  const ids = rows.map(({ id }) => id);
  const places = await call.db.many(listMessageFiles, [ids]);
  const files = await filesById(call, places.map(({ fileId }) => fileId));
  const receipts = await call.db.many(listReceipts, [ids]);
  const leaks = new Map((await call.db.many(listLeaksOfMessages, [ids])).map((leak) => [leak.messageId, leak]));
  return rows.map((row) => ({
    ...row,
    ...textsOf(row, leaks.get(row.id)),
    leak: leaks.get(row.id) ?? null,
    files: places.filter(({ messageId }) => messageId === row.id).map(({ fileId }) => files.get(fileId) as FileView),
    receipts: receipts.filter(({ messageId }) => messageId === row.id),
  }));
}
