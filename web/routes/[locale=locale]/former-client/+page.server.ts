// The private link of an invitation: no account, one review or one no (REV-2).
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Invited = {
  pro: { name: string; headline: string | null; address: string | null };
  name: string;
  work: string;
  state: 'sent' | 'reviewed' | 'declined' | 'lapsed';
  open_until: string;
};

const tokenOf = (event: RequestEvent) => event.url.searchParams.get('token') ?? '';

export const load = async (event: RequestEvent) => {
  const answer = await event.locals.door.perform('reputation.readInvitation', { token: tokenOf(event) });
  return { invitation: answer.ok ? (answer.output as Invited) : null, token: tokenOf(event) };
};

const again = (event: RequestEvent) => () => redirect(303, href(`/former-client?token=${encodeURIComponent(tokenOf(event))}`));

export const actions = {
  review: async (event: RequestEvent) => {
    const { name, rating, text } = await values(event, { rating: 'whole' });
    return act(event, 'reputation.leaveFormerReview', { token: tokenOf(event), name, rating, text: text ?? '' }, again(event));
  },
  decline: async (event: RequestEvent) => {
    await values(event);
    return act(event, 'reputation.declineInvitation', { token: tokenOf(event) }, again(event));
  },
};
