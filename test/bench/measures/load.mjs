// Throughput: how many requests a second a server answers on twenty connections.
import autocannon from 'autocannon';
import { within } from '../../program/time.mjs';
import { figure } from '../bars.mjs';
import { DYAD_PAGE, ENTITY } from '../questions.mjs';

export const CONNECTIONS = 20;

export async function measureLoad({ url, subjects, options, results, place }) {
  const { a, b } = subjects.dyad;
  const questions = [
    ['an entity with 25 claims', subjects.others.map(({ id }) => ({ query: ENTITY, variables: { id } }))],
    ["a dyad's claims page", [{ query: DYAD_PAGE, variables: { a: a.id, b: b.id } }]],
    [
      'search',
      subjects.others.map(({ name }) => ({
        query: 'query($text: String!) { search(text: $text) { id label kind } }',
        variables: { text: name },
      })),
    ],
  ];
  for (const [name, bodies] of questions) {
    const { rate, p50, failed } = await fire(`${url}/graphql`, bodies, options.loadSeconds);
    const detail = `${CONNECTIONS} connections, p50 ${figure(p50, 'ms')}${failed > 0 ? `, ${failed} failed` : ''}`;
    results.add({ ...place, part: 'load', name, value: rate, unit: '/s', detail });
  }
}

/** Gives `{ rate, p50, failed }`: answers a second, their median, and how many were none. */
export async function fire(url, bodies, seconds) {
  const requests = bodies.map((body) => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  }));
  const run = autocannon({ url, connections: CONNECTIONS, duration: seconds, requests, timeout: 60 });
  const {
    '2xx': answered,
    duration,
    latency,
    errors,
    timeouts,
    non2xx,
  } = await within((seconds + 90) * 1000, 'The load', run);
  return { rate: answered / duration, p50: latency.p50, failed: errors + timeouts + non2xx };
}
