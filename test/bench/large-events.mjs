#!/usr/bin/env node
/**
 * Writes a large event table in the shape of ICEWS: `node test/bench/large-events.mjs --rows 470000 --seed 1 > file`. The same arguments give
 * the same bytes. 23,000 named actors of some 240 countries, a few of them in very many rows and most in few; one in about a ninth of all.
 * `--dirty` adds rows that cannot be used; `--actors` and `--years` change the shape. Countries are real, persons and bodies are made up.
 */
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';

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

/** Sfc32: small, fast and the same everywhere. */
function makeRandom(seed) {
  let [a, b, c, d] = [0x9e3779b9, 0x243f6a88, 0xb7e15162, seed >>> 0];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (((c | 0) + t) >>> 0) / 4294967296;
  };
  for (let warm = 0; warm < 15; warm++) next();
  return next;
}
const random = makeRandom(SEED);
const below = (count) => Math.floor(random() * count);
const oneOf = (list) => list[below(list.length)];

/** Draws an index by weights: cumulative sums and a binary search. */
function makeDraw(weights) {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  weights.forEach((weight, at) => {
    sum += weight;
    sums[at] = sum;
  });
  return () => {
    const wanted = random() * sum;
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle] > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  };
}

const require = createRequire(import.meta.url);
const names = require('i18n-iso-countries/langs/en.json').countries;
const usual = Object.values(names).map((name) => (Array.isArray(name) ? (name[1] ?? name[0]) : name));
/** "Congo" is the second name of two of them. */
const inWorld = Object.values(names)
  .map((name, at) => (usual.indexOf(usual[at]) === usual.lastIndexOf(usual[at]) ? usual[at] : [name].flat()[0]))
  .sort();
/** The most told of first, as in the real tables; the rest in the order of the alphabet. */
const FIRST = [
  'United States',
  'Russia',
  'China',
  'India',
  'Iran',
  'Pakistan',
  'Israel',
  'Syrian Arab Republic',
  'Turkey',
  'Japan',
  'United Kingdom',
  'France',
  'Germany',
  'Azerbaijan',
  'Ukraine',
  'South Korea',
  'North Korea',
  'Afghanistan',
  'Iraq',
  'Armenia',
];
const COUNTRIES = [
  ...FIRST.filter((name) => inWorld.includes(name)),
  ...inWorld.filter((name) => !FIRST.includes(name)),
];

const SYLLABLES = [
  'ba',
  'ru',
  'mi',
  'ka',
  'to',
  'le',
  'za',
  'no',
  'shi',
  'ven',
  'dor',
  'gal',
  'mur',
  'tas',
  'eli',
  'far',
  'hom',
  'jan',
  'kel',
  'lor',
  'nad',
  'oth',
  'pel',
  'ras',
  'sul',
  'tem',
  'ubi',
  'yor',
];
const capital = (text) => text[0].toUpperCase() + text.slice(1);
const word = (length) => capital(Array.from({ length }, () => oneOf(SYLLABLES)).join(''));
const person = () => `${word(2)} ${word(2 + below(2))}`;

/** What actors are: how they are named, and their sectors. */
const SORTS = [
  [34, () => person(), 'Government,Executive,Elite'],
  [10, () => person(), 'Parties,Legislative / Parliamentary,Government'],
  [6, () => person(), 'Business,Social'],
  [4, () => person(), 'Dissident,Social'],
  [9, (country) => `Citizen of ${word(2)} (${country})`, 'General Population / Civilian / Social,Social'],
  [8, (country) => `Ministry of ${word(2)} (${country})`, 'Executive,Government'],
  [7, (country) => `${word(2)} Brigade (${country})`, 'Military,Government'],
  [7, (country) => `Police of ${word(2)} (${country})`, 'Police,Government'],
  [5, () => `${word(3)} Party`, 'Parties,(National) Major Party'],
  [4, () => `${word(3)} News Agency`, 'News,Media'],
  [3, () => `${word(3)} University`, 'Education,Social'],
  [2, () => `${word(3)} Relief Foundation`, 'NGO,Nongovernmental Organization / Activists'],
  [1, () => `${word(3)} Insurgents`, 'Rebel,Dissident'],
];
const drawSort = makeDraw(SORTS.map(([weight]) => weight));
const drawCountry = makeDraw(COUNTRIES.map((_, at) => 1 / (at + 3)));

