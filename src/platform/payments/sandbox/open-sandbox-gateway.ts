// The gateway as a process opens and closes it.
import type { Clock } from '../../clock.ts';
import type { Config } from '../../config.ts';
import { openPool } from '../../database/connection.ts';
import { SandboxGateway } from './gateway.ts';

export type OpenedGateway = { readonly gateway: SandboxGateway; close(): Promise<void> };

/** `webhookAddress` is this process's own door unless another is given (a worker on another machine). */
export function openSandboxGateway(
  config: Pick<Config, 'origin' | 'port' | 'secret' | 'preparedStatements'>,
  databaseUrl: string,
  clock: Clock,
  options: { webhookAddress?: string; onError?: (error: Error) => void } = {},
): OpenedGateway {
  const pool = openPool(databaseUrl, { max: 4, onError: options.onError ?? (() => {}) });
  const gateway = new SandboxGateway({
    pool,
    prepare: config.preparedStatements,
    clock,
    secret: `payments ${config.secret}`,
    origin: config.origin,
    webhookAddress: options.webhookAddress ?? `http://127.0.0.1:${config.port}/webhooks/payments`,
  });
  return { gateway, close: () => pool.end() };
}
