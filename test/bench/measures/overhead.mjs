// What HTTP and GraphQL cost on top of the engine: each question through the API, and the queries that it comes down to, alone.

import { figures, timed } from '../../program/time.mjs';
import { figure } from '../bars.mjs';
import { DYAD_PAGE, ENTITY } from '../questions.mjs';
import { runScript } from './script.mjs';

const RAW_MS = 300_000;
const WARM_UP = 20;
/** The bar: twice the raw time, or two milliseconds more, whichever is more. */
const FACTOR = 2;
const MORE_MS = 2;

const LOOK_UP = 'query($id: ID!) { entity(id: $id) { id name kind description } }';
const asked = (subjects) => [
  { name: 'an entity looked up', query: LOOK_UP, variables: subjects.others.map(({ id }) => ({ id })) },
  { name: 'an entity with 25 claims', query: ENTITY, variables: subjects.others.map(({ id }) => ({ id })) },
  { name: "a dyad's claims page", query: DYAD_PAGE, variables: [{ a: subjects.dyad.a.id, b: subjects.dyad.b.id }] },
];

/** Through the API, while the program serves. */
export async function askOverHttp({ ask, subjects, options }) {
  const found = new Map();
  for (const { name, query, variables } of asked(subjects)) {
    let turn = 0;
    const once = () => timed(() => ask(query, variables[turn++ % variables.length]));
    for (let at = 0; at < WARM_UP; at += 1) await once();
    const rounds = [];
    for (let round = 0; round < options.rounds; round += 1) {
      const spent = [];
      for (let run = 0; run < options.runs; run += 1) spent.push((await once()).ms);
      rounds.push(spent);
    }
    found.set(name, figures(rounds));
  }
  return found;
}

/** The same without HTTP and GraphQL, in a process of its own: the embedded engine lets only one in. */
export async function compareWithRaw({ engine, overHttp, subjects, options, results, place }) {
  const raw = await runRaw({ questions: asked(subjects), rounds: options.rounds, runs: options.runs }, engine.env);
  for (const { name, rounds, queries } of raw) {
    const alone = figures(rounds);
    const api = overHttp.get(name);
    const bar = Math.max(FACTOR * alone.p50, alone.p50 + MORE_MS);
    const detail = `raw p50 ${figure(alone.p50, 'ms')} (${queries} ${queries === 1 ? 'query' : 'queries'}), ${figure(api.p50 / alone.p50, '×')}`;
    results.add({ ...place, part: 'overhead', name, value: api.p50, bar, detail });
  }
}

const runRaw = (work, env) => runScript('./raw.mjs', work, { env, ms: RAW_MS, what: 'Running the raw queries' });
