import * as z from 'zod';
import { holdingKinds, type Holding } from '#kernel/holding.ts';

export const holdingView = z.object({
  kind: z.enum(holdingKinds),
  id: z.uuid(),
  at: z.string().describe('Instant, UTC'),
  by: z.enum(['me', 'other', 'platform']).describe('Whose doing it was'),
  title: z.string(),
  text: z.string().nullable(),
  path: z.string().nullable().describe('The page that shows it'),
  data: z.record(z.string(), z.unknown()).describe('Everything else about it; depends on the kind'),
});

export const viewHolding = ({ kind, id, at, by, title, text, path, data }: Holding): z.input<typeof holdingView> => ({
  kind, id, at: at.toString(), by, title, text, path, data: plain(data) as Record<string, unknown>,
});

/** Data as JSON holds it: moments as text, minor units as numbers. */
export const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value, (_name, inside: unknown) => (typeof inside === 'bigint' ? Number(inside) : inside)));
