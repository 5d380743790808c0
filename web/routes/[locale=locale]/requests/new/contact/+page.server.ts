// How to reach the client. From here on an account is needed: answers must have somewhere to go.
import { redirect } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { readTerms } from '../../terms.ts';
import { openDraft, readDraft } from '../draft.ts';
import { refuseMissing } from '../missing.ts';
import { stepAddress } from '../steps.ts';

export const load = async (event) => {
  const draft = await openDraft(event, 'contact');
  if (!draft.service) redirect(303, stepAddress('need', { draft: draft.id }));
  const request = draft.id ? await readDraft(event, draft.id) : null;
  if (!request && event.locals.door.person) redirect(303, stepAddress('detail', { service: draft.service }));

  return {
    draft,
    contact: request ? { phone: request.phone as string | null, share_phone: request.share_phone as boolean, languages: request.languages as string[] } : null,
    terms: await readTerms(event),
  };
};

export const actions = {
  save: async (event) => {
    const { contact } = await values(event, { 'contact.languages': 'list' });
    const draft = event.url.searchParams.get('draft') ?? '';
    const input = { request: draft, contact: { ...contact, share_phone: contact.share_phone === 'yes' } };
    return act(event, 'leads.saveRequestStep', input, ({ missing }) => refuseMissing(event, 'contact', missing) ?? redirect(303, stepAddress('review', { draft })), {});
  },
};
