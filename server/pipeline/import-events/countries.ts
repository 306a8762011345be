/** Countries by the names and codes that event tables use. */
import { createRequire } from 'node:module';
import { fold } from '../../domain/wording/fold.ts';

export interface IsoCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** What it is usually called. */
  readonly name: string;
  readonly aliases: readonly string[];
}

// Of the package only the English names are loaded: its own entry point loads all 80 languages.
const require = createRequire(import.meta.url);
const iso = require('i18n-iso-countries/index.js') as typeof import('i18n-iso-countries');
const ENGLISH = require('i18n-iso-countries/langs/en.json') as {
  readonly countries: Readonly<Record<string, string | readonly string[]>>;
};

/** Where the package's first name is not the usual one, the usual one; and other names in use. */
const USUAL: Readonly<Record<string, readonly string[]>> = {
  BN: ['Brunei'],
  CD: ['Democratic Republic of the Congo', 'DR Congo', 'Democratic Republic of Congo', 'Congo-Kinshasa'],
  CG: ['Republic of the Congo', 'Congo-Brazzaville'],
  CI: ["Côte d'Ivoire"],
  CN: ['China'],
  CV: ['Cape Verde'],
  CZ: ['Czechia'],
  FK: ['Falkland Islands'],
  FM: ['Micronesia'],
  GM: ['Gambia'],
  IR: ['Iran'],
  KR: ['South Korea'],
  LA: ['Laos'],
  MD: ['Moldova'],
  MK: ['North Macedonia', 'Macedonia'],
  MM: ['Myanmar', 'Burma'],
  PS: ['Palestine', 'Occupied Palestinian Territory', 'Palestinian Territory, Occupied'],
  RU: ['Russia'],
  SY: ['Syria'],
  SZ: ['Eswatini', 'Swaziland'],
  TL: ['Timor-Leste', 'East Timor'],
  TW: ['Taiwan'],
  TZ: ['Tanzania'],
  US: ['United States'],
  VA: ['Vatican City', 'Holy See'],
  VG: ['British Virgin Islands'],
  VI: ['U.S. Virgin Islands'],
};

const BY_CODE = new Map(
  Object.entries(ENGLISH.countries).map(([code, names]) => [code, toCountry(code, [names].flat())]),
);
/** Later entries do not take a name from earlier ones: "Congo" alone is left to the first that has it. */
const BY_NAME = new Map(
  [...BY_CODE.values()]
    .flatMap((country) => [country.name, ...country.aliases].map((name) => [fold(name), country] as const))
    .reverse(),
);

function toCountry(code: string, names: readonly string[]): IsoCountry {
  const [name = code, ...aliases] = [...new Set([...(USUAL[code] ?? []), ...names])];
  return { code, name, aliases };
}

/** By an English name or an ISO code (`AZ`, `AZE`). Undefined where it is no country of ISO 3166-1, or Kosovo. */
export function isoCountry(written: string): IsoCountry | undefined {
  const text = written.trim();
  const byName = BY_NAME.get(fold(text));
  if (byName !== undefined) return byName;
  if (!/^[A-Za-z]{2,3}$/.test(text)) return undefined;
  return BY_CODE.get(text.length === 2 ? text.toUpperCase() : (iso.alpha3ToAlpha2(text.toUpperCase()) ?? ''));
}
