// A process of its own: reads articles with the program's own functions beside the graph of `READOUT_DATA`, and times the steps.
// Reads `{ articles, words, rounds, runs }` as JSON; writes `{ times, candidates, memory }`. Needs `--expose-gc`.
import { text } from 'node:stream/consumers';
import { median, timed } from '../../program/time.mjs';
import { makeArticles } from '../rows/articles.mjs';

const server = (path) => import(new URL(`../../../dist/server/${path}.js`, import.meta.url).href);
const modules = [
  'config',
  'graph/embedded',
  'documents/read-document',
  'extraction/extract',
  'pipeline/reading/reading',
  'pipeline/reading/read-article',
  'pipeline/reading/known-entities',
  'pipeline/adding/place-article',
  'pipeline/adding/add-article',
  'pipeline/adding/accept-all',
  'store/run',
];
const program = Object.assign({}, ...(await Promise.all(modules.map(server))));
const WARM_UP = 20;
/** Memory is looked at for the first time after so many. */
const SETTLED = 100;

const { articles, words, rounds, runs } = JSON.parse(await text(process.stdin));
const graph = await program.openEmbedded(program.readConfig(process.env).data);
const context = program.readingContext();
const stamp = { by: 'bench', at: new Date().toISOString() };
try {
  const memory = await measureMemory();
  const counts = [];
  const times = {
    extract: await measure(0, extractOnly, ({ candidates }) => counts.push(candidates.length)),
    store: await measure(1, (file) => store(file, (read) => program.addArticle(graph, read.article, stamp))),
    accept: await measure(2, (file) =>
      store(file, (read, known) => program.acceptAll(graph, read, { context: known, stamp })),
    ),
  };
  process.stdout.write(JSON.stringify({ times, candidates: median(counts), memory }));
} finally {
  await graph.close();
}

/** Rounds of durations; each kind of work has articles of its own, since a stored one is known. */
async function measure(turn, work, look = () => undefined) {
  const each = WARM_UP + rounds * runs;
  const files = makeArticles((turn + 1) * each, words).slice(turn * each);
  for (const file of files.splice(0, WARM_UP)) await work(file);
  const all = [];
  for (let round = 0; round < rounds; round += 1) {
    const spent = [];
    for (const file of files.splice(0, runs)) {
      const { ms, result } = await work(file);
      spent.push(ms);
      look(result);
    }
    all.push(spent);
  }
  return all;
}

async function readFile({ name, text: written }) {
  return program.toArticleInput(await program.readDocument({ bytes: Buffer.from(written), name }));
}

async function knowing(input) {
  const told = `${input.title}\n${input.text}`;
  return { ...context, known: await program.knownEntities(program.reader(graph), told, context.gazetteer) };
}

async function extractOnly(file) {
  const input = await readFile(file);
  const known = await knowing(input);
  return timed(async () => program.extract(input, known));
}

/** Everything that `readout add` does with a document. */
function store(file, save) {
  return timed(async () => {
    const input = await readFile(file);
    const known = await knowing(input);
    const read = program.readArticle(input, known);
    await program.placeArticle(program.reader(graph), read);
    await save(read, known);
  });
}

/** What is kept after collecting, early and late: nothing is stored, as in a dry run. */
async function measureMemory() {
  let first = 0;
  for (const [at, file] of makeArticles(articles, words).entries()) {
    if (at === SETTLED) first = kept();
    const input = await readFile(file);
    program.readArticle(input, await knowing(input));
  }
  return { first, last: kept(), articles, rss: process.memoryUsage().rss };
}

function kept() {
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}