/** The countries themselves, then everybody else. */
const actors = COUNTRIES.slice(0, ACTORS).map((country) => ({ name: country, country, sectors: '' }));
const taken = new Set(actors.map(({ name }) => name));
while (actors.length < ACTORS) {
  const country = COUNTRIES[drawCountry()];
  const [, named, sectors] = SORTS[drawSort()];
  let name = named(country);
  while (taken.has(name)) name = named(country);
  taken.add(name);
  actors.push({ name, country, sectors });
}
// Zipf, flattened at its top; the first is the hub, with a share of its own.
const draw = makeDraw(actors.map((_, at) => (at === 0 ? 0 : 1 / (at + 12) ** 0.95)));
const HUB_SHARE = 0.107;
const home = new Map();
for (const [at, { country }] of actors.entries()) {
  const known = home.get(country) ?? home.set(country, []).get(country);
  if (known.length < 400) known.push(at);
}

/** [weight, code, text, intensity]: all 20 roots, in about the shares that such tables have. */
const CODES = [
  [90, '010', 'Make statement', 0],
  [18, '012', 'Make pessimistic comment', -0.4],
  [16, '013', 'Make optimistic comment', 0.4],
  [6, '018', 'Make empathetic comment', 3.4],
  [52, '020', 'Make an appeal or request', 3],
  [10, '023', 'Appeal for aid', 3.4],
  [46, '036', 'Express intent to meet or negotiate', 4],
  [20, '030', 'Express intent to cooperate', 4],
  [92, '040', 'Consult', 1],
  [22, '041', 'Discuss by telephone', 1],
  [58, '042', 'Make a visit', 1.9],
  [56, '043', 'Host a visit', 2.8],
  [14, '044', 'Meet at a third location', 2.5],
  [5, '045', 'Mediate', 5],
  [30, '046', 'Engage in negotiation', 7],
  [48, '051', 'Praise or endorse', 3.4],
  [8, '052', 'Defend verbally', 3.5],
  [18, '057', 'Sign formal agreement', 8],
  [14, '050', 'Engage in diplomatic cooperation', 3.5],
  [16, '061', 'Cooperate economically', 6.4],
  [12, '062', 'Cooperate militarily', 7.4],
  [12, '071', 'Provide economic aid', 7.4],
  [8, '073', 'Provide humanitarian aid', 7.4],
  [5, '081', 'Ease administrative sanctions', 5],
  [7, '084', 'Return, release', 7],
  [16, '090', 'Investigate', -2],
  [10, '100', 'Demand', -5],
  [42, '111', 'Criticize or denounce', -2],
  [36, '112', 'Accuse', -2],
  [20, '120', 'Reject', -4],
  [8, '125', 'Reject proposal to meet', -5],
  [10, '130', 'Threaten', -4.4],
  [6, '138', 'Threaten with military force', -7],
  [20, '141', 'Demonstrate or rally', -6.5],
  [5, '145', 'Protest violently, riot', -7.5],
  [6, '150', 'Demonstrate military or police power', -7.2],
  [5, '160', 'Reduce relations', -4],
  [6, '163', 'Impose embargo, boycott, or sanctions', -8],
  [44, '173', 'Arrest, detain, or charge with legal action', -5],
  [10, '175', 'Use tactics of violent repression', -9],
  [8, '180', 'Use unconventional violence', -9],
  [10, '183', 'Carry out suicide, car, or other non-military bombing', -10],
  [36, '190', 'Use conventional military force', -10],
  [12, '193', 'Fight with small arms and light weapons', -10],
  [6, '195', 'Employ aerial weapons', -10],
  [2, '202', 'Engage in mass killings', -10],
];
const drawCode = makeDraw(CODES.map(([weight]) => weight));

const HEADER = [
  'Event ID',
  'Event Date',
  'Source Name',
  'Source Sectors',
  'Source Country',
  'Event Text',
  'CAMEO Code',
  'Intensity',
  'Target Name',
  'Target Sectors',
  'Target Country',
  'Story ID',
  'Sentence Number',
  'Publisher',
  'City',
  'District',
  'Province',
  'Country',
  'Latitude',
  'Longitude',
];
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

/** Each cannot be used, in a way of its own. */
const SPOILED = [
  (row) => row.replace(/\t2\d{3}-\d{2}-\d{2}\t/, '\t2018-02-30\t'),
  (row) =>
    row
      .split('\t')
      .map((cell, at) => (at === 6 ? '999' : cell))
      .join('\t'),
  (row) =>
    row
      .split('\t')
      .map((cell, at) => (at === 8 ? '' : cell))
      .join('\t'),
  (row) => {
    const cells = row.split('\t');
    [cells[8], cells[9], cells[10]] = [cells[2], cells[3], cells[4]];
    return cells.join('\t');
  },
  () => 'no row at all',
];

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
