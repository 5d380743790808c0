import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Review } from '../review.ts';

type Reviewing = {
  lead: string;
  side: 'client' | 'pro';
  other: { id: string; name: string };
  service: string;
  reference: string;
  open: ('contact' | 'work')[];
  refunded: boolean;
  blind_days: number;
  mine: Review[];
  others: Review[];
  other_has_written: ('contact' | 'work')[];
};

export const load = async (event: RequestEvent) => {
  const [reviewing, rule] = await Promise.all([
    read<Reviewing>(event, 'reputation.readLeadReviews', { lead: event.url.searchParams.get('lead') ?? '' }),
    read<{ parameters: { key: string; formatted: string }[] }>(event, 'rulebook.readClause', { clause: 'REV-1' }),
  ]);
  return {
    reviewing,
    blind: rule.parameters.find(({ key }) => key === 'review.blind')?.formatted ?? '',
    done: event.url.searchParams.get('done'),
  };
};

export const actions = {
  write: async (event: RequestEvent) => {
    const { lead, about, rating, text } = await values(event, { rating: 'whole' });
    return act(event, 'reputation.writeReview', { lead, about, rating, text: text ?? '' }, (review) =>
      redirect(303, href(`/reviews/new?lead=${lead}&done=${review.state}`)),
    );
  },
};
