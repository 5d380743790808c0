import type { Temporal } from 'temporal-polyfill';
import * as z from 'zod';
import { readingsAbout } from '#admin';
import { readingsOf as readingsOfConversations } from '#conversations';
import { readingsOf as readingsOfFiles } from '#files';
import { findPeople } from '#identity';
import { members } from '#kernel/allow.ts';
import { decodeCursor, pageFields, pageFrom, pageOf } from '#kernel/input.ts';
import { read } from '#kernel/operation.ts';
import { readerOf } from './reader.ts';

const whats = ['conversation', 'file', 'account', 'request', 'refund_claim', 'support_ticket', 'guarantee_claim', 'badge', 'legal_status', 'reputation', 'cases', 'mails', 'commitments', 'other'] as const;
type Reading = { id: string; at: Temporal.Instant; what: (typeof whats)[number]; name: string | null; path: string | null; operator: string; roles: readonly string[] };

export const listReadingsOfMe = read({
  name: 'compliance.listReadingsOfMe',
  summary: 'Who of the team read what of mine: conversations, files, requests, claims, my account; newest first',
  method: 'GET',
  path: '/me/readings',
  clauses: ['ACC-13', 'MSG-1'],
  input: z.object(pageFields),
  output: pageOf(z.object({
    id: z.uuid(),
    what: z.enum(whats),
    name: z.string().nullable().describe('Of a file'),
    path: z.string().nullable(),
    operator: z.string(),
    roles: z.array(z.string()),
    read_at: z.string(),
  })),
  allow: members,
  async run(call, input) {
    const reader = await readerOf(call, call.actor.id, call.locale);
    const page = { before: decodeCursor(input.after), limit: input.limit + 1 };
    const entries = (await readingsAbout(call, reader, page)).filter(({ operation }) => operation !== 'conversations.readConversation' && operation !== 'files.openFile');
    const operators = new Map((await findPeople(call.db, entries.flatMap(({ actorId }) => actorId ?? []))).map(({ id, name }) => [id, name]));

    const found: Reading[] = [
      ...(await readingsOfConversations(call, reader.id, page)).map((row): Reading => ({ id: row.id, at: row.readAt, what: 'conversation', name: null, path: `/conversations/${row.conversationId}`, operator: row.operatorName, roles: row.operatorRoles })),
      ...(await readingsOfFiles(call, reader.id, page)).map((row): Reading => ({ id: row.id, at: row.readAt, what: 'file', name: row.fileName, path: null, operator: row.operatorName, roles: row.operatorRoles })),
      ...entries.map((row): Reading => ({ id: row.id, at: row.at, ...subjectOf(row), name: null, operator: operators.get(row.actorId ?? '') ?? '–', roles: (row.actorRole ?? '').split(',').filter(Boolean) })),
    ];
    found.sort((a, b) => b.at.epochMilliseconds - a.at.epochMilliseconds || (a.id < b.id ? 1 : -1));
    return pageFrom(found, input.limit, (row) => row.at, ({ id, at, what, name, path, operator, roles }) => ({ id, what, name, path, operator, roles: [...roles], read_at: at.toString() }));
  },
});

function subjectOf({ operation, subject }: { operation: string; subject: string }): Pick<Reading, 'what' | 'path'> {
  const [noun, id] = subject.split(':');
  if (operation === 'compliance.listCommitments') return { what: 'commitments', path: '/account/commitments' };
  if (noun === 'person') return { what: 'account', path: '/account' };
  if (noun === 'request') return { what: 'request', path: `/requests/${id}` };
  if (noun === 'refund_claim') return { what: 'refund_claim', path: `/refund-claims/${id}` };
  if (noun === 'support_ticket') return { what: 'support_ticket', path: `/support/${id}` };
  if (noun === 'guarantee_claim') return { what: 'guarantee_claim', path: `/guarantee/claims/${id}` };
  const pages = { badge: '/badges', legal_status: '/account/status', reputation: '/reviews', cases: '/refund-claims', mails: '/account/mails' } as const;
  if (noun && Object.hasOwn(pages, noun)) return { what: noun as keyof typeof pages, path: pages[noun as keyof typeof pages] };
  return { what: 'other', path: null };
}
