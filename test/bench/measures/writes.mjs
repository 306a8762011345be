// Writing on a large graph: how long until the answer, and until what it changes adds up again everywhere.
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile, timed, within } from '../../program/time.mjs';
import { figure } from '../bars.mjs';
import { HUB_PAGE } from '../questions.mjs';

const WRITE_MS = 600_000;
const SETTLE_MS = 1_800_000;
/** So long, and over so many looks, nothing may change before what is read is taken for settled. */
const QUIET_MS = 4000;
const QUIET_LOOKS = 2;
const BARS = { addClaim: 50, page: 50, judge: 500, delete: 500 };

const ADD = 'mutation($i: AddArticleInput!) { addArticle(input: $i) { article { id } } }';
const SAY = 'mutation($i: ClaimInput!) { addClaim(input: $i) { claim { id } } }';
const JUDGE =
  'mutation($left: ID!, $right: ID!) { judge(left: $left, right: $right, verdict: SAME) { judgement { id } } }';
const WITHDRAW = 'mutation($id: ID!) { withdraw(id: $id) { id } }';
const DELETE = 'mutation($id: ID!) { deleteArticle(id: $id) { withdrawnClaims } }';
const RESTORE = 'mutation($id: ID!) { restoreArticle(id: $id) { article { id } } }';
const KIND = 'query($id: ID!) { entity(id: $id) { kind } }';
const SUMS = `query($id: ID!) { stats { claims evidence relations } dyads(first: 10) { claimCount }
  entity(id: $id) { id claims(first: 1) { totalCount } relations(first: 1) { totalCount } } }`;

export async function measureWrites({ ask, subjects, options, results, place }) {
  const write = async (name, bar, work) => {
    try {
      await work({ name, bar });
    } catch (error) {
      results.fail({ ...place, part: 'writes', name, error });
    }
  };
  const add = (row) => results.add({ ...place, part: 'writes', ...row });
  const { hub, second, dataSet } = subjects;
  const settling = (query, variables) => settle({ ask, hub, query, variables });
  await write('add a claim to the hub', BARS.addClaim, (row) => addClaims({ ask, subjects, options, row, add }));
  await write('the first judgement after a start, of two with few claims', undefined, (row) =>
    judgeSmall({ ask, subjects, row, add }),
  );
  let judgement;
  await write('judge the hub the same as the second', BARS.judge, async (row) => {
    const { data, ...took } = await settling(JUDGE, { left: hub, right: second });
    judgement = data.judge.judgement.id;
    add({ ...row, value: took.answered, detail: settledIn(took) });
  });
  await write('take that back', BARS.judge, async (row) => {
    const took = await settling(WITHDRAW, { id: judgement });
    add({ ...row, value: took.answered, detail: settledIn(took) });
  });
  await write('delete the data set', BARS.delete, async (row) => {
    const took = await settling(DELETE, { id: dataSet });
    add({ ...row, value: took.answered, detail: settledIn(took) });
  });
  await write('restore it', undefined, async (row) => {
    const took = await settling(RESTORE, { id: dataSet });
    add({ ...row, value: took.answered, detail: settledIn(took) });
  });
  await write('delete it, and restore it at once', undefined, async (row) => {
    await within(WRITE_MS, 'Deleting', ask(DELETE, { id: dataSet }));
    const took = await settling(RESTORE, { id: dataSet });
    add({ ...row, value: took.answered, detail: settledIn(took) });
  });
}

/** Taken back at once, so that it changes nothing for what follows. */
async function judgeSmall({ ask, subjects: { others }, row, add }) {
  const people = [];
  for (const { id } of others.toReversed()) if ((await ask(KIND, { id })).entity.kind === 'PERSON') people.push(id);
  const [left, right] = people;
  const { ms, result } = await timed(() => within(WRITE_MS, 'A judgement', ask(JUDGE, { left, right })));
  await ask(WITHDRAW, { id: result.judge.judgement.id });
  add({ ...row, value: ms });
}

const settledIn = ({ settled }) => `settled after ${figure(settled / 1000, 's')}`;

/** With fewer, the 95th percentile would be the slowest. */
const LEAST_CLAIMS = 30;
/** Until a query is known to the engine, and what it writes to is unpacked. */
const WARMING_CLAIMS = 5;

/** The first of all is told apart: that is what whoever writes first after a start waits for. */
async function addClaims({ ask, subjects: { hub, others }, options: { runs }, row, add }) {
  const text = 'The bench writes this sentence, and it rests on nothing.';
  const { addArticle } = await ask(ADD, { i: { title: 'Written by the bench', text, publishedOn: '2020-01-01' } });
  const all = [];
  const looks = [];
  for (let run = 0; run < WARMING_CLAIMS + Math.max(runs, LEAST_CLAIMS); run += 1) {
    const ends = { subject: hub, predicate: 'CRITICISED', object: others[run % others.length].id };
    const day = new Date(Date.UTC(2020, 0, 1 + run)).toISOString().slice(0, 10);
    const i = { article: addArticle.article.id, start: 0, end: text.length, ...ends, validFrom: day };
    all.push((await timed(() => within(WRITE_MS, 'Adding a claim', ask(SAY, { i })))).ms);
    looks.push((await timed(() => ask(HUB_PAGE, { id: hub, order: 'NEWEST' }))).ms);
  }
  const spent = all.slice(WARMING_CLAIMS);
  add({ name: 'the first claim after a start', value: all[0] });
  add({ ...row, ...spread(spent) });
  // What is remembered of the hub is of no use after a write.
  add({ name: "the hub's claims after each, NEWEST, page 1", bar: BARS.page, ...spread(looks.slice(WARMING_CLAIMS)) });
}

const spread = (spent) => ({
  value: percentile(spent, 95),
  detail: `p50 ${figure(percentile(spent, 50), 'ms')}, ${spent.length} runs after ${WARMING_CLAIMS} to warm up`,
});

/** Looking takes a fifth of the time and no more: on a large graph the look would else be what is waited for. */
const REST = 4;
const LEAST_REST_MS = 100;

/** How long until the answer, and until the last change that a reader could see. */
async function settle({ ask, hub, query, variables }) {
  const begin = performance.now();
  const data = await within(WRITE_MS, 'A write', ask(query, variables));
  const answered = performance.now() - begin;
  let [seen, changed, looks] = ['', performance.now(), 0];
  while (looks < QUIET_LOOKS || performance.now() - changed < QUIET_MS) {
    if (performance.now() - begin > SETTLE_MS)
      throw new Error(`The sums went on changing for ${SETTLE_MS / 60_000} minutes.`);
    const { ms, result } = await timed(() => ask(SUMS, { id: hub }));
    const now = JSON.stringify(result);
    looks += 1;
    if (now !== seen) [seen, changed, looks] = [now, performance.now(), 0];
    await sleep(Math.max(LEAST_REST_MS, REST * ms));
  }
  return { data, answered, settled: changed - begin };
}
