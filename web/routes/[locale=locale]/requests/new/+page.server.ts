// The need: which service. Choosing one is a link, so that nothing is kept before there is something to keep.
import { redirect } from '@sveltejs/kit';
import { read } from '#web/act.ts';
import { readTerms } from '../terms.ts';
import { openDraft } from './draft.ts';
import { stepAddress } from './steps.ts';

export const load = async (event) => {
  const asked = event.url.searchParams;
  // Profiles and the home page know the service already, sometimes the place.
  if (asked.get('service')) redirect(303, stepAddress('detail', { draft: asked.get('draft'), service: asked.get('service'), find: asked.get('place') }));
  const draft = await openDraft(event, 'need');
  const text = asked.get('q')?.trim().slice(0, 80) ?? '';
  const [all, found] = await Promise.all([read(event, 'catalogue.listServices'), text ? read(event, 'catalogue.listServices', { text }) : null]);
  const services = all.groups.flatMap((group: any) => group.services);
  const named = (key: string) => services.find((service: any) => service.key === key);
  const drafts = event.locals.door.person && !draft.id ? await openDrafts(event) : [];
  const slim = ({ key, name }: any) => ({ key, name });

  return {
    draft,
    drafts,
    text,
    chosen: draft.service ? (named(draft.service)?.name ?? null) : null,
    found: found ? found.best.slice(0, 8).map((key: string) => slim(named(key))) : null,
    groups: all.groups.map((group: any) => ({ key: group.key, name: group.name, services: group.services.map(slim) })),
    terms: await readTerms(event),
  };
};

async function openDrafts(event: { locals: App.Locals }): Promise<{ id: string; service: string }[]> {
  const { items } = await read(event, 'leads.listMyRequests', { limit: 20 });
  return items.filter((one: any) => one.state === 'draft' && one.service).slice(0, 3).map((one: any) => ({ id: one.id, service: one.service.name }));
}
