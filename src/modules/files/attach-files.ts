// What the modules that own subjects ask: attach, admit readers, show. Always in the caller's transaction.
import { personId, type OperatorRole } from '#kernel/actor.ts';
import type { Call } from '#kernel/operation.ts';
import { assert, refuse } from '#kernel/refusal.ts';
import { filesNotYours } from './refusals.ts';
import { attach, grant, listFilesById, listFilesOfSubjects, maskName } from './store.ts';
import { viewFile, type FileView } from './views.ts';

const usualRoles: readonly OperatorRole[] = ['support', 'follow-up', 'mediator', 'moderator', 'admin'];

type Attaching = {
  /** Whose files; the actor's own when left out. */
  readonly owner?: string;
  /** Operators who may open them, each time logged. Fewer for what only some may read (DISP-4). */
  readonly openedBy?: readonly OperatorRole[];
};

/** Attaches files for good, in the order given. Refuses `file.cannot_attach` unless each is the owner's and attached nowhere. */
export async function attachFiles(call: Call, ids: readonly string[], subject: string, { owner, openedBy = usualRoles }: Attaching = {}): Promise<FileView[]> {
  const wanted = [...new Set(ids)];
  if (wanted.length === 0) return [];
  const whose = owner ?? personId(call.actor);
  assert(whose, 'a person attaches files');
  const rows = await call.db.many(attach, [wanted, whose, subject, call.now, openedBy]);
  if (rows.length < wanted.length) refuse(filesNotYours);
  return wanted.flatMap((id) => rows.filter((row) => row.id === id).map(viewFile));
}

/** Admits people to everything attached to the subject, now and later. Idempotent. */
export async function grantReaders(call: Pick<Call, 'db' | 'now'>, subject: string, people: readonly string[]): Promise<void> {
  if (people.length > 0) await call.db.run(grant, [subject, people, call.now]);
}

/** MSG-2: the name that everybody sees instead of the file's own; null shows its own again. */
export async function maskFileName(call: Pick<Call, 'db'>, id: string, name: string | null): Promise<void> {
  await call.db.run(maskName, [id, name]);
}

/** The files of each subject, oldest first. The caller has made sure that the reader may see the subject. */
export async function filesOf(call: Pick<Call, 'db'>, subjects: readonly string[]): Promise<ReadonlyMap<string, FileView[]>> {
  const found = new Map<string, FileView[]>();
  if (subjects.length === 0) return found;
  for (const row of await call.db.many(listFilesOfSubjects, [subjects])) {
    const subject = row.attachedTo as string;
    found.set(subject, [...(found.get(subject) ?? []), viewFile(row)]);
  }
  return found;
}

/** Files by id, for modules that keep their own list of what belongs where. */
export async function filesById(call: Pick<Call, 'db'>, ids: readonly string[]): Promise<ReadonlyMap<string, FileView>> {
  if (ids.length === 0) return new Map();
  const rows = await call.db.many(listFilesById, [ids]);
  return new Map(rows.map((row) => [row.id, viewFile(row)]));
}
