// Writes as a careful client does: each with a key of its own, asked again with the same key until there is an answer. An answer
// is an acknowledgement; what was acknowledged must be there afterwards, once.
import { setTimeout as sleep } from 'node:timers/promises';
import { newId } from '../../src/kernel/ids.ts';
import type { Inhabitant } from './marketplace.ts';

export type Acknowledged = { readonly operation: string; readonly by: string; readonly input: Readonly<Record<string, unknown>>; readonly output: Readonly<Record<string, any>> };

export class Writer {
  readonly acknowledged: Acknowledged[] = [];
  /** Writes that got no answer at first, and then one. */
  resent = 0;
  refused = new Map<string, number>();
  readonly faults: string[] = [];
  readonly #site: string;

  constructor(port: number) {
    this.#site = `http://127.0.0.1:${port}/api/v1`;
  }

  async read(who: Inhabitant, path: string): Promise<Record<string, any> | null> {
    try {
      const response = await fetch(`${this.#site}${path}`, { headers: { authorization: `Bearer ${who.key}` } });
      return response.ok ? ((await response.json()) as Record<string, any>) : null;
    } catch {
      return null;
    }
  }

  /** The output, or the code of the refusal. */
  async write(operation: string, who: Inhabitant, path: string, input: Readonly<Record<string, unknown>> = {}, method = 'POST'): Promise<Record<string, any> | string> {
    const headers = { authorization: `Bearer ${who.key}`, 'content-type': 'application/json', 'idempotency-key': newId() };
    for (let tries = 0; ; tries++) {
      const answer = await fetch(`${this.#site}${path}`, { method, headers, body: JSON.stringify(input) })
        .then(async (response) => ({ status: response.status, body: (await response.json()) as Record<string, any> }), () => null);
      if (answer && answer.status < 500) {
        if (tries > 0) this.resent++;
        if (answer.status < 400) {
          this.acknowledged.push({ operation, by: who.id, input, output: answer.body });
          return answer.body;
        }
        this.refused.set(answer.body['code'], (this.refused.get(answer.body['code']) ?? 0) + 1);
        return answer.body['code'] as string;
      }
      await sleep(50 + Math.random() * 100);
    }
  }

  of = (operation: string): Acknowledged[] => this.acknowledged.filter((one) => one.operation === operation);
}
