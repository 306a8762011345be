// What `npm run bench` takes on its command line, checked, or one sentence that says what it may be.
import { parseArgs } from 'node:util';

export const PARTS = ['reading', 'start', 'import', 'questions', 'overhead', 'writes', 'load', 'rival'];
const ENGINES = ['embedded', 'neo4j'];

export const USAGE = `npm run bench -- [options]: measures the program against its bars, on both engines, and beside @neo4j/graphql.

  --rows 50000,470000     sizes of the event table
  --engines embedded,neo4j
  --only ${PARTS.join(',')}
  --no-rival              without @neo4j/graphql, which is fetched on its first use
  --runs 40               how often each question is asked in a round; a 95th percentile of ten is the slowest of them
  --quick                 5,000 rows unless --rows says otherwise, and each question asked less often
  --out docs/benchmarks.md  writes the tables too
  --help`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  rows: { type: 'string' },
  engines: { type: 'string', default: ENGINES.join(',') },
  only: { type: 'string' },
  rival: { type: 'boolean', default: true },
  runs: { type: 'string' },
  quick: { type: 'boolean', default: false },
  out: { type: 'string' },
};

/** The options, parsed; `rounds` and `runs` say how often each question is asked. Throws a sentence. */
export function readArguments(args) {
  const { values } = parseArgs({ options: OPTIONS, args, allowNegative: true });
  const quick = values.quick;
  return {
    help: values.help === true,
    rows: (values.rows ?? (quick ? '5000' : '50000,470000'))
      .split(',')
      .map((text) => toCount(text, '--rows'))
      .sort((a, b) => a - b),
    engines: values.engines.split(',').map((name) => oneOf(name, { of: ENGINES, option: '--engines' })),
    parts: values.only?.split(',').map((name) => oneOf(name, { of: PARTS, option: '--only' })) ?? PARTS,
    rival: values.rival,
    quick,
    out: values.out,
    rounds: quick ? 1 : 3,
    runs: toCount(values.runs ?? (quick ? '10' : '40'), '--runs'),
    loadSeconds: quick ? 2 : 10,
    articles: quick ? 200 : 1000,
  };
}

function toCount(text, option) {
  if (/^[1-9]\d{0,7}$/.test(text)) return Number(text);
  throw new Error(`${option} "${text}" is not a number from 1 to 99999999, without commas inside it.`);
}

function oneOf(name, { of, option }) {
  if (of.includes(name)) return name;
  throw new Error(`${option} "${name}" is not known. Write one or more of: ${of.join(', ')}.`);
}
