// The law of this house, as a test: who may know whom, what may not be said, and how long a room may be.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kebab } from '#platform/cli/run-operation.ts';
import { allModules } from './app.ts';

const root = join(import.meta.dirname, '..');
const tiers: readonly (readonly string[])[] = [
  ['kernel'],
  ['rulebook', 'ledger', 'catalogue', 'files', 'leaks'],
  ['identity'],
  ['conversations', 'billing'],
  ['leads', 'projects', 'bookings', 'orders'],
  ['reputation'],
  ['cases'],
  ['search', 'help-centre', 'notifications', 'admin'],
  ['support'],
  ['compliance'],
];
const tierOf = new Map(tiers.flatMap((modules, tier) => modules.map((module) => [module, tier])));

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'node_modules' ? [] : filesUnder(path);
    return path.endsWith('.ts') ? [path] : [];
  });
}

type Source = { path: string; module: string; text: string; imports: string[]; isTest: boolean };

const sources: Source[] = ['kernel', 'platform', 'modules'].flatMap((part) =>
  filesUnder(join(root, 'src', part)).map((file) => {
    const path = relative(root, file);
    const text = readFileSync(file, 'utf8');
    const imports = [...text.matchAll(/^(?:import|export)\s[^'"]*?from\s+'([^']+)'|^import\s+'([^']+)'/gm)].map((match) => match[1] ?? match[2] ?? '');
    return { path, module: part === 'modules' ? (path.split('/')[2] as string) : part, text, imports, isTest: /\.test(-data)?\.ts$/.test(path) };
  }),
);
const rooms = sources.filter((source) => !source.isTest);
const inModules = rooms.filter((source) => source.path.startsWith('src/modules/'));
const offenders = (found: readonly Source[], breaks: (source: Source) => boolean) => found.filter(breaks).map((source) => source.path);

describe('tiers', () => {
  test('a module knows the kernel and the doors of lower tiers, nothing else', () => {
    const broken = inModules.flatMap((source) =>
      source.imports
        .filter((name) => name.startsWith('#') && !name.startsWith('#kernel/'))
        .filter((name) => (tierOf.get(name.slice(1)) ?? 99) >= (tierOf.get(source.module) ?? 0))
        .map((name) => `${source.path} -> ${name}`),
    );
    expect(broken).toEqual([]);
  });

  test('a module reaches another by its door only', () => {
    const broken = inModules.flatMap((source) =>
      source.imports
        .filter((name) => name.startsWith('.'))
        .filter((name) => !join(source.path, '..', name).startsWith(join('src/modules', source.module)))
        .map((name) => `${source.path} -> ${name}`),
    );
    expect(broken).toEqual([]);
  });

  test('the kernel knows nobody, the platform no module', () => {
    expect(offenders(rooms.filter((source) => source.module === 'kernel'), (source) => source.imports.some((name) => name.startsWith('#') && !name.startsWith('#kernel/')))).toEqual([]);
    expect(
      offenders(rooms.filter((source) => source.module === 'platform'), (source) => source.imports.some((name) => name.startsWith('#') && !/^#(kernel|platform)\//.test(name))),
    ).toEqual([]);
  });

  test('modules import no HTTP, no pages, no settings', () => {
    expect(offenders(inModules, (source) => source.imports.some((name) => /^(@orpc|@sveltejs|svelte|node:http|pg$|better-auth)/.test(name)))).toEqual([]);
    expect(offenders(inModules, (source) => source.text.includes('process.env'))).toEqual([]);
  });
});

describe('habits', () => {
  test('time comes from the call', () => {
    expect(offenders(inModules, (source) => /\bDate\.now\(|\bnew Date\(\)|Temporal\.Now\b/.test(source.text))).toEqual([]);
  });

  test('SQL stands in store.ts, or beside the only operation that asks', () => {
    expect(offenders(inModules, (source) => /\bstatement(<|\()/.test(source.text) && /\b(?:insert into|update|delete from)\b/.test(source.text) && !/store\.ts$|postings|\/store\//.test(source.path))).toEqual([]);
  });

  test('no drawer for everything', () => {
    expect(offenders(rooms, (source) => /(^|\/)(utils?|helpers?|common|services?|managers?)(\.ts|\/)/.test(source.path) && !source.path.includes('modules/catalogue/'))).toEqual([]);
  });

  test('a room has at most 400 lines, data apart', () => {
    const isData = (path: string) => /clauses\/|catalogue\/services\/|\/words\/|letters\/|refusals\.ts$/.test(path);
    expect(offenders(rooms, (source) => !isData(source.path) && source.text.split('\n').length > 400)).toEqual([]);
  });
});

describe('operations', () => {
  const operations = allModules.flatMap((module) => Object.entries(module.operations).map(([key, operation]) => ({ module: module.name, key, operation })));

  test('an operation is called as its module and its key say, and its file as its verb', () => {
    const paths = new Set(rooms.map((source) => source.path.split('/').at(-1)));
    for (const { module, key, operation } of operations) {
      expect(operation.name).toBe(`${module}.${key}`);
      expect(paths, operation.name).toContain(`${kebab(key)}.ts`);
    }
  });

  test('no two operations share a route', () => {
    const routes = operations.filter(({ operation }) => !operation.internal).map(({ operation }) => `${operation.method} ${operation.path.replace(/\{[^}]+\}/g, '{}')}`);
    expect(routes.filter((route, index) => routes.indexOf(route) !== index)).toEqual([]);
  });

  test('every refusal has its own code, and a sentence in five languages with the same places', () => {
    const kinds = new Map(operations.flatMap(({ operation }) => (operation.refusals ?? []).map((kind) => [kind.code, kind] as const)));
    for (const { operation } of operations) for (const kind of operation.refusals ?? []) expect(kinds.get(kind.code), kind.code).toBe(kind);
    for (const kind of kinds.values()) {
      const places = Object.values(kind.say).map((sentence) => [...sentence.matchAll(/\{([a-z_.]+)\}/g)].map((match) => match[1]).sort().join(' '));
      expect(new Set(places).size, `${kind.code}: ${places.join(' | ')}`).toBe(1);
    }
  });
});
