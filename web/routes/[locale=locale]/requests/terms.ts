// What the rules in force say about requests, as the notes beside the pages show it.
import { read } from '#web/act.ts';

export type RequestTerms = { maxPros: string; ttl: string };

export async function readTerms(event: { locals: App.Locals }): Promise<RequestTerms> {
  const clause = await read(event, 'rulebook.readClause', { clause: 'LEAD-4' });
  const valueOf = (key: string): string => clause.parameters.find((parameter: { key: string }) => parameter.key === key)?.formatted ?? '';
  return { maxPros: valueOf('lead.max_pros'), ttl: valueOf('lead.ttl') };
}
