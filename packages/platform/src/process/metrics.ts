/** Metrics for Prometheus. Labels are names of routes, queues and consumers: never a person, text or id. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  request(method: string, route: string, status: number, seconds: number): void;
  settled(consumer: string, outcome: 'done' | 'failed', seconds: number): void;
  handedOut(first: number, repeated: number): void;
  outbox(state: { open: number; oldestSeconds: number; dead: number }): void;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const requests = new Histogram({
    name: 'http_request_seconds',
    help: 'Duration of requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.3, 1, 3, 10],
    registers,
  });
  const deliveries = new Histogram({
    name: 'delivery_seconds',
    help: 'Duration of a delivery',
    labelNames: ['consumer', 'outcome'],
    buckets: [0.005, 0.02, 0.1, 0.5, 2, 10, 30],
    registers,
  });
  const relayed = new Counter({
    name: 'outbox_handed_out_total',
    help: 'Deliveries handed to the queue',
    labelNames: ['kind'],
    registers,
  });
  const open = new Gauge({ name: 'outbox_open', help: 'Deliveries not done', registers });
  const oldest = new Gauge({
    name: 'outbox_oldest_seconds',
    help: 'Age of the oldest open delivery',
    registers,
  });
  const dead = new Gauge({ name: 'dead_letters', help: 'Deliveries that wait for a person', registers });
  return {
    registry,
    request: (method, route, status, seconds) =>
      requests.observe({ method, route, status: String(status) }, seconds),
    settled: (consumer, outcome, seconds) => deliveries.observe({ consumer, outcome }, seconds),
    handedOut(first, repeated) {
      relayed.inc({ kind: 'first' }, first);
      relayed.inc({ kind: 'repeated' }, repeated);
    },
    outbox(state) {
      open.set(state.open);
      oldest.set(state.oldestSeconds);
      dead.set(state.dead);
    },
  };
}
