import * as z from 'zod';
import { operators } from '#kernel/allow.ts';
import { read } from '#kernel/operation.ts';
import { listEvents as newest } from './store.ts';

export const listEvents = read({
  name: 'sandboxGateway.listEvents',
  summary: 'Sandbox: the newest messages of the payment service and when they were accepted',
  method: 'GET',
  path: '/sandbox/payment-events',
  input: z.object({}),
  output: z.object({
    items: z.array(z.object({ id: z.string(), type: z.string(), payment: z.string().describe('Our id of the payment'), at: z.string(), deliveries: z.int(), delivered_at: z.string().nullable() })),
  }),
  allow: operators(),
  async run(call) {
    const rows = await call.db.many(newest);
    return {
      items: rows.map((row) => ({
        id: row.id,
        type: row.type,
        payment: row.body.reference,
        at: row.createdAt.toString(),
        deliveries: row.deliveries,
        delivered_at: row.deliveredAt?.toString() ?? null,
      })),
    };
  },
});
