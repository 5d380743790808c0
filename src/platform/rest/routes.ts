// Which operation an address means: a tree of path segments, each with a word or a `{field}`.
import type { Method, Operation } from '#kernel/operation.ts';

export type Route<Target> = { readonly target: Target; readonly params: Readonly<Record<string, string>> };
export type Found<Target> = Route<Target> | { readonly otherMethods: readonly Method[] } | null;

type Node<Target> = {
  readonly words: Map<string, Node<Target>>;
  /** The branch that takes any segment; each of its routes names it itself. */
  any: Node<Target> | null;
  readonly targets: Map<Method, { target: Target; fields: readonly string[] }>;
};

export type Routes<Target> = { find(method: string, path: string): Found<Target> };

export function routesOf<Target extends { readonly operation: Operation }>(targets: readonly Target[]): Routes<Target> {
  const root = newNode<Target>();
  for (const target of targets) {
    const { method, path } = target.operation;
    let node = root;
    const fields: string[] = [];
    for (const segment of path.split('/').slice(1)) {
      const field = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (field) fields.push(field);
      node = field ? (node.any ??= newNode()) : branch(node, segment);
    }
    node.targets.set(method, { target, fields });
  }
  return { find: (method, path) => find(root, method, path) };
}

function find<Target>(root: Node<Target>, method: string, path: string): Found<Target> {
  const segments = path.split('/').slice(1);
  if (segments.at(-1) === '') segments.pop();
  const values: string[] = [];
  const node = walk(root, segments, 0, values);
  if (!node) return null;
  const hit = node.targets.get((method === 'HEAD' ? 'GET' : method) as Method);
  if (!hit) return { otherMethods: [...node.targets.keys()] };
  return { target: hit.target, params: Object.fromEntries(hit.fields.map((field, index) => [field, decoded(values[index] as string)])) };
}

/** A word is meant before a field: `/me/sessions` is never the session called "sessions". */
function walk<Target>(node: Node<Target>, segments: readonly string[], at: number, values: string[]): Node<Target> | null {
  if (at === segments.length) return node.targets.size > 0 ? node : null;
  const segment = segments[at] as string;
  const word = node.words.get(segment);
  const byWord = word ? walk(word, segments, at + 1, values) : null;
  if (byWord || !node.any || segment === '') return byWord;
  values.push(segment);
  const byField = walk(node.any, segments, at + 1, values);
  if (!byField) values.pop();
  return byField;
}

function branch<Target>(node: Node<Target>, segment: string): Node<Target> {
  const known = node.words.get(segment) ?? newNode<Target>();
  node.words.set(segment, known);
  return known;
}

const newNode = <Target>(): Node<Target> => ({ words: new Map(), any: null, targets: new Map() });

/** What is not well encoded stays as it came; the schema of the field says no to it. */
function decoded(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
