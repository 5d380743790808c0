// What every operation leans on: idempotency keys, the audit chain, jobs and the test clock, on a real database.
import { Temporal } from 'temporal-polyfill';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { anyone } from '#kernel/allow.ts';
import { visitor } from '#kernel/actor.ts';
import { statement } from '#kernel/database.ts';
import { write, type Module, type Task } from '#kernel/operation.ts';
import { refusal, refuse } from '#kernel/refusal.ts';
import { freshDatabase } from '../../tests/world/database.ts';
import { testEngine, type TestEngine } from '../../tests/world/engine.ts';
import { findBrokenSeal, sealAudit } from './audit.ts';
import { connectionOver } from './database/connection.ts';
import { transaction } from './database/transaction.ts';
import { advance } from './jobs/advance.ts';
import { runDueJob } from './jobs/run-due-job.ts';
import { perform } from './perform.ts';

const addLine = statement('test.add_line', `insert into lines (text) values ($1)`);
const full = refusal({ code: 'lines.full', status: 409, say: { fr: 'plein', it: 'pieno', en: 'full', de: 'voll', es: 'lleno' } });
const ran: string[] = [];
let failures = 0;

const addLineOperation = write({
  name: 'lines.addLine',
  summary: 'Add a line',
  method: 'POST',
  path: '/lines',
  input: z.object({ text: z.string(), refuse: z.boolean().default(false), in_hours: z.int().optional(), slow: z.boolean().default(false) }),
  output: z.object({ text: z.string() }),
  refusals: [full],
  allow: anyone,
  audit: (input) => ({ subject: `line:${input.text}`, detail: { text: input.text } }),
  async run(call, input) {
    await call.db.run(addLine, [input.text]);
    if (input.slow) await new Promise((resolve) => setTimeout(resolve, 20));
    if (input.refuse) refuse(full);
    if (input.in_hours !== undefined) await call.schedule('lines.noteLine', { text: input.text }, call.now.add({ hours: input.in_hours }), `line:${input.text}`);
    await call.emit('lines.added', { text: input.text });
    return { text: input.text, secret: 'does not leave' } as { text: string };
  },
});
const noteLine: Task = {
  name: 'lines.noteLine',
  async run(call, payload) {
    ran.push(`${payload['text']}@${call.now.toString()}`);
    if (payload['text'] === 'again' && ran.length < 3) await call.schedule('lines.noteLine', payload, call.now.add({ hours: 1 }), 'line:again');
  },
};
const failsTwice: Task = {
  name: 'lines.failTwice',
  on: ['lines.added'],
  async run(call, payload) {
    await call.db.run(addLine, [`from job ${payload['text']}`]);
    if (failures++ < 2) throw new Error('not yet');
  },
};
const lines: Module = { name: 'lines', operations: { addLine: addLineOperation }, tasks: [noteLine, failsTwice] };

let engine: TestEngine;
const add = (input: z.input<typeof addLineOperation.input>, idempotencyKey?: string) => perform(engine, addLineOperation, input, { actor: visitor, locale: 'en', via: 'api', idempotencyKey });
const count = async (text: string) => Number((await engine.pool.query('select count(*) from lines where text = $1', [text])).rows[0].count);

beforeAll(async () => {
  const { url } = await freshDatabase();
  engine = await testEngine(url, [lines]);
  await engine.pool.query('create table lines (text text)');
});
beforeEach(async () => {
  ran.length = 0;
  failures = 9;
  await engine.pool.query('delete from jobs');
});

