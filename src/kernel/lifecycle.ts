// States and moves as data. The database holds the same states in a CHECK, code moves by compare-and-set, and docs are drawn from here.
import { assert } from './refusal.ts';

type Move<State extends string> = { readonly from: readonly State[]; readonly to: State };

export type Lifecycle<State extends string = string, Name extends string = string> = {
  readonly name: string;
  readonly states: readonly State[];
  readonly initial: State;
  /** No move leads out of these. */
  readonly final: readonly State[];
  readonly moves: Readonly<Record<Name, Move<State>>>;
};

/** Checks that the states and moves hold together: all named, all reachable, none a trap except the final ones. */
export function lifecycle<const State extends string, const Name extends string>(shape: Lifecycle<State, Name>): Lifecycle<State, Name> {
  const { name, states, initial, final, moves } = shape;
  const all = Object.entries<Move<State>>(moves);
  const known = (state: State) => assert(states.includes(state), `${name}: no state is called ${state}`);
  assert(new Set(states).size === states.length, `${name}: a state stands twice`);
  [initial, ...final, ...all.flatMap(([, move]) => [...move.from, move.to])].forEach(known);
  const reached = new Set<State>([initial]);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const [, move] of all) if (move.from.some((state) => reached.has(state))) reached.add(move.to);
  }
  for (const state of states) {
    const leaves = all.some(([, move]) => move.from.includes(state));
    assert(reached.has(state), `${name}: nothing leads to ${state}`);
    assert(leaves !== final.includes(state), `${name}: ${state} ${leaves ? 'is final but can be left' : 'cannot be left but is not final'}`);
  }
  return shape;
}

export function canMove<State extends string, Name extends string>(life: Lifecycle<State, Name>, state: State, move: Name): boolean {
  return life.moves[move].from.includes(state);
}

/** The names of the moves that this state allows, in the order in which they are written. */
export function movesFrom<State extends string, Name extends string>(life: Lifecycle<State, Name>, state: State): Name[] {
  return (Object.keys(life.moves) as Name[]).filter((move) => canMove(life, state, move));
}

export function isFinal<State extends string>(life: Lifecycle<State, string>, state: State): boolean {
  return life.final.includes(state);
}

/** The states as a mermaid diagram and the moves as a table, for the generated docs. */
export function lifecycleMarkdown(life: Lifecycle): string {
  const moves = Object.entries(life.moves);
  const arrows = moves.flatMap(([name, move]) => move.from.map((from) => `  ${from} --> ${move.to}: ${name}`));
  const ends = life.final.map((state) => `  ${state} --> [*]`);
  const rows = moves.map(([name, move]) => `| \`${name}\` | ${move.from.map((state) => `\`${state}\``).join(', ')} | \`${move.to}\` |`);
  return [`## ${life.name}`, '', '```mermaid', 'stateDiagram-v2', `  [*] --> ${life.initial}`, ...arrows, ...ends, '```', '', '| move | from | to |', '|---|---|---|', ...rows, ''].join('\n');
}
