// The whole of docs/benchmarks.md, and the last words on the terminal: every figure comes from this run.
import { barOf, figure, verdict } from './bars.mjs';

const TITLES = {
  reading: 'Reading articles',
  start: 'Start',
  import: 'Import',
  questions: 'Large questions, p95',
  overhead: 'What the API adds to the engine, p50',
  writes: 'Writes',
  load: 'Throughput',
  rival: 'Beside @neo4j/graphql',
  memory: 'Memory',
  growth: 'How cost grows',
};

const REMARKS = {
  reading:
    'Articles of 600 words, put together from passages of `test/gold`, by the functions that `readout add` calls, in one process, beside a graph of the seeds. The first ones warm it up.',
  import: 'By `readout import events` from a file of generated rows, seeds loaded before.',
  questions:
    'GraphQL over HTTP from another process, one after the other. In brackets the medians of the rounds, lowest and highest.',
  overhead:
    'The same questions over HTTP, and the queries they come down to, alone and one after the other, by the same engine in a process without a server. The bar: twice the raw time, or 2 ms more, whichever is more.',
  writes: 'Until the answer. "Settled" is when the last sum that a reader sees has changed.',
  rival:
    'The same Neo4j, data and questions, each server a process of its own, taking turns in one run. Figures are how many times as fast, or as many, ours is. Of several ways to ask the rival the fastest counts (`test/bench/rival/`).',
  growth: 'The median at the largest size beside that at the smallest. Totals and hubs are left out.',
};

/** The document, whole. */
export function toMarkdown({ rows, machine, engines, options, command, day, minutes }) {
  return [
    '# Benchmarks',
    '',
    `Written by \`${command}\` on ${day}, in ${minutes} minutes; nothing here is written by hand. Run that line again to replace it.`,
    '',
    ...[...machine, ...engines].map((line) => `- ${line}`),
    `- ${options.rounds === 1 ? 'One round' : `${options.rounds} rounds`} of ${options.runs} runs after warming up, different entities where it matters`,
    '',
    'The bars are the project’s own, for two cores. Times are of one run on one machine; ratios travel better.',
    '',
    ...shortfalls(rows),
    ...Object.keys(TITLES).flatMap((part) =>
      section(
        part,
        rows.filter((row) => row.part === part),
      ),
    ),
  ].join('\n');
}

export const missed = (rows) => rows.filter(({ met }) => met === false);

function shortfalls(rows) {
  const short = missed(rows);
  const held = rows.filter(({ met }) => met === true).length;
  const head = ['## What falls short', ''];
  if (short.length === 0) return [...head, `Nothing: all ${held} bars are met.`, ''];
  const line = (row) =>
    `- ${TITLES[row.part]}, ${where(row)}: ${row.name}: ${row.failed ?? `${figure(row.value, row.unit)}, ${barOf(row)}`}`;
  return [...head, `${held} bars are met, ${short.length} are not:`, '', ...short.map(line), ''];
}

const where = ({ engine, size }) =>
  `${engine === 'neo4j' ? 'Neo4j' : engine}, ${size === 0 ? 'seeds' : figure(size, 'rows')}`;

function section(part, rows) {
  if (rows.length === 0) return [];
  const head = ['| what | engine | rows | figure | bar | | |', '|---|---|---:|---:|---:|---|---|'];
  return [`## ${TITLES[part]}`, '', ...(REMARKS[part] ? [REMARKS[part], ''] : []), ...head, ...rows.map(cells), ''];
}

const cells = (row) =>
  `| ${[
    row.name,
    row.engine === 'neo4j' ? 'Neo4j' : row.engine,
    row.size === 0 ? 'seeds' : figure(row.size, ''),
    row.failed ? 'failed' : figure(row.value, row.unit),
    barOf(row).replace('bar ', ''),
    row.failed ? 'missed' : verdict(row),
    (row.failed ?? row.detail).replaceAll('|', '\\|'),
  ]
    .map((cell) => cell.trim())
    .join(' | ')} |`;
