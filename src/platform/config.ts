// Settings from the environment, checked at start: one sentence per mistake, all of them at once.
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type Config = {
  readonly port: number;
  readonly host: string;
  /** The address people type, without a slash at the end. */
  readonly origin: string;
  readonly marketplace: string;
  /** MSG-12: a number and a postal address that people reach our team by; null where there is none. */
  readonly phone: string | null;
  readonly postalAddress: string | null;
  /** Null: the embedded server. */
  readonly databaseUrl: string | null;
  readonly preparedStatements: boolean;
  readonly poolSize: number;
  readonly dataDir: string;
  readonly sandbox: boolean;
  readonly demo: boolean;
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  readonly s3Url: string | null;
  readonly secret: string;
  readonly logLevel: string;
  /** A proxy of ours stands before this server and sets X-Forwarded-For. */
  readonly trustProxy: boolean;
};

type Problem = string;
const levels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'];

export class ConfigError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

export function readConfig(env: NodeJS.ProcessEnv): Config {
  const problems: Problem[] = [];
  const get = (name: string) => env[name]?.trim() || undefined;

  function whole(name: string, fallback: number, min: number, max: number): number {
    const text = get(name);
    if (text === undefined) return fallback;
    const value = Number(text);
    if (Number.isInteger(value) && value >= min && value <= max) return value;
    problems.push(`${name} is "${text}": write a whole number from ${min} to ${max}, or leave it out for ${fallback}.`);
    return fallback;
  }
  function flag(name: string, fallback: boolean): boolean {
    const text = get(name)?.toLowerCase();
    if (text === undefined) return fallback;
    if (['1', 'true', 'yes', 'on'].includes(text)) return true;
    if (['0', 'false', 'no', 'off'].includes(text)) return false;
    problems.push(`${name} is "${text}": write true or false.`);
    return fallback;
  }
  function url(name: string, protocols: readonly string[]): string | null {
    const text = get(name);
    if (text === undefined) return null;
    if (URL.canParse(text) && protocols.includes(new URL(text).protocol)) return text;
    problems.push(`${name} is not an address that starts with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}.`);
    return null;
  }

  const port = whole('PORT', 4310, 1, 65_535);
  const origin = (url('ORIGIN', ['http:', 'https:']) ?? `http://localhost:${port}`).replace(/\/+$/, '');
  const dataDir = resolve(get('DATA_DIR') ?? 'var');
  const databaseUrl = url('DATABASE_URL', ['postgres:', 'postgresql:']);
  const sandbox = flag('SANDBOX', env['NODE_ENV'] !== 'production');
  const logLevel = get('LOG_LEVEL') ?? 'info';
  if (!levels.includes(logLevel)) problems.push(`LOG_LEVEL is "${logLevel}": write one of ${levels.join(', ')}.`);
  const secret = get('SECRET');
  if (secret !== undefined && secret.length < 32) problems.push('SECRET is too short: write at least 32 random characters.');
  if (!sandbox && secret === undefined) problems.push('SECRET is missing: a marketplace that is not a sandbox needs at least 32 random characters.');

  const config: Config = {
    port,
    host: get('HOST') ?? '127.0.0.1',
    origin,
    marketplace: get('MARKETPLACE') ?? 'Entremise',
    // A number of the range that nobody has.
    phone: get('PHONE') ?? (sandbox ? '+33 1 99 00 00 00' : null),
    postalAddress: get('POSTAL_ADDRESS') ?? (sandbox ? 'Entremise, 1 rue du Bac à Sable, 69007 Lyon' : null),
    databaseUrl,
    preparedStatements: flag('PREPARED_STATEMENTS', true),
    poolSize: whole('POOL_SIZE', 16, 2, 500),
    dataDir,
    sandbox,
    demo: flag('DEMO', sandbox),
    smtpUrl: url('SMTP_URL', ['smtp:', 'smtps:']),
    mailFrom: get('MAIL_FROM') ?? 'Entremise <no-reply@entremise.example>',
    s3Url: url('S3_URL', ['http:', 'https:']),
    secret: secret ?? '',
    logLevel,
    trustProxy: flag('TRUST_PROXY', false),
  };
  if (problems.length > 0) throw new ConfigError(problems);
  return secret === undefined ? { ...config, secret: keptSecret(dataDir) } : config;
}

/** A sandbox without a secret makes one and keeps it, so that sessions survive a restart. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('base64url');
  writeFileSync(file, secret, { mode: 0o600 });
  return secret;
}
