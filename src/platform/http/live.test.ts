import { EventEmitter } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { afterAll, expect, test } from 'vitest';
import { LiveHub } from './live.ts';

const hub = new LiveHub();
afterAll(() => hub.close());

const change = (topic: string, ...people: string[]) => JSON.stringify({ people, topic });

function listen(person: string, since: number) {
  const told: string[] = [];
  const response = { writeHead: () => response, write: (text: string) => told.push(text), end: () => {} };
  hub.listen(person, since, new EventEmitter() as IncomingMessage, response as unknown as ServerResponse);
  return () => told.join('').match(/"topic":"[^"]+"/g)?.map((text) => text.slice(9, -1)) ?? [];
}

test('MSG-1 a change between the rendering of a page and its stream is told, an older one and one of others is not', () => {
  hub.tell(change('conversation:old', 'awa'), 100_000);
  hub.tell(change('conversation:new', 'awa'), 110_000);
  hub.tell(change('conversation:other', 'chloe'), 110_000);
  const page = listen('awa', 109_000);
  expect(page()).toEqual(['conversation:new']);
  hub.tell(change('lead:1', 'awa'), 111_000);
  expect(page()).toEqual(['conversation:new', 'lead:1']);
});

test('MSG-1 a page that does not say since when is told only what comes; what is older than a minute is forgotten', () => {
  const page = listen('awa', Number.NaN);
  expect(page()).toEqual([]);
  hub.tell(change('lead:2', 'awa'), 200_000);
  expect(page()).toEqual(['lead:2']);
  expect(listen('awa', 0)()).toEqual(['lead:2']);
});
