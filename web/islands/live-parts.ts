import { onLive } from '../live.ts';

/**
 * Parts of a page marked by `<Live topics=…>` renew themselves without a client: the page is fetched again and the parts
 * are exchanged. A part in which someone is writing waits until they leave it.
 */
export function renewLiveParts(): void {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-live]')];
  const [first] = parts;
  if (!first) return;
  // Kit announces its client with module preloads; then <Live> itself listens.
  if (document.querySelector('link[rel="modulepreload"]')) return;
  const since = Number(first.dataset.liveSince) || null;
  onLive([...new Set(parts.flatMap((part) => (part.dataset.live ?? '').split(' ')))], since, renew);
}

async function renew(): Promise<void> {
  const answer = await fetch(location.href, { headers: { accept: 'text/html' } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
  for (const part of document.querySelectorAll<HTMLElement>('[data-live]')) {
    const next = part.id && fresh.getElementById(part.id);
    if (!next || next.innerHTML === part.innerHTML) continue;
    if (part.contains(document.activeElement)) part.addEventListener('focusout', () => void renew(), { once: true });
    else exchange(part, next);
  }
}

function exchange(part: HTMLElement, next: HTMLElement): void {
  const opened = [...part.querySelectorAll('details')].map((one) => one.open);
  part.replaceChildren(...next.childNodes);
  part.querySelectorAll('details').forEach((one, index) => (one.open = opened[index] ?? one.open));
}
