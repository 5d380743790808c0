// The two passkey ceremonies: the server makes a challenge, the device signs it, the server checks. Without it nothing is lost:
// the button stays hidden and the other ways to sign in remain.
const BASE = '/api/auth/passkey';

class Stale extends Error {}

async function ask(path: string, body?: object): Promise<any> {
  const answer = await fetch(`${BASE}/${path}`, {
    method: body ? 'POST' : 'GET',
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  const read = await answer.json().catch(() => null);
  if (!answer.ok) throw read?.code === 'SESSION_NOT_FRESH' ? new Stale() : new Error(read?.code ?? answer.statusText);
  return read;
}

async function signIn(): Promise<void> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await ask('generate-authenticate-options'));
  const credential = (await navigator.credentials.get({ publicKey })) as PublicKeyCredential;
  await ask('verify-authentication', { response: credential.toJSON() });
}

async function add(name: string): Promise<void> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await ask(`generate-register-options${name ? `?name=${encodeURIComponent(name)}` : ''}`));
  const credential = (await navigator.credentials.create({ publicKey })) as PublicKeyCredential;
  await ask('verify-registration', { response: credential.toJSON(), ...(name ? { name } : {}) });
}

const known = typeof PublicKeyCredential !== 'undefined' && 'parseRequestOptionsFromJSON' in PublicKeyCredential;

for (const part of known ? document.querySelectorAll<HTMLElement>('[data-passkey]') : []) {
  const show = (name: string, shown: boolean) => part.querySelector<HTMLElement>(`[data-${name}]`)?.toggleAttribute('hidden', !shown);
  const button = part.querySelector('button');
  show('without', false);
  show('with', true);
  button?.addEventListener('click', async () => {
    button.disabled = true;
    show('failed', false);
    show('stale', false);
    try {
      await (part.dataset.passkey === 'add' ? add(part.querySelector('input')?.value.trim() ?? '') : signIn());
      location.assign(part.dataset.then ?? '/');
    } catch (error) {
      show(error instanceof Stale ? 'stale' : 'failed', true);
      button.disabled = false;
    }
  });
}
