// Writing into a conversation, in the transaction of the operation that allows it. What an interaction costs (LEAD-2) is the
// caller's; here contact details are found (MSG-2), and the message is numbered, kept for good and made known.
import { attachFiles, filesById, filesOf, grantReaders, maskFileName, type FileView } from '#files';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import type { LeakKind } from '#leaks';
import { checkTexts, keepFound } from '../leaks/check-texts.ts';
import { listWrittenBefore, type LeakRow } from '../leaks/store.ts';
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
  /** LEAD-2: contact details that may be exchanged here by now. */
  readonly allowed?: readonly LeakKind[];
};

export type Message = MessageRow & {
  readonly files: readonly FileView[];
  /** As its author wrote it. */
  readonly written: string;
  readonly leak: LeakRow | null;
};

/** Refuses `message.empty`, `message.too_long`, `message.too_many_files`, `message.contact_details`, `file.cannot_attach`. */
export async function writeMessage(call: Call, { conversation: id, author, kind, body: typed, files: wanted = [], filesAt, allowed = [] }: NewMessage): Promise<Message> {
  const written = typed.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  if (written === '' && wanted.length === 0 && kind !== 'no_thanks') refuse(messageEmpty);
  if (written.length > longestMessage) refuse(messageTooLong, { length: written.length, limit: longestMessage });
  if (wanted.length > mostFiles) refuse(tooManyFiles, { count: wanted.length, limit: mostFiles });

  const conversation = await call.db.one(bumpConversation, [id, call.now]);
  const participants = await call.db.many(listParticipants, [[id]]);
  const from = authorOf(author, participants);

  // Who writes to our team alone gives nothing away.
  const person = participants.length > 1 && (from.role === 'client' || from.role === 'pro') ? from.id : null;
  const check = person ? await checkMessage(call, { kind: conversation.kind, conversation: id, author: person, written, wanted, allowed }) : null;
  const body = (check?.shown.get('body') ?? written).slice(0, longestMessage);

  const message = await call.db.one(keepMessage, [newId(), id, conversation.messageCount, from.id, from.role, from.name, kind, body, call.now]);
  const leak = check && person ? await keepFound(call, { kind: conversation.kind, author: person }, check, { subject: `message:${message.id}`, market: conversation.market, message: message.id, conversation: id }) : null;
  for (const { part } of leak?.mode === 'mask' ? leak.texts : []) if (part.startsWith('file:')) await maskFileName(call, part.slice(5), check?.shown.get(part) ?? null);
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
  return { ...message, files, written, leak };
}

type Text = { kind: string; conversation: string; author: string; written: string; wanted: readonly string[]; allowed: readonly LeakKind[] };

async function checkMessage(call: Call, { kind, conversation, author, written, wanted, allowed }: Text) {
  const before = await call.db.many(listWrittenBefore, [conversation, author]);
  const names = await filesById(call, wanted);
  const texts = [{ part: 'body', text: written }, ...[...names.values()].map(({ id, name }) => ({ part: `file:${id}`, text: name }))];
  return checkTexts(call, { kind, author, texts, before: before.map(({ body }) => body), allowed });
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
