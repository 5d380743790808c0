// Kill, start again, ask again; and in the end reckon.
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openPool } from '../../src/platform/database/connection.ts';
import { live } from './lives.ts';
import { lookInto, populate } from './marketplace.ts';
import { Product, victims } from './product.ts';
import { reckon, type Reckoning } from './reckoning.ts';
import { Writer } from './writer.ts';

export type Outcome = Reckoning & { readonly cycles: number; readonly acknowledged: number; readonly resent: number; readonly writer: Writer };

export async function runCycles(cycles: number, say: (line: string) => void = () => {}): Promise<Outcome> {
  const dataDir = await mkdtemp(join(tmpdir(), 'entremise-faults-'));
  const product = new Product(dataDir, await freePort());
  const writer = new Writer(product.port);
  try {
    const people = await populate(product);
    await product.rise();
    const going = { on: true };
    const lives = live(people, writer, going);
    for (let cycle = 0; cycle < cycles; cycle++) {
      await sleep(300 + Math.random() * 1200);
      const victim = victims[cycle % victims.length] as (typeof victims)[number];
      product.kill(victim);
      await sleep(50);
      await product.rise();
      say(`cycle ${cycle + 1}: ${victim} killed; ${writer.acknowledged.length} writes acknowledged so far`);
    }
    await sleep(500);
    // Everybody finishes what was begun.
    going.on = false;
    await lives;
    // Messages of the gateway and other jobs still arrive for a moment.
    await sleep(1500);
    await product.stop();
    const database = await lookInto(product);
    const pool = openPool(database.url, { max: 4 });
    try {
      return { ...(await reckon(pool, writer, people)), cycles, acknowledged: writer.acknowledged.length, resent: writer.resent, writer };
    } finally {
      await pool.end();
      await database.close();
    }
  } finally {
    product.kill('both');
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
