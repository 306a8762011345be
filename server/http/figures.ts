/** The figures that are kept: what each is called, what it says and by what it is told apart. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

export interface Measured {
  readonly engine: string;
  /** How many writes of the graph run or wait. */
  readonly writes: () => number;
}

const BUCKETS = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** All figures, in a registry of their own. Those of the process (memory, processor, event loop) come with it. */
export function makeFigures({ engine, writes }: Measured) {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter<Label>({ name, help, labelNames: [...labelNames], registers });
  const seconds = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Histogram<Label>({ name, help, labelNames: [...labelNames], buckets: BUCKETS, registers });
  const info = { name: 'readout_engine_info', help: 'The engine that keeps the graph.', labelNames: ['engine'] };
  new Gauge({ ...info, registers }).set({ engine }, 1);
  new Gauge({
    name: 'readout_graph_writes',
    help: 'Writes of the graph that run or wait for their turn.',
    registers,
    collect() {
      this.set(writes());
    },
  });
  return {
    registry,
    requests: counter('readout_http_requests_total', 'Requests answered.', ['route', 'method', 'status']),
    requestSeconds: seconds('readout_http_request_seconds', 'How long requests took.', ['route']),
    operationSeconds: seconds('readout_graphql_operation_seconds', 'How long GraphQL operations took.', [
      'operation',
      'kind',
      'code',
    ]),
    querySeconds: seconds(
      'readout_graph_query_seconds',
      'How long queries of the graph took, by their file in cypher/.',
      ['query', 'kind'],
    ),
    queryFailures: counter('readout_graph_query_failures_total', 'Queries of the graph that failed.', ['query']),
  };
}

export type Figures = ReturnType<typeof makeFigures>;
