import { fail, redirect } from '@sveltejs/kit';
import QRCode from 'qrcode';
import { act, read, values } from '#web/act.ts';
import { href } from '#web/locale.ts';
import type { Me } from '../+page.server.ts';

type SetUp = { secret: string; uri: string };

export const load = async (event) => {
  const me = await read<Me>(event, 'identity.readMe');
  return { hasPassword: me.has_password, on: me.second_factor };
};

export const actions = {
  setUp: async (event) => {
    const { password } = await values(event);
    return act(event, 'identity.setUpTotp', { password }, (output: SetUp) => shown(output));
  },
  confirm: async (event) => {
    const { code, secret, uri } = await values(event);
    const answer = await act(event, 'identity.confirmTotp', { code }, (output: { backup_codes: string[] }) => ({ codes: output.backup_codes }));
    if (!('status' in answer) || !isSetUp(secret, uri)) return answer;
    // A wrong code: the secret is shown once more, as this page had it.
    return fail(answer.status, { ...answer.data, ...shown({ secret, uri }) });
  },
  stop: async (event) => {
    const { password, code } = await values(event);
    return act(event, 'identity.disableTotp', { password, code }, () => redirect(303, href('/account/security?after=factor-off')));
  },
};

const isSetUp = (secret: unknown, uri: unknown): boolean => /^[A-Z2-7]{16,64}$/.test(String(secret)) && /^otpauth:\/\/totp\/.{1,400}$/.test(String(uri));

/** The picture as one path: squares of one unit, drawn by the page in the page's own ink. */
function shown({ secret, uri }: SetUp) {
  const { size, data } = QRCode.create(uri, { errorCorrectionLevel: 'M' }).modules;
  const dark = Array.from(data, (on, at) => (on ? `M${at % size} ${Math.floor(at / size)}h1v1h-1z` : '')).join('');
  return { secret, uri, picture: { size, dark } };
}