describe('PAY-3 idempotency keys', () => {
  const key = 'a-key-of-sixteen-characters';

  test('PAY-3 the same key and content: the same answer, done once, also 64 at a time', async () => {
    const answers = await Promise.all(Array.from({ length: 64 }, () => add({ text: 'once', slow: true }, key)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(new Set(['{"text":"once"}']));
    expect(await count('once')).toBe(1);
  });

  test('PAY-3 without the key the same 8 happen 8 times', async () => {
    await Promise.all(Array.from({ length: 8 }, () => add({ text: 'twin' })));
    expect(await count('twin')).toBe(8);
  });

  test('PAY-3 the same key with another content is refused', async () => {
    await expect(add({ text: 'other' }, key)).rejects.toMatchObject({ kind: { code: 'idempotency.key_reused' } });
    expect(await count('other')).toBe(0);
  });

  test('PAY-3 what was refused leaves nothing, and its key can be used again', async () => {
    const again = `${key}-again`;
    await expect(add({ text: 'half', refuse: true }, again)).rejects.toMatchObject({ kind: { code: 'lines.full' } });
    expect(await count('half')).toBe(0);
    await add({ text: 'half' }, again);
    expect(await count('half')).toBe(1);
  });

  test('PAY-3 a key too short is refused', async () => {
    await expect(add({ text: 'x' }, 'short')).rejects.toMatchObject({ kind: { code: 'idempotency.key_invalid' } });
  });
});

describe('PAY-1 the audit chain', () => {
  const seal = () => transaction(engine.pool, true, sealAudit);
  const broken = () => findBrokenSeal(connectionOver(engine.pool));

  test('PAY-1 every write leaves one entry, sealed in a chain that holds', async () => {
    const before = Number((await engine.pool.query('select count(*) from audit_entries')).rows[0].count);
    await add({ text: 'audited' });
    expect(Number((await engine.pool.query('select count(*) from audit_entries')).rows[0].count)).toBe(before + 1);
    while ((await seal()) > 0) {
      // until nothing is left
    }
    expect(await broken()).toBe(null);
  });

  test('PAY-1 entries are never changed, only their detail is erased, and the chain still holds', async () => {
    await expect(engine.pool.query("update audit_entries set subject = 'x'")).rejects.toThrow('append-only');
    await expect(engine.pool.query('delete from audit_entries')).rejects.toThrow('append-only');
    await engine.pool.query("update audit_entries set detail = null where subject = 'line:audited'");
    expect(await broken()).toBe(null);
  });

  test('PAY-1 what is changed behind the triggers is found', async () => {
    await engine.pool.query("begin; set local session_replication_role = replica; update audit_entries set subject = 'forged' where subject = 'line:twin'; commit");
    expect(await broken()).not.toBe(null);
  });
});

describe('jobs', () => {
  test('an event’s job runs after commit, its effect once although it failed twice', async () => {
    failures = 0;
    await add({ text: 'eventful' });
    expect(await count('from job eventful')).toBe(0);
    for (let tries = 0; tries < 3; tries++) {
      await runDueJob(engine, engine.clock.now(), () => {});
      engine.clock.moveTo(engine.clock.now().add({ minutes: 1 }));
    }
    expect(await count('from job eventful')).toBe(1);
  });

  test('the clock moved a day: each job at its own moment, in order', async () => {
    const start = engine.clock.now();
    for (const [text, hours] of [['late', 20], ['early', 2], ['noon', 5]] as const) await add({ text, in_hours: hours });
    await advance(engine, engine.clock, start.add({ hours: 24 }));
    expect(ran).toEqual([`early@${start.add({ hours: 2 })}`, `noon@${start.add({ hours: 5 })}`, `late@${start.add({ hours: 20 })}`]);
    expect(Temporal.Instant.compare(engine.clock.now(), start.add({ hours: 24 }))).toBe(0);
  });

  test('the same key has one appointment, and a task may make its next one under its own', async () => {
    const start = engine.clock.now();
    await add({ text: 'again', in_hours: 3 });
    await add({ text: 'again', in_hours: 1 });
    await advance(engine, engine.clock, start.add({ hours: 12 }));
    expect(ran).toEqual([1, 2, 3].map((hours) => `again@${start.add({ hours })}`));
  });
});
