// The operations of all modules, each with its guard: who may, and for a change what the audit log keeps. The types ask for both;
// this asks again, of whatever was cast or came from elsewhere.
import type { Module, Operation } from '#kernel/operation.ts';

export function operationsOf(modules: readonly Module[]): readonly Operation[] {
  const operations = modules.flatMap((module) => Object.values(module.operations));
  const names = new Set<string>();
  for (const operation of operations) {
    const { name, kind, allow, audit } = operation as Partial<Operation> & Pick<Operation, 'name' | 'kind'>;
    if (names.has(name)) throw new Error(`two operations are called ${name}`);
    names.add(name);
    if (typeof allow?.admits !== 'function' || allow.who.length === 0) throw new Error(`${name} does not say who may`);
    if (kind === 'write' && typeof audit !== 'function') throw new Error(`${name} changes something and leaves no audit entry`);
  }
  return operations;
}
