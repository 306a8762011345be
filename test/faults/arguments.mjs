// What `npm run faults` takes on its command line, checked.
import { parseArgs } from 'node:util';

export const usageOf = (
  parts,
) => `npm run faults -- [options]: the program is killed, starved and fed with rubbish, and must lose nothing.

  --times 100    kills of each kind
  --jobs 2       of them side by side
  --only ${parts.join(',')}
  --runs 10000   hostile inputs
  --seed N       makes the same ones again
  --help`;

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  times: { type: 'string', default: '100' },
  jobs: { type: 'string', default: '2' },
  only: { type: 'string' },
  runs: { type: 'string', default: '10000' },
  seed: { type: 'string' },
};

/** The options; `parts` are all there are. Throws a sentence for what is not one. */
export function readArguments(args, parts) {
  const { values } = parseArgs({ options: OPTIONS, args });
  const only = values.only?.split(',') ?? parts;
  const unknown = only.find((name) => !parts.includes(name));
  if (unknown !== undefined)
    throw new Error(`--only "${unknown}" is not known. Write one or more of: ${parts.join(', ')}.`);
  return {
    help: values.help === true,
    only,
    times: toCount('times', values.times),
    jobs: toCount('jobs', values.jobs),
    runs: toCount('runs', values.runs),
    seed: values.seed === undefined ? undefined : Number(values.seed),
  };
}

function toCount(option, text) {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text);
  throw new Error(`--${option} "${text}" is not a number. Write a whole number above 0.`);
}
