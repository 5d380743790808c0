// What was written about me and by me; a pro also invites former clients here (REV-1, REV-2).
import { redirect, type RequestEvent } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Review, Sum } from './review.ts';

export type Invitation = {
  id: string;
  name: string;
  email: string | null;
  work: string;
  state: 'sent' | 'reviewed' | 'declined' | 'lapsed';
  sends: number;
  last_sent_at: string;
  open_until: string;
  answered_at: string | null;
  can_resend: boolean;
  resend_from: string | null;
};
type Mine = {
  items: (Review & { can_reply: boolean })[];
  next: string | null;
  waiting: number;
  ratings: Sum;
  former_clients: Sum;
  written: (Review & { about_whom: string; lead: string | null })[];
};

export const load = async (event: RequestEvent) => {
  const after = event.url.searchParams.get('after');
  const pro = event.locals.door.person?.roles.includes('pro') ?? false;
  const mine = await read<Mine>(event, 'reputation.listMyReviews', { ...(after ? { after } : {}), limit: 20 });
  return {
    mine,
    pro,
    after,
    invitations: pro ? (await read<{ items: Invitation[] }>(event, 'reputation.listInvitations', { limit: 100 })).items : [],
    done: event.url.searchParams.get('done'),
  };
};

const back = (done: string) => () => redirect(303, href(`/reviews?done=${done}`));

export const actions = {
  reply: async (event: RequestEvent) => {
    const { review, text } = await values(event);
    return act(event, 'reputation.replyToReview', { review, text }, back('replied'));
  },
  invite: async (event: RequestEvent) => act(event, 'reputation.inviteFormerClient', await values(event), back('invited')),
  resend: async (event: RequestEvent) => act(event, 'reputation.resendInvitation', await values(event), back('resent')),
};
