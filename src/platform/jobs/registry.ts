// Which tasks exist and which events start them.
import type { Module, Task } from '#kernel/operation.ts';

export type TaskRegistry = {
  has(name: string): boolean;
  get(name: string): Task | undefined;
  startedBy(event: string): readonly string[];
  readonly all: readonly Task[];
};

export function taskRegistry(modules: readonly Module[]): TaskRegistry {
  const all = modules.flatMap((module) => module.tasks ?? []);
  const byName = new Map(all.map((task) => [task.name, task]));
  if (byName.size !== all.length) throw new Error('two tasks have the same name');
  const byEvent = new Map<string, string[]>();
  for (const task of all) {
    for (const event of task.on ?? []) byEvent.set(event, [...(byEvent.get(event) ?? []), task.name]);
  }
  return {
    all,
    has: (name) => byName.has(name),
    get: (name) => byName.get(name),
    startedBy: (event) => byEvent.get(event) ?? [],
  };
}
