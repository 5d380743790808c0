import { redirect } from '@sveltejs/kit';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Me } from '../+page.server.ts';

type Passkey = { id: string; name: string | null; created_at: string | null; backed_up: boolean };
type Session = { id: string; current: boolean; device: string | null; address: string | null; created_at: string; seen_at: string };
type Ended = { sessions_ended: number };

export const load = async (event) => {
  const [me, passkeys, sessions] = await Promise.all([
    read<Me>(event, 'identity.readMe'),
    read<{ items: Passkey[] }>(event, 'identity.listPasskeys'),
    read<{ items: Session[] }>(event, 'identity.listSessions'),
  ]);
  const { searchParams } = event.url;
  return {
    hasPassword: me.has_password,
    email: me.email,
    secondFactor: me.second_factor,
    passkeys: passkeys.items,
    sessions: sessions.items.sort((a, b) => Number(b.current) - Number(a.current)),
    after: searchParams.get('after'),
    ended: Number(searchParams.get('ended') ?? 0),
  };
};

const said = (after: string, { sessions_ended }: Ended) => redirect(303, href(`/account/security?after=${after}&ended=${sessions_ended}`));

export const actions = {
  password: async (event) => {
    const { current_password, new_password } = await values(event);
    return act(event, 'identity.changePassword', { current_password, new_password }, (output: Ended) => said('password', output));
  },
  passkey: async (event) => {
    const { id } = await values(event);
    return act(event, 'identity.removePasskey', { id }, () => redirect(303, href('/account/security?after=saved')));
  },
  session: async (event) => {
    const { id } = await values(event);
    return act(event, 'identity.endSession', { id }, () => said('sessions', { sessions_ended: 1 }));
  },
  others: async (event) => {
    await values(event);
    return act(event, 'identity.endOtherSessions', {}, (output: Ended) => said('sessions', output));
  },
};
