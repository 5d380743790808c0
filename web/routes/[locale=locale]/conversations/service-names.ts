// What each conversation is about, in a word: the service that was asked for.
import { read } from '#web/act.ts';

type Listed = { id: string; kind: string; subject: string; participants: { person: string; role: string }[] };

export async function serviceNames(event: { locals: App.Locals }, conversations: Listed[]): Promise<Record<string, string>> {
  const { door } = event.locals;
  const aboutLeads = conversations.filter((one) => one.kind === 'lead');
  const mineAsPro = aboutLeads.some((one) => one.participants.some(({ person, role }) => person === door.person?.id && role === 'pro'));
  const leads = mineAsPro ? (await read(event, 'leads.listLeads', { limit: 100 })).items : [];

  const named = await Promise.all(
    aboutLeads.map(async ({ id, subject }) => {
      const lead = subject.split(':')[1] ?? '';
      const offered = leads.find((one: { id: string }) => one.id === lead);
      if (offered) return [id, offered.service.name];
      const answer = await door.perform('leads.readAnswer', { lead });
      return [id, answer.ok ? (answer.output.request.service?.name ?? '') : ''];
    }),
  );
  return Object.fromEntries(named);
}
