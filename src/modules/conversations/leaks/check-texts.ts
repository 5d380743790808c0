// MSG-2: texts are read for contact details in the transaction in which they are written. Others get what is answered here.
import type { Fact } from '#kernel/fact.ts';
import { newId } from '#kernel/ids.ts';
import type { Call } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { detectLeaks, maskLeaks, type LeakKind } from '#leaks';
import { recordDecision, rulesAt } from '#rulebook';
import { contactDetailsBlocked } from '../refusals.ts';
import { leakKindTexts } from './labels.ts';
import { judgeLeak, kindsOf, withoutAllowed, type LeakMode } from './rules.ts';
import { keepLeak, type LeakRow, type LeakyText } from './store.ts';

export type Checked = {
  /** Row of the parameter `leak.mode`: the kind of conversation, or `request`. */
  readonly kind: string;
  readonly author: string;
  readonly texts: readonly { readonly part: string; readonly text: string }[];
  /** What the author wrote before, oldest first. */
  readonly before?: readonly string[];
  /** LEAD-2: phone and e-mail once the contact is paid. */
  readonly allowed?: readonly LeakKind[];
};

export type Check = {
  /** By part: what everybody sees. */
  readonly shown: ReadonlyMap<string, string>;
  readonly mode: 'mask' | 'flag';
  readonly leaky: readonly LeakyText[];
};

/** Refuses `message.contact_details` where the mode is to block. Nothing is kept yet: see `keepFound`. */
export async function checkTexts(call: Pick<Call, 'db' | 'now'>, { kind, texts, before = [], allowed = [] }: Checked): Promise<Check> {
  const shown = new Map(texts.map(({ part, text }) => [part, text]));
  const written = texts.flatMap(({ part, text }) => (part === 'body' ? [text] : []));
  const leaky = texts.flatMap(({ part, text }): LeakyText[] => {
    const isFile = part.startsWith('file:');
    // A number begun in the text can end in the name of a file.
    const found = withoutAllowed(detectLeaks(text, { kind: isFile ? 'file_name' : 'message', before: isFile ? [...before, ...written] : before }), allowed);
    return found.length > 0 ? [{ part, original: text, findings: found }] : [];
  });
  if (leaky.length === 0) return { shown, mode: 'mask', leaky };

  const mode = ((await rulesAt(call)).table<LeakMode>('leak.mode')[kind] ?? 'mask') as LeakMode;
  if (mode === 'block') {
    const kinds = kindsOf(leaky.flatMap(({ findings }) => findings));
    refuse(contactDetailsBlocked, { found: { list: kinds.map((each): Fact => ({ text: leakKindTexts[each] })) } });
  }
  if (mode === 'mask') for (const { part, original, findings } of leaky) shown.set(part, masked(part, original, findings));
  return { shown, mode, leaky };
}

/** The ending of a file stays: people need to know what opens it. */
function masked(part: string, original: string, findings: LeakyText['findings']): string {
  const shown = maskLeaks(original, findings);
  if (!part.startsWith('file:')) return shown;
  const ending = /\.[A-Za-z0-9]{1,5}$/.exec(original)?.[0] ?? '';
  return shown.endsWith(ending) ? shown : `${shown}${ending}`;
}

export type Place = { readonly subject: string; readonly market: string; readonly message?: string; readonly conversation?: string };

/** Keeps what was found, with the decision about it; null when nothing was. */
export async function keepFound(call: Call, { kind, author }: Pick<Checked, 'kind' | 'author'>, check: Check, place: Place): Promise<LeakRow | null> {
  if (check.leaky.length === 0) return null;
  const findings = check.leaky.flatMap((text) => text.findings);
  const rules = await rulesAt(call);
  const id = newId();
  const decision = await recordDecision(call, { kind: 'mask', verdict: judgeLeak(findings, check.mode), subject: `leak:${id}`, concerns: [author], rules });
  const leak = await call.db.one(keepLeak, [
    id, place.subject, place.message ?? null, place.conversation ?? null, kind, place.market, author, check.mode, JSON.stringify(check.leaky), decision, call.now,
  ]);
  await call.emit('conversations.leak_found', { leak: leak.id, subject: place.subject, conversation: place.conversation ?? null, author, mode: check.mode, kinds: kindsOf(findings) });
  return leak;
}
