// Live updates: server-sent events fed by NOTIFY, so that any process can tell a page open at another.
import type { IncomingMessage, ServerResponse } from 'node:http';

const mostPagesAPerson = 12;
const heartbeatMs = 25_000;

export class LiveHub {
  readonly #open = new Map<string, Set<ServerResponse>>();
  readonly #heartbeat = setInterval(() => this.#beat(), heartbeatMs);

  constructor() {
    this.#heartbeat.unref();
  }

  listen(personId: string, request: IncomingMessage, response: ServerResponse): void {
    const pages = this.#open.get(personId) ?? new Set();
    const [oldest] = pages;
    if (oldest && pages.size >= mostPagesAPerson) oldest.end();
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-accel-buffering': 'no' });
    response.write('retry: 3000\n\n');
    this.#open.set(personId, pages.add(response));
    request.on('close', () => {
      pages.delete(response);
      if (pages.size === 0) this.#open.delete(personId);
    });
  }

  /** A NOTIFY payload: `{ people, topic }`. */
  tell(payload: string): void {
    const { people, topic } = JSON.parse(payload) as { people: string[]; topic: string };
    for (const person of people) {
      for (const page of this.#open.get(person) ?? []) page.write(`data: ${JSON.stringify({ topic })}\n\n`);
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
