import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

export const load = async (event: RequestEvent) => {
  if (!event.locals.door.person) redirect(303, href(`/sign-in?return_to=${encodeURIComponent(event.url.pathname + event.url.search)}`));
  return { review: event.url.searchParams.get('review') ?? '', done: event.url.searchParams.get('done') };
};

export const actions = {
  report: async (event: RequestEvent) => {
    const { review, reason, note } = await values(event);
    return act(event, 'reputation.reportReview', { review, reason, note: note ?? '' }, (report) => redirect(303, href(`/reviews/report?done=${report.reference}`)));
  },
};
