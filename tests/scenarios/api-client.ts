// An integrator: knows the address, the reference, and nothing else.
import { expect } from 'vitest';

export type Answered = { status: number; body: any };

export class ApiClient {
  readonly #base: string;
  readonly #token: string | null;
  readonly #locale: string;

  constructor(base: string, token: string | null = null, locale = 'en') {
    this.#base = base;
    this.#token = token;
    this.#locale = locale;
  }

  as(token: string, locale = this.#locale): ApiClient {
    return new ApiClient(this.#base, token, locale);
  }

  async ask(method: string, path: string, body?: unknown, key?: string): Promise<Answered> {
    const response = await fetch(`${this.#base}/api/v1${path}`, {
      method,
      headers: {
        'accept-language': this.#locale,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.#token ? { authorization: `Bearer ${this.#token}` } : {}),
        ...(key ? { 'idempotency-key': key } : {}),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  async get(path: string): Promise<any> {
    const { status, body } = await this.ask('GET', path);
    expect([path, status, status === 200 ? '' : body.message]).toEqual([path, 200, '']);
    return body;
  }

  async post(path: string, body: unknown = {}, key?: string): Promise<any> {
    const answer = await this.ask('POST', path, body, key);
    expect([path, answer.status, answer.status < 300 ? '' : JSON.stringify(answer.body)]).toEqual([path, 201, '']);
    return answer.body;
  }

  async patch(path: string, body: unknown): Promise<any> {
    const answer = await this.ask('PATCH', path, body);
    expect([path, answer.status, answer.status < 300 ? '' : JSON.stringify(answer.body)]).toEqual([path, 200, '']);
    return answer.body;
  }
}
