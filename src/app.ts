// The list of modules, and the application made of them.
import type { Module } from '#kernel/operation.ts';

const modules = {} as const satisfies Record<string, Module>;

export type Modules = typeof modules;
export const allModules: readonly Module[] = Object.values(modules);
