// MSG-2: where something was found, the server writes this mark instead; pages show it as a covered passage.

export const MARK = '▒▒▒▒';

export type FoundLeak = {
  id: string;
  mode: 'mask' | 'flag';
  state: 'found' | 'contested' | 'confirmed' | 'lifted';
  found: { part: string; kind: string; label: string; excerpt: string; disguise: string }[];
  decision: string;
  settlement: string | null;
  can_contest: boolean;
  contested_at: string | null;
  due_at: string | null;
};

/** A line of text in parts; `{ masked }` is covered. */
export function parts(line: string): (string | { masked: string })[] {
  return line.split(MARK).flatMap((text, index) => (index === 0 ? [text] : [{ masked: '' }, text])).filter((part) => part !== '');
}
