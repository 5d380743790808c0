// Writing into a conversation, in the transaction of the operation that allows it. Which words may pass (MSG-2) and what an
// interaction costs (LEAD-2) is the caller's; here the message is numbered, kept for good and made known.
import { attachFiles, filesOf, grantReaders, type FileView } from '#files';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { messageEmpty, messageTooLong, tooManyFiles } from '../refusals.ts';
import { bumpConversation, bumpParticipants, listParticipants, type ParticipantRow } from '../store.ts';
import { keepMessage, keepMessageFile, type MessageKind, type MessageRow } from './store.ts';

export const longestMessage = 10_000;
export const mostFiles = 10;

/** A participant by id; an operator with the name people see; or the system, for notes. */
export type Author = { readonly person: string } | { readonly operator: string; readonly name: string } | 'system';

export type NewMessage = {
  /** The conversation's id. */
  readonly conversation: string;
  readonly author: Author;
  readonly kind: MessageKind;
  readonly body: string;
  /** Ids of the author's own files, attached nowhere yet. */
  readonly files?: readonly string[];
  /** The message waited elsewhere, and its files are attached to this subject already: they stay there, and its readers are admitted. */
  readonly filesAt?: string;
};

export type Message = MessageRow & { readonly files: readonly FileView[] };

/** Refuses `message.empty`, `message.too_long`, `message.too_many_files`, `file.cannot_attach`. */
export async function writeMessage(call: Call, { conversation: id, author, kind, body: written, files: wanted = [], filesAt }: NewMessage): Promise<Message> {
  const body = written.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (body === '' && wanted.length === 0 && kind !== 'no_thanks') refuse(messageEmpty);
  if (body.length > longestMessage) refuse(messageTooLong, { length: body.length, limit: longestMessage });
  if (wanted.length > mostFiles) refuse(tooManyFiles, { count: wanted.length, limit: mostFiles });

  const conversation = await call.db.one(bumpConversation, [id, call.now]);
  const participants = await call.db.many(listParticipants, [[id]]);
  const from = authorOf(author, participants);

  const message = await call.db.one(keepMessage, [newId(), id, conversation.messageCount, from.id, from.role, from.name, kind, body, call.now]);
  const waited = filesAt ? await filesThatWaited(call, wanted, filesAt, participants) : [];
  const attached = from.id ? await attachFiles(call, wanted.filter((file) => !waited.some((one) => one.id === file)), `conversation:${id}`, { owner: from.id }) : [];
  const files = [...waited, ...attached];
  for (const [position, file] of files.entries()) await call.db.run(keepMessageFile, [message.id, file.id, position]);
  await call.db.run(bumpParticipants, [id, from.id]);

  const people = participants.map(({ personId }) => personId);
  const recipients = people.filter((person) => person !== from.id);
  await call.emit('conversations.message_written', {
    conversation: id, conversation_kind: conversation.kind, subject: conversation.subject,
    message: message.id, number: message.number, author: from.id, author_role: from.role, recipients, kind,
  });
  await call.tell(people, `conversation:${id}`);
  return { ...message, files };
}

async function filesThatWaited(call: Call, wanted: readonly string[], subject: string, participants: readonly ParticipantRow[]): Promise<FileView[]> {
  const kept = (await filesOf(call, [subject])).get(subject) ?? [];
  const waited = wanted.flatMap((id) => kept.filter((file) => file.id === id));
  if (waited.length > 0) await grantReaders(call, subject, participants.map(({ personId }) => personId));
  return waited;
}

function authorOf(author: Author, participants: readonly ParticipantRow[]) {
  if (author === 'system') return { id: null, role: 'system', name: null };
  if ('operator' in author) return { id: author.operator, role: 'operator', name: author.name };
  const participant = participants.find(({ personId }) => personId === author.person);
  assert(participant, 'only participants write into a conversation');
  return { id: participant.personId, role: participant.role, name: participant.nameOfTheDay };
}
