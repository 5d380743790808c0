import * as z from 'zod';
import type { Text } from '#kernel/text.ts';
import type { ParticipantRow } from '../store.ts';
import type { BreachKind, BreachReportRow } from './store.ts';

export const breachKindTexts: Readonly<Record<BreachKind, Text>> = {
  off_platform: { fr: 'paiement, prestation ou conditions négociés hors de la plateforme', it: 'pagamento, prestazione o condizioni negoziati fuori dalla piattaforma', en: 'payment, work or terms negotiated outside the platform', de: 'Zahlung, Leistung oder Bedingungen außerhalb der Plattform ausgehandelt', es: 'pago, trabajo o condiciones negociados fuera de la plataforma' },
  marketing: { fr: 'messages publicitaires', it: 'messaggi pubblicitari', en: 'marketing messages', de: 'Werbenachrichten', es: 'mensajes publicitarios' },
};

export const breachReportView = z.object({
  id: z.uuid(),
  reference: z.string(),
  conversation: z.uuid(),
  kind: z.enum(['off_platform', 'marketing']),
  state: z.enum(['open', 'confirmed', 'dismissed']),
  statement: z.string(),
  reporter: z.object({ id: z.uuid(), name: z.string() }),
  about: z.object({ id: z.uuid(), name: z.string() }),
  reported_at: z.string(),
  due_at: z.string().describe('By when our team decides'),
  decision: z.uuid().nullable(),
});

export function viewReport(row: BreachReportRow, participants: readonly ParticipantRow[]): z.input<typeof breachReportView> {
  const named = (id: string) => ({ id, name: participants.find(({ personId }) => personId === id)?.nameOfTheDay ?? '' });
  return {
    id: row.id,
    reference: row.reference,
    conversation: row.conversationId,
    kind: row.kind,
    state: row.state,
    statement: row.statement,
    reporter: named(row.reporterId),
    about: named(row.aboutId),
    reported_at: row.reportedAt.toString(),
    due_at: row.dueAt.toString(),
    decision: row.decisionId,
  };
}
