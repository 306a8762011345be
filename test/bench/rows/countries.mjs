// The countries of the world: the most told of first, as in the real tables; the rest in the order of the alphabet.
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const names = require('i18n-iso-countries/langs/en.json').countries;
const usual = Object.values(names).map((name) => (Array.isArray(name) ? (name[1] ?? name[0]) : name));
/** "Congo" is the second name of two of them. */
const inWorld = Object.values(names)
  .map((name, at) => (usual.indexOf(usual[at]) === usual.lastIndexOf(usual[at]) ? usual[at] : [name].flat()[0]))
  .sort();
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
export const COUNTRIES = [
  ...FIRST.filter((name) => inWorld.includes(name)),
  ...inWorld.filter((name) => !FIRST.includes(name)),
];
