import type { Finding } from './finding.ts';

/** Always the same, so that it tells neither what stood there nor how long it was. */
export const LEAK_MARK = '▒▒▒▒';

/** The text as others see it: every finding, and findings that touch, replaced by one mark. */
export function maskLeaks(text: string, findings: readonly Pick<Finding, 'start' | 'end'>[]): string {
  let masked = '';
  let done = 0;
  let marked = false;
  for (const { start, end } of [...findings].sort((a, b) => a.start - b.start)) {
    if (end <= done) continue;
    const between = start > done ? text.slice(done, start) : '';
    if (!marked || /[\p{L}\p{N}]/u.test(between)) masked += between + LEAK_MARK;
    marked = true;
    done = end;
  }
  return masked + text.slice(done);
}
