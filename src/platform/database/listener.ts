// One connection that listens, and comes back when the server restarted.
import pg from 'pg';

export class Listener {
  readonly #url: string;
  readonly #channels: Readonly<Record<string, (payload: string) => void>>;
  readonly #onError: (error: Error) => void;
  #client: pg.Client | null = null;
  #closed = false;

  constructor(url: string, channels: Readonly<Record<string, (payload: string) => void>>, onError: (error: Error) => void) {
    this.#url = url;
    this.#channels = channels;
    this.#onError = onError;
  }

  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url, application_name: 'entremise listener', keepAlive: true });
    client.on('error', (error) => this.#onError(error));
    client.on('end', () => this.#reopenLater());
    client.on('notification', ({ channel, payload }) => this.#channels[channel]?.(payload ?? ''));
    await client.connect();
    for (const channel of Object.keys(this.#channels)) await client.query(`listen ${channel}`);
    this.#client = client;
  }

  #reopenLater(): void {
    if (this.#closed) return;
    setTimeout(() => {
      if (!this.#closed) this.open().catch((error) => (this.#onError(error), this.#reopenLater()));
    }, 500).unref();
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
  }
}
