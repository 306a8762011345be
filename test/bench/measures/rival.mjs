// Side by side with @neo4j/graphql: the same Neo4j, data and questions, each server a process of its own, taking turns.
import { makeAsk } from '../../program/ask.mjs';
import { figures, median, timed, within } from '../../program/time.mjs';
import { figure } from '../bars.mjs';
import { DYAD_PAGE, ENTITY, HUB } from '../questions.mjs';
import { installRival, startRival } from '../rival/install.mjs';
import { rivalQueries } from '../rival/questions.mjs';
import { CONNECTIONS, fire } from './load.mjs';

const ANSWER_MS = 120_000;
const ROUND_MS = 20_000;
const WARM_UP = 8;
const WARM_UP_SECONDS = 2;
const PAGE = 25;

/** What is compared, and the bars of quality.md: how many times as fast, how many times as many. */
const compared = ({ others, hub, dyad: { a, b } }) => {
  const dyad = { a: a.id, b: b.id, dyad: [a.id, b.id].sort().join('|') };
  return [
    {
      key: 'entity',
      name: 'an entity with 25 claims',
      query: ENTITY,
      variables: others.map(({ id }) => ({ id })),
      faster: 2,
      more: 1.5,
    },
    { key: 'hub', name: 'the hub with 25 claims', query: ENTITY, variables: [{ id: hub }] },
    { key: 'neighbours', name: "the hub's neighbours", query: HUB, variables: [{ id: hub }] },
    { key: 'dyad', name: "a dyad's claims page", query: DYAD_PAGE, variables: [dyad], faster: 30 },
    { key: 'keptDyad', name: 'the same, from our node of the dyad', query: DYAD_PAGE, variables: [dyad] },
  ];
};

export async function measureRival({ engine, url, subjects, options, results, place }) {
  const us = makeAsk(url);
  const { ontology } = await us('{ ontology { predicates { name } } }');
  const predicates = ontology.predicates.map(({ name }) => name);
  const start = async () => {
    const { url: address, stop } = await startRival(installRival(), { uri: engine.env.NEO4J_URI, predicates });
    const ask = makeAsk(address);
    const end = async () => {
      ask.close();
      await stop();
    };
    return { url: address, ask, stop: end };
  };
  const queries = rivalQueries(predicates);
  let rival = await start();
  try {
    for (const question of compared(subjects)) {
      const task = { question, us, rival, ways: queries[question.key], ours: `${url}/graphql` };
      try {
        await compareOne(task, { options, results, place });
      } catch (error) {
        results.fail({ ...place, part: 'rival', name: question.name, error });
        // What it has not answered in time runs on in Neo4j beside the next question: it ends with its connection.
        await rival.stop();
        rival = await start();
      }
    }
  } finally {
    us.close();
    await rival.stop();
  }
}

async function compareOne({ question, us, rival, ways, ours: url }, { options, results, place }) {
  const { name, query, variables, faster, more } = question;
  const them = rival.ask;
  const urls = { ours: url, theirs: rival.url };
  const [way, best] = await fastest(them, ways, variables);
  if (question.key !== 'neighbours') await expectSame([us, query], [them, best], variables);
  const ours = asking(us, query, variables);
  const theirs = asking(them, best, given(best, variables));
  const rounds = { ours: [], theirs: [] };
  for (let round = 0; round < options.rounds; round += 1) {
    rounds.ours.push(await askFor(ours, options.runs));
    rounds.theirs.push(await askFor(theirs, options.runs));
  }
  const [mine, other] = [figures(rounds.ours), figures(rounds.theirs)];
  const detail = `p50 ${figure(mine.p50, 'ms')} against ${figure(other.p50, 'ms')}, p95 ${figure(mine.p95, 'ms')} against ${figure(other.p95, 'ms')}; the rival asked: ${way}`;
  results.add({
    ...place,
    part: 'rival',
    name: `${name}, p50`,
    value: other.p50 / mine.p50,
    unit: '×',
    better: 'more',
    bar: faster,
    detail,
  });
  if (question.key !== 'keptDyad')
    await compareLoad(
      { name, more, urls, bodies: { ours: bodies(query, variables), theirs: bodies(best, given(best, variables)) } },
      { options, results, place },
    );
}

/** The work must be the same, so both must find as many claims, of a page at most. */
async function expectSame([us, query], [them, best], variables) {
  for (const [at, one] of given(best, variables).entries()) {
    const [ours, theirs] = await Promise.all([us(query, variables[at]), them(best, one)]);
    const [mine, other] = [claimsIn(ours), claimsIn(theirs)];
    if (mine !== other) throw new Error(`For ${JSON.stringify(one)} we find ${mine} claims and the rival ${other}.`);
  }
}

const claimsIn = (data) => Math.min(PAGE, new Set(JSON.stringify(data).match(/"id":"[^"]+","predicate"/g) ?? []).size);

async function compareLoad({ name, more, urls, bodies: { ours, theirs } }, { options, results, place }) {
  const rates = { ours: [], theirs: [] };
  await fire(urls.ours, ours, WARM_UP_SECONDS);
  await fire(urls.theirs, theirs, WARM_UP_SECONDS);
  for (let round = 0; round < options.rounds; round += 1) {
    rates.ours.push(await fire(urls.ours, ours, options.loadSeconds));
    rates.theirs.push(await fire(urls.theirs, theirs, options.loadSeconds));
  }
  const rate = (list) => median(list.map(({ rate: one }) => one));
  if (rate(rates.theirs) === 0) throw new Error('The rival answered nothing in time.');
  const failed = [...rates.ours, ...rates.theirs].reduce((sum, one) => sum + one.failed, 0);
  const detail = `${CONNECTIONS} connections, ${figure(rate(rates.ours), '/s')} against ${figure(rate(rates.theirs), '/s')}${failed > 0 ? `, ${failed} failed` : ''}`;
  results.add({
    ...place,
    part: 'rival',
    name: `${name}, throughput`,
    value: rate(rates.ours) / rate(rates.theirs),
    unit: '×',
    better: 'more',
    bar: more,
    detail,
  });
}

const bodies = (query, variables) => variables.map((one) => ({ query, variables: one }));

/** Only the variables that the query declares. */
const given = (query, variables) =>
  variables.map((one) => Object.fromEntries(Object.entries(one).filter(([name]) => query.includes(`$${name}:`))));

/** The way of asking that is fastest here. */
async function fastest(ask, ways, variables) {
  const tried = [];
  for (const [way, query] of Object.entries(ways)) {
    const once = asking(ask, query, given(query, variables));
    const spent = await askFor(once, WARM_UP);
    tried.push({ way, query, ms: median(spent.slice(Math.floor(spent.length / 2))) });
  }
  const best = tried.sort((a, b) => a.ms - b.ms)[0];
  return [best.way, best.query];
}

function asking(ask, query, variables) {
  let turn = 0;
  return async () => {
    const one = variables[turn % variables.length];
    turn += 1;
    return (await timed(() => within(ANSWER_MS, 'An answer', ask(query, one)))).ms;
  };
}

async function askFor(once, runs) {
  const spent = [];
  const end = performance.now() + ROUND_MS;
  while (spent.length < runs && (spent.length === 0 || performance.now() < end)) spent.push(await once());
  return spent;
}
