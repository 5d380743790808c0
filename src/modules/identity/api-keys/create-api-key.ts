import { createHash, randomBytes } from 'node:crypto';
import * as z from 'zod';
import { Temporal } from 'temporal-polyfill';
import { newId } from '#kernel/ids.ts';
import { line, moment } from '#kernel/input.ts';
import { write } from '#kernel/operation.ts';
import { refuse } from '#kernel/refusal.ts';
import { inPerson } from '../access.ts';
import { expiryPast } from '../refusals.ts';
import { addKey } from './store.ts';
import { apiKeyView, viewApiKey } from './views.ts';

/** `leads:read`, `cases:write`, `*:read`: a module, or all of them, and reading or writing. */
const scope = z.string().regex(/^(\*|[a-z]+(-[a-z]+)*):(read|write)$/);

export const createApiKey = write({
  name: 'identity.createApiKey',
  secret: true,
  summary: 'Create an API key; it is shown this once',
  description: 'A key does what its owner may do, within its scopes. It never changes how the owner signs in and makes no further keys.',
  method: 'POST',
  path: '/me/api-keys',
  input: z.object({ name: line(80), scopes: z.array(scope).min(1).max(50), expires_at: moment().optional() }),
  output: apiKeyView.extend({ key: z.string().describe('Send it as `Authorization: Bearer …`') }),
  refusals: [expiryPast],
  allow: inPerson,
  audit: (_input, output) => ({ subject: `api_key:${output.id}`, detail: { scopes: output.scopes } }),
  async run(call, input) {
    const expiresAt = input.expires_at ? Temporal.Instant.from(input.expires_at).round('millisecond') : null;
    if (expiresAt && Temporal.Instant.compare(expiresAt, call.now) <= 0) refuse(expiryPast, { expires_at: { moment: expiresAt.toString() } });

    const key = `ek_${randomBytes(32).toString('base64url')}`;
    const shown = { id: newId(), name: input.name, hint: key.slice(-4), scopes: [...new Set(input.scopes)].sort(), expiresAt };
    await addKey(call.db, { ...shown, personId: call.actor.id, keyHash: createHash('sha256').update(key).digest('hex'), now: call.now });

    return { ...viewApiKey({ ...shown, createdAt: call.now, lastUsedAt: null }), key };
  },
});
