import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { AcknowledgementShown } from '#web/shown.ts';

export const load = async (event) => {
  const { pro } = await read<{ pro: boolean }>(event, 'identity.readMe');
  if (pro) redirect(303, href('/profile'));
  return { text: await read<AcknowledgementShown>(event, 'identity.showAcknowledgement', { key: 'professional' }) };
};

export const actions = {
  open: async (event) => {
    const { acknowledgement } = await values(event);
    return act(event, 'identity.becomePro', { acknowledgement }, () => redirect(303, href('/account/status')));
  },
};
