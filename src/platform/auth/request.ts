// The HTTP request at hand, for what an operation's input must not carry: a client could invent its address and its session.
// The server runs each request inside `withRequest` and sends `cookiesToSet()` with the answer.
import { AsyncLocalStorage } from 'node:async_hooks';

export type RequestAtHand = {
  readonly address: string | null;
  readonly device: string | null;
  sessionId: string | null;
  readonly cookies: Map<string, string>;
};

const atHand = new AsyncLocalStorage<RequestAtHand>();

const mostOf = (text: string | null | undefined, most: number) => text?.slice(0, most) || null;

export function withRequest<T>(request: { address?: string | null; device?: string | null }, work: () => T): T {
  const { address, device } = request;
  return atHand.run({ address: mostOf(address, 64), device: mostOf(device, 300), sessionId: null, cookies: new Map() }, work);
}

export const requestAtHand = (): RequestAtHand | null => atHand.getStore() ?? null;

/** `Set-Cookie` values of this request so far; the newest of each name. */
export const cookiesToSet = (): string[] => [...(atHand.getStore()?.cookies.values() ?? [])];
