// Made-up people and bodies of real countries.
import { COUNTRIES } from './countries.mjs';

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

/** Gives `word(length)`: a made-up word of so many syllables. */
export const makeWords =
  ({ oneOf }) =>
  (length) =>
    capital(Array.from({ length }, () => oneOf(SYLLABLES)).join(''));

/** What actors are: how they are named, and their sectors. */
const sortsOf = ({ below }, word) => {
  const person = () => `${word(2)} ${word(2 + below(2))}`;
  return [
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
};

/** The countries themselves, then everybody else: `{ name, country, sectors }`. */
export function makeActors(chance, { count, word }) {
  const sorts = sortsOf(chance, word);
  const drawSort = chance.drawBy(sorts.map(([weight]) => weight));
  const drawCountry = chance.drawBy(COUNTRIES.map((_, at) => 1 / (at + 3)));
  const actors = COUNTRIES.slice(0, count).map((country) => ({ name: country, country, sectors: '' }));
  const taken = new Set(actors.map(({ name }) => name));
  while (actors.length < count) {
    const country = COUNTRIES[drawCountry()];
    const [, named, sectors] = sorts[drawSort()];
    let name = named(country);
    while (taken.has(name)) name = named(country);
    taken.add(name);
    actors.push({ name, country, sectors });
  }
  return actors;
}
