// Fields that several operations on payments share.
import * as z from 'zod';

/** A path on our own site: never another host, which `//` and `/\` would be to a browser. */
export const returnPath = () =>
  z.string().max(500).refine((path) => /^\/(?![/\\])[^\s\\]*$/.test(path), 'a path of this site, such as /leads').optional()
    .describe('Where the person came from, to come back to after paying (LEAD-6)');
