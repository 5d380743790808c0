// Read again and post.
import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import { readTerms } from '../../terms.ts';
import { readDraft } from '../draft.ts';
import { stepAddress } from '../steps.ts';

export const load = async (event) => {
  const draft = event.url.searchParams.get('draft');
  if (!draft) redirect(303, stepAddress('contact'));
  const request = await readDraft(event, draft);
  const service = request.service ? await read(event, 'catalogue.readService', { service: request.service.key }) : null;
  const labels = new Map<string, string>(service?.questions.map(({ key, label }: { key: string; label: string }) => [`detail.answers.${key}`, label]));
  const missing = request.missing.map(({ path, say }: { path: string; say: string }) => ({ path, say, label: labels.get(path) ?? null }));
  return { request, missing: missing as { path: string; say: string; label: string | null }[], terms: await readTerms(event) };
};

export const actions = {
  post: async (event) => {
    await values(event);
    const request = event.url.searchParams.get('draft') ?? '';
    // A second click finds it posted already, which is what was wanted.
    return act(event, 'leads.submitRequest', { request }, () => redirect(303, href(`/requests/${request}?posted`)), {});
  },
  discard: async (event) => {
    await values(event);
    const request = event.url.searchParams.get('draft') ?? '';
    return act(event, 'leads.closeRequest', { request }, () => redirect(303, href('/requests')));
  },
};
