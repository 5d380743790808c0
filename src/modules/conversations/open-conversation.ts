// The conversation of a subject: opened once, found ever after. Always in the caller's transaction.
import { grantReaders } from '#files';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert } from '#kernel/refusal.ts';
import {
  addConversation, addParticipant, findConversation, findConversationsOfSubjects, listParticipants,
  type ConversationKind, type ConversationRow, type ParticipantRole, type ParticipantRow,
} from './store.ts';

/** `name` is the name of the day: a later pseudonym does not rewrite the past (ACC-3). */
export type NewParticipant = { readonly person: string; readonly role: ParticipantRole; readonly name: string };

export type NewConversation = {
  readonly kind: ConversationKind;
  /** `noun:id`, one conversation each. With several pros for one request, each pair has its own subject. */
  readonly subject: string;
  readonly market: string;
  readonly participants: readonly NewParticipant[];
};

export type Conversation = ConversationRow & { readonly participants: readonly ParticipantRow[] };

/** `opened` is false when the subject already had its conversation: the same one is answered, with its own participants. */
export async function openConversation(call: Call, conversation: NewConversation): Promise<Conversation & { opened: boolean }> {
  const { kind, subject, market, participants } = conversation;
  // Two who open at once: the second insert waits for the first, then finds its row.
  const row = await call.db.maybe(addConversation, [newId(), kind, subject, market, call.now]);
  if (row) for (const participant of participants) await joinConversation(call, row.id, participant);

  const found = await findConversationOf(call, subject);
  assert(found, 'a conversation was opened or found');
  assert(found.kind === kind, `${subject} has a conversation of kind ${found.kind}`);
  return { ...found, opened: row !== null };
}

/** A further participant, who sees all of it (events). Idempotent; the first name and role stay. */
export async function joinConversation(call: Pick<Call, 'db' | 'now'>, conversation: string, participant: NewParticipant): Promise<void> {
  await call.db.run(addParticipant, [conversation, participant.person, participant.role, participant.name, call.now]);
  await grantReaders(call, `conversation:${conversation}`, [participant.person]);
}

/** The conversation of a subject, or null. The caller has made sure that the reader may see the subject. */
export async function findConversationOf(call: Pick<Call, 'db'>, subject: string): Promise<Conversation | null> {
  return (await findConversationsOf(call, [subject])).get(subject) ?? null;
}

export async function findConversationsOf(call: Pick<Call, 'db'>, subjects: readonly string[]): Promise<ReadonlyMap<string, Conversation>> {
  const rows = subjects.length > 0 ? await call.db.many(findConversationsOfSubjects, [subjects]) : [];
  const participants = rows.length > 0 ? await call.db.many(listParticipants, [rows.map((row) => row.id)]) : [];
  return new Map(rows.map((row) => [row.subject, { ...row, participants: participants.filter(({ conversationId }) => conversationId === row.id) }]));
}

export async function getConversation(call: Pick<Call, 'db'>, id: string): Promise<Conversation> {
  const row = await call.db.one(findConversation, [id]);
  return { ...row, participants: await call.db.many(listParticipants, [[id]]) };
}
