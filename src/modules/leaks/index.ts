// The door of the leak detector: which contact details stand in a text, and the text without them.
export { detectLeaks } from './detect-leaks.ts';
export type { Finding, LeakContext, LeakKind } from './finding.ts';
export { LEAK_MARK, maskLeaks } from './mask-leaks.ts';
