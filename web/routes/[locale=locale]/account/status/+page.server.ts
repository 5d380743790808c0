import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { AcknowledgementShown } from '#web/shown.ts';
import { safePath } from '../../credits/pay.ts';
import { reasonFrom, type LegalStatus } from '../../standing.ts';

export const load = async (event) => {
  const mine = await read<LegalStatus>(event, 'identity.readMyLegalStatus');
  return {
    mine,
    country: reasonFrom(mine.country.why),
    may: mine.may.map(({ action, label, may, why }) => ({ action, label, may, why: may ? null : reasonFrom(why) })),
    text: mine.acknowledged ? null : await read<AcknowledgementShown>(event, 'identity.showAcknowledgement', { key: 'professional' }),
    after: event.url.searchParams.get('after'),
    returnTo: safePath(event.url.searchParams.get('return_to')),
  };
};

export const actions = {
  declare: async (event) => {
    const { status, number, acknowledgement, return_to } = await values(event);
    return act(event, 'identity.declareLegalStatus', { status, number, acknowledgement }, () => redirect(303, safePath(return_to) ?? href('/account/status?after=declared')));
  },
};
