// The process's own log, one JSON object a line on standard error.
import pino, { type Logger } from 'pino';

export function openLog(level: string): Logger {
  return pino({ level, serializers: { err: errorForLog } }, pino.destination({ dest: 2, sync: true }));
}

/** What a reader needs of an error: the driver hangs its whole connection on some of them. */
export function errorForLog(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { code, cause } = error as Error & { code?: unknown };
  return { type: error.name, message: error.message, ...(code === undefined ? {} : { code }), stack: error.stack, ...(cause === undefined ? {} : { cause: errorForLog(cause) }) };
}
