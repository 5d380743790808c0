// Running the place: the test clock, the audit log, jobs.
import type { Module } from '#kernel/operation.ts';
import { listAudit } from './audit/list-audit.ts';
import { verifyAudit } from './audit/verify-audit.ts';
import { advanceClock } from './clock/advance-clock.ts';
import { readClock } from './clock/read-clock.ts';
import { listJobs } from './jobs/list-jobs.ts';

/** ACC-8, ACC-13 */
export { entriesHeld, readingsAbout } from './audit/holdings.ts';

export const admin = {
  name: 'admin',
  operations: { readClock, advanceClock, listAudit, verifyAudit, listJobs },
} satisfies Module;
