// LEAD-7: one page, one key, however its address is spelled.
const followers = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|ref|source)$/;

/** Null when it is no address of a page on the open web. */
export function readAddress(typed: string, ownOrigin: string): { address: string; key: string } | 'not_an_address' | 'our_own' {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(text)) return 'not_an_address';
  const url = new URL(text);
  const host = url.hostname.replace(/^(?:www|m|amp)\./, '').replace(/\.$/, '');
  const isOpenWeb = /^https?:$/.test(url.protocol) && /\.[a-z][a-z0-9-]+$/.test(host) && !url.username && !url.password && !/\.(?:localhost|local|internal|test|invalid)$/.test(host);
  if (!isOpenWeb) return URL.canParse(ownOrigin) && new URL(ownOrigin).host === url.host ? 'our_own' : 'not_an_address';
  if (new URL(ownOrigin).hostname.replace(/^www\./, '') === host) return 'our_own';

  url.hash = '';
  const query = [...url.searchParams].filter(([name]) => !followers.test(name)).map(([name, value]) => `${name}=${value}`).toSorted();
  const path = url.pathname.replace(/\/(?:index\.(?:html?|php))?$/, '').replace(/\/+/g, '/');
  return { address: url.href, key: `${host}${url.port ? `:${url.port}` : ''}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`.normalize('NFC') };
}
