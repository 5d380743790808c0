import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';

type Mail = {
  id: string;
  address: string;
  kind_name: string | null;
  subject: string;
  text: string;
  state: 'queued' | 'deferred' | 'sent' | 'failed' | 'suppressed';
  answer: string | null;
  next_try_at: string | null;
  switched_off_at: string | null;
  resend_of: string | null;
  created_at: string;
};

export const load = async (event) => {
  const { searchParams } = event.url;
  const after = searchParams.get('after') ?? undefined;
  const { items, next } = await read<{ items: Mail[]; next: string | null }>(event, 'notifications.listMyMails', { after, limit: 20 });
  return {
    after: after ?? null,
    next,
    resent: searchParams.has('resent'),
    mails: items.map(({ id, address, kind_name, subject, text, state, answer, next_try_at, switched_off_at, resend_of, created_at }) => ({
      id, address, kind_name, subject, text, state, answer, next_try_at, switched_off_at, copy: resend_of !== null, created_at,
    })),
  };
};

export const actions = {
  resend: async (event) => {
    const { mail } = await values(event);
    return act(event, 'notifications.resendMail', { mail }, () => redirect(303, href('/account/mails?resent')));
  },
};
