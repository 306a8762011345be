#!/usr/bin/env node
/**
 * Writes a large event table in the shape of ICEWS: `node test/bench/rows/large-events.mjs --rows 470000 --seed 1 > file`. The same arguments give
 * the same bytes. 23,000 named actors of some 240 countries, a few of them in very many rows and most in few; one in about a ninth of all.
 * `--dirty` adds rows that cannot be used; `--actors` and `--years` change the shape. Countries are real, persons and bodies are made up.
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { makeActors, makeWords } from './actors.mjs';
import { CODES, HEADER } from './cameo.mjs';
import { COUNTRIES } from './countries.mjs';
import { makeChance } from './random.mjs';
import { SPOILED } from './spoiled.mjs';

const { values: given } = parseArgs({
  options: {
    rows: { type: 'string', default: '470000' },
    seed: { type: 'string', default: '1' },
    actors: { type: 'string', default: '23000' },
    years: { type: 'string', default: '1' },
    dirty: { type: 'boolean', default: false },
  },
});
const [ROWS, SEED, ACTORS, YEARS] = [given.rows, given.seed, given.actors, given.years].map(Number);
if (![ROWS, SEED, ACTORS, YEARS].every((number) => Number.isInteger(number) && number > 0)) {
  console.error('--rows, --seed, --actors and --years are whole numbers above 0.');
  process.exit(2);
}

const chance = makeChance(SEED);
const { random, below, oneOf, drawBy } = chance;
const word = makeWords(chance);
const actors = makeActors(chance, { count: ACTORS, word });
// Zipf, flattened at its top; the first is the hub, with a share of its own.
const draw = drawBy(actors.map((_, at) => (at === 0 ? 0 : 1 / (at + 12) ** 0.95)));
const HUB_SHARE = 0.107;
const home = new Map();
for (const [at, { country }] of actors.entries()) {
  const known = home.get(country) ?? home.set(country, []).get(country);
  if (known.length < 400) known.push(at);
}

const drawCode = drawBy(CODES.map(([weight]) => weight));

const CITIES = COUNTRIES.map(() => word(2));
const PUBLISHERS = Array.from({ length: 40 }, () => `${word(2)} Herald`);
const day = (offset) => new Date(Date.UTC(2018, 0, 1 + offset)).toISOString().slice(0, 10);
const DAYS = Math.round(365.25 * YEARS);

function pair() {
  const first = random() < HUB_SHARE ? 0 : draw();
  // Much of what happens stays within one country.
  const same = home.get(actors[first].country) ?? [];
  let second = first;
  while (second === first) second = random() < 0.42 && same.length > 1 ? oneOf(same) : draw();
  return random() < 0.5 ? [first, second] : [second, first];
}

function makeRow(number) {
  const [from, to] = pair().map((at) => actors[at]);
  const [, code, text, intensity] = CODES[drawCode()];
  const inCity = random() < 0.7;
  const land = COUNTRIES.indexOf(from.country);
  return [
    20_000_000 + number,
    day(Math.floor((number / ROWS) * DAYS)),
    from.name,
    from.sectors,
    from.country,
    text,
    code,
    intensity.toFixed(1),
    to.name,
    to.sectors,
    to.country,
    30_000_000 + below(ROWS),
    1 + below(6),
    oneOf(PUBLISHERS),
    inCity ? CITIES[land] : '',
    '',
    '',
    from.country,
    (random() * 120 - 60).toFixed(4),
    (random() * 300 - 150).toFixed(4),
  ].join('\t');
}

const REPEATS = 0.02;
const recent = [];
function nextRow(number) {
  if (recent.length > 100 && random() < REPEATS) return oneOf(recent);
  const row = makeRow(number);
  recent.push(row);
  if (recent.length > 1000) recent.shift();
  return given.dirty && random() < 0.003 ? oneOf(SPOILED)(row) : row;
}

process.stdout.on('error', () => process.exit(0)); // whoever reads may go away first
let text = `${HEADER.join('\t')}\n`;
for (let number = 0; number < ROWS; number++) {
  text += `${nextRow(number)}\n`;
  if (text.length > 1 << 16) {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
    text = '';
  }
}
process.stdout.write(text);
