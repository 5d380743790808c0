import * as z from 'zod';
import type { ApiKey } from './store.ts';

export const apiKeyView = z.object({
  id: z.uuid(),
  name: z.string(),
  hint: z.string().describe('The last characters of the key'),
  scopes: z.array(z.string()),
  created_at: z.string(),
  expires_at: z.string().nullable(),
  last_used_at: z.string().nullable(),
});

export const viewApiKey = ({ id, name, hint, scopes, createdAt, expiresAt, lastUsedAt }: ApiKey): z.infer<typeof apiKeyView> => ({
  id, name, hint, scopes, created_at: createdAt.toString(), expires_at: expiresAt?.toString() ?? null, last_used_at: lastUsedAt?.toString() ?? null,
});
