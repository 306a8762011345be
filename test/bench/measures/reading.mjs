// How long reading an article takes, alone and until it is stored, and whether memory stays flat over many.

import { openEngine } from '../../program/engine.mjs';
import { runProgram } from '../../program/program.mjs';
import { figures } from '../../program/time.mjs';
import { figure, MEGABYTE, rangeOf } from '../bars.mjs';
import { runScript } from './script.mjs';

const READING_MS = 1_200_000;
const WORDS = 600;
const BARS = { extract: 10, store: 60 };
/** What is kept after many articles beside what was kept after the first hundred: the same, but for what the engine holds of the stored ones. */
const FLAT = 1.1;

/** On a folder of its own that holds the seeds. */
export async function measureReading({ options, results }) {
  console.log(`\n── reading articles of ${WORDS} words`);
  const engine = await openEngine('embedded');
  const place = { engine: 'embedded', size: 0, part: 'reading' };
  try {
    await runProgram(['seed'], engine.env);
    const work = { articles: options.articles, words: WORDS, rounds: options.rounds, runs: options.runs };
    const found = await runScript('./read-articles.mjs', work, {
      env: engine.env,
      ms: READING_MS,
      what: 'Reading articles',
      args: ['--expose-gc'],
    });
    addTimes(found, { results, place });
    addMemory(found.memory, { results, place });
  } catch (error) {
    results.fail({ ...place, name: 'reading articles', error });
  } finally {
    await engine.close();
  }
}

function addTimes({ times, candidates }, { results, place }) {
  const names = [
    ['extract', 'extracting, p50', BARS.extract],
    ['store', 'from the document to candidates and the stored article, p50', BARS.store],
    ['accept', 'the same, with those rated high published, p50', undefined],
  ];
  for (const [key, name, bar] of names) {
    const { p50, p95, low, high, runs } = figures(times[key]);
    const detail = `p95 ${figure(p95, 'ms')}, ${runs} articles, medians ${rangeOf(low, high)}`;
    results.add({ ...place, name, value: p50, bar, detail });
  }
  results.add({ ...place, name: 'candidates of an article, median', value: candidates, unit: 'candidates' });
}

function addMemory({ first, last, articles, rss }, { results, place }) {
  const detail = `${figure(first / MEGABYTE, 'MB')} after 100, ${figure(last / MEGABYTE, 'MB')} after ${articles}; resident ${figure(rss / MEGABYTE, 'MB')}`;
  results.add({ ...place, name: 'memory that is kept', value: last / first, unit: '×', bar: FLAT, detail });
}
