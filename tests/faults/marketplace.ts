// The people of the marketplace whose server is killed, made before the first start; and a look into its database afterwards.
import { join } from 'node:path';
import pino from 'pino';
import { createApp, modules } from '../../src/app.ts';
import { openDatabase } from '../../src/commands.ts';
import { system, type Actor } from '../../src/kernel/actor.ts';
import type { InputOf, Operation, OutputOf } from '../../src/kernel/operation.ts';
import { addBatch } from '../../src/modules/catalogue/places/load-gazetteer.ts';
import { readConfig } from '../../src/platform/config.ts';
import { connectionOver } from '../../src/platform/database/connection.ts';
import { startEmbedded } from '../../src/platform/database/embedded/index.ts';
import { runDueJob } from '../../src/platform/jobs/run-due-job.ts';
import { perform } from '../../src/platform/perform.ts';
import type { Product } from './product.ts';

export type Inhabitant = { readonly id: string; readonly key: string };
export type People = { readonly pros: readonly Inhabitant[]; readonly clients: readonly Inhabitant[]; readonly operator: Inhabitant };

const pros = 4;
const clients = 6;

export async function populate(product: Product): Promise<People> {
  const config = readConfig(product.env);
  const database = await openDatabase(config, () => {});
  const application = await createApp({ config, databaseUrl: database.url, log: pino({ level: 'silent' }) });
  const { engine } = application;
  const as = <Op extends Operation>(actor: Actor, operation: Op, input: InputOf<Op>): Promise<OutputOf<Op>> => perform(engine, operation, input, { actor, locale: 'en', via: 'demo' });
  const { addDemoPerson, createApiKey, updateProfile } = modules.identity.operations;

  async function inhabitant(name: string, more: { pro?: boolean; roles?: ['admin'] }): Promise<Inhabitant> {
    const { id } = await as(system('faults'), addDemoPerson, { email: `${name}@example.org`, name, locale: 'en', market: 'FR', pro: more.pro ?? false, roles: more.roles ?? [] });
    const actor: Actor = more.roles ? { kind: 'operator', id, name, roles: new Set(more.roles), scopes: null } : { kind: 'member', id, name, pro: more.pro ?? false, scopes: null };
    if (more.pro) await as(actor, updateProfile, { service_categories: ['electrical-repair'], languages: ['en'], service_area: { place: 'Lyon', latitude: 45.75, longitude: 4.85, radius_km: 50 } });
    return { id, key: (await as(actor, createApiKey, { name: 'faults', scopes: ['*:read', '*:write'] })).key };
  }

  try {
    await addBatch(connectionOver(engine.pool), [
      { id: 't:lyon', kind: 'town', market: 'FR', name: 'Lyon', ascii_name: 'Lyon', other_names: [], admin: 'Rhône', lat: 45.75, lon: 4.85, population: 1000, postal_codes: [], approximate: false },
    ]);
    const people = {
      pros: await Promise.all(Array.from({ length: pros }, (_none, index) => inhabitant(`pro-${index}`, { pro: true }))),
      clients: await Promise.all(Array.from({ length: clients }, (_none, index) => inhabitant(`client-${index}`, {}))),
      operator: await inhabitant('operator', { roles: ['admin'] }),
    };
    while (await runDueJob(engine, engine.clock.now(), (task, error) => { throw new Error(`job ${task}`, { cause: error }); }));
    return people;
  } finally {
    await application.close();
    await database.stop();
  }
}

/** The database alone, without the product. */
export async function lookInto(product: Product): Promise<{ url: string; close(): Promise<void> }> {
  const server = await startEmbedded({ dataDir: join(product.dataDir, 'database'), log: () => {} });
  return { url: server.url, close: () => server.stop() };
}
