// The command line from the operations: `entremise cases claim-lead-refund --contact … --reason 2 --as pro@example.org`.
import type { Actor } from '#kernel/actor.ts';
import type { Operation } from '#kernel/operation.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Locale } from '#kernel/text.ts';
import type { Application } from '../application.ts';
import { perform } from '../perform.ts';
import { readRefusal } from '../read-refusal.ts';
import { fitted, readFlags } from './flags.ts';

export type Terminal = { out(line: string): void; error(line: string): void };

export const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Exit code: 0 done, 1 refused, 64 not understood. */
export async function runOperation(
  application: Application,
  words: readonly string[],
  actorOf: (email: string) => Promise<Actor | null>,
  terminal: Terminal,
): Promise<number> {
  const [module, verb, ...rest] = words;
  const operation = application.operations.find((known) => known.name.split('.').map(kebab).join(' ') === `${module} ${verb}`);
  if (!operation) return listCommands(application, module, terminal);

  const flags = readFlags(rest);
  const { as, key, locale, help } = flags;
  if (help) return describe(operation, terminal);

  const actor = as ? await actorOf(as) : ({ kind: 'system', task: 'cli' } as const);
  if (!actor) {
    terminal.error(`Nobody signs in as ${as}.`);
    return 64;
  }
  const values = fitted(flags, (operation.input as { shape?: Parameters<typeof fitted>[1] }).shape ?? {});
  try {
    const output = await perform(application.engine, operation, values as never, { actor, locale: locale as Locale, via: 'cli', idempotencyKey: key });
    terminal.out(JSON.stringify(output, null, 2));
    return 0;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { code, sentence, fields } = readRefusal(error, locale as Locale, application.engine.clock.now());
    terminal.error(`${sentence} (${code})`);
    for (const field of fields) terminal.error(`  --${field.path}: ${field.sentence}`);
    return 1;
  }
}

function listCommands(application: Application, module: string | undefined, terminal: Terminal): number {
  const known = application.operations.filter((operation) => !module || operation.name.startsWith(`${module}.`));
  const shown = known.length > 0 ? known : application.operations;
  for (const operation of shown) terminal.out(`${operation.name.split('.').map(kebab).join(' ').padEnd(48)} ${operation.summary}`);
  terminal.out('\nFlags: --field value, --json \'{…}\' for the whole input, --as EMAIL, --key IDEMPOTENCY-KEY, --locale fr|it|en|de|es, --help');
  return module && known.length === 0 ? 64 : 0;
}

function describe(operation: Operation, terminal: Terminal): number {
  const shape = (operation.input as { shape?: Record<string, { description?: string }> }).shape ?? {};
  terminal.out(`${operation.summary}\nWho may: ${operation.allow.who.join(', ')}`);
  for (const [field, schema] of Object.entries(shape)) terminal.out(`  --${kebab(field)}  ${schema.description ?? ''}`);
  return 0;
}
