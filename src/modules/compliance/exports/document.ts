// The export as machines read it. Its schema lies beside it in the archive.
import * as z from 'zod';
import { holdingKinds, type HoldingKind } from '#kernel/holding.ts';
import { holdingView } from '../holdings/views.ts';

export const exportDocument = z.object({
  format: z.literal('entremise-export').describe('All that the platform holds of one person'),
  version: z.literal(1),
  marketplace: z.string(),
  made_at: z.string().describe('Instant, UTC'),
  account: z.record(z.string(), z.unknown()).describe('The account as it stands: person, former_names, profile, profile_address, api_keys'),
  holdings: z.object(Object.fromEntries(holdingKinds.map((kind) => [kind, z.array(holdingView)])) as Record<HoldingKind, z.ZodArray<typeof holdingView>>)
    .describe('By kind, newest first. Files that the person sent lie in files/ under their id, as far as they fit'),
});

export type ExportDocument = z.infer<typeof exportDocument>;

export const exportSchema = (): object => z.toJSONSchema(exportDocument, { io: 'input' });
