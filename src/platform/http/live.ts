// Live updates: server-sent events fed by NOTIFY, so that any process can tell a page open at another.
import type { IncomingMessage, ServerResponse } from 'node:http';

const mostPagesAPerson = 12;
const heartbeatMs = 25_000;
/** Between the rendering of a page and its stream, or while a stream is broken, changes wait here. */
const rememberedMs = 60_000;
/** Clocks of machines differ, and a change is told after its commit: better told twice than never. */
const overlapMs = 2_000;

type Change = { readonly at: number; readonly people: readonly string[]; readonly topic: string };

export class LiveHub {
  readonly #open = new Map<string, Set<ServerResponse>>();
  readonly #heartbeat = setInterval(() => this.#beat(), heartbeatMs);
  #changes: Change[] = [];

  constructor() {
    this.#heartbeat.unref();
  }

  /** `since`: when the page was rendered (wall clock, ms), or the last change that its broken stream told. */
  listen(personId: string, since: number, request: IncomingMessage, response: ServerResponse): void {
    const pages = this.#open.get(personId) ?? new Set();
    const [oldest] = pages;
    if (oldest && pages.size >= mostPagesAPerson) oldest.end();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write('retry: 3000\n\n');
    for (const change of this.#changes) if (change.at >= since - overlapMs && change.people.includes(personId)) response.write(eventOf(change));
    this.#open.set(personId, pages.add(response));
    request.on('close', () => {
      pages.delete(response);
      if (pages.size === 0) this.#open.delete(personId);
    });
  }

  /** A NOTIFY payload: `{ people, topic }`. */
  tell(payload: string, now = Date.now()): void {
    const change: Change = { at: now, ...(JSON.parse(payload) as { people: string[]; topic: string }) };
    const firstKept = this.#changes.findIndex(({ at }) => at > now - rememberedMs);
    if (firstKept !== 0) this.#changes = firstKept === -1 ? [] : this.#changes.slice(firstKept);
    this.#changes.push(change);
    for (const person of change.people) {
      for (const page of this.#open.get(person) ?? []) page.write(eventOf(change));
    }
  }

  #beat(): void {
    for (const pages of this.#open.values()) for (const page of pages) page.write(': still here\n\n');
  }

  close(): void {
    clearInterval(this.#heartbeat);
    for (const pages of this.#open.values()) for (const page of pages) page.end();
  }
}

const eventOf = ({ at, topic }: Change): string => `id: ${at}\ndata: ${JSON.stringify({ topic })}\n\n`;
