// Counters and durations in the Prometheus format.
import { Counter, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { Via } from '#kernel/operation.ts';
import { Refused } from '#kernel/refusal.ts';

export const registry = new Registry();
collectDefaultMetrics({ register: registry });

const performed = new Counter({
  name: 'entremise_operations_total',
  help: 'Operations performed, by outcome: done, refused, failed',
  labelNames: ['operation', 'via', 'outcome'] as const,
  registers: [registry],
});
const seconds = new Histogram({
  name: 'entremise_operation_seconds',
  help: 'Duration of operations in seconds',
  labelNames: ['operation'] as const,
  buckets: [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5],
  registers: [registry],
});

type Outcome = 'done' | 'refused' | 'failed';
// Naming the labels anew for each request costs more than counting.
const counters = new Map<string, Counter.Internal>();
const durations = new Map<string, Histogram.Internal<'operation'>>();

function counter(operation: string, via: Via, outcome: Outcome): Counter.Internal {
  const key = `${operation} ${via} ${outcome}`;
  const found = counters.get(key) ?? performed.labels(operation, via, outcome);
  counters.set(key, found);
  return found;
}

function duration(operation: string): Histogram.Internal<'operation'> {
  const found = durations.get(operation) ?? seconds.labels(operation);
  durations.set(operation, found);
  return found;
}

export async function measured<T>(operation: string, via: Via, work: () => Promise<T>): Promise<T> {
  const started = performance.now();
  let outcome: Outcome = 'failed';
  try {
    const result = await work();
    outcome = 'done';
    return result;
  } catch (error) {
    if (error instanceof Refused) outcome = 'refused';
    throw error;
  } finally {
    counter(operation, via, outcome).inc();
    duration(operation).observe((performance.now() - started) / 1000);
  }
}
