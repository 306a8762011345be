/**
 * What the graph knows that may matter to one text: asked for by the words of the text, so that it costs what the text is long and
 * not what the graph is large. Three questions: names, offices of the countries that are named, their holders.
 */

import { distinct } from '../../domain/lists.ts';
import { fold } from '../../domain/wording/fold.ts';
import type { KnownEntities, KnownEntity } from '../../extraction/shapes.ts';
import type { Gazetteer } from '../../extraction/tables/gazetteer.ts';
import { bodyPhrases } from '../../resolution/body-phrases.ts';
import { type NameRun, nameRuns } from '../../resolution/name-runs.ts';
import { holderOf } from '../../resolution/office-at-date.ts';
import { entitiesByIds } from '../../store/read/entities/entities.ts';
import { type KnownOffice, knownByName, officesOf } from '../../store/read/entities/known.ts';
import type { Run } from '../../store/run.ts';

/** Names of places are short. */
const LONGEST_PLACE = 4;
/** A body is drafted under its country: "Foreign Ministry of Kenya". Of more countries than this the text is no report of one. */
const MOST_COUNTRIES = 6;

/** Names of a country: the gazetteer's own first, then as the text has it. */
type Countries = ReadonlyMap<string, readonly string[]>;

interface Reading {
  readonly gazetteer: Gazetteer;
  readonly runs: readonly NameRun[];
  readonly countries: Countries;
}

/** For an article's title and text together. Both functions answer from memory. */
export async function knownEntities(run: Run, text: string, gazetteer: Gazetteer): Promise<KnownEntities> {
  const runs = nameRuns(text);
  const countries = countriesIn(runs, gazetteer);
  const wanted = [
    ...runs.map(({ folded }) => folded),
    ...countries.keys(),
    ...bodiesOf(text, { gazetteer, runs, countries }),
  ];
  const byName = new Map(await knownByName(run, wanted.map(fold)));
  const named = (name: string) => byName.get(fold(name)) ?? [];
  const ids = distinct(
    [...countries.keys()].flatMap(named).map(({ id, kind }) => (kind === 'COUNTRY' ? id : undefined)),
  );
  const { offices, holders } = await officesOf(run, ids);
  const known = await entitiesByIds(run, holders);
  for (const office of offices) addNames(byName, office);
  return { named, holder: (office, country, day) => known.get(seatedIn({ office, country, day }) ?? '') };

  function seatedIn(asked: { office: string; country: string; day: string }): string | undefined {
    return holderOf({ ...asked, countryNames: namesOf(asked.country) }, offices);
  }

  /** Everything that the country of an id is called, the demonyms of the text among it. */
  function namesOf(id: string): readonly string[] {
    const entry = [...countries].find(([name]) => named(name).some((one) => one.id === id));
    return entry === undefined ? [] : [entry[0], ...entry[1], ...named(entry[0]).flatMap(({ aliases }) => aliases)];
  }
}

function countriesIn(runs: readonly NameRun[], gazetteer: Gazetteer): Countries {
  const found = new Map<string, string[]>();
  for (const { words, length } of runs) {
    const hit = length <= LONGEST_PLACE ? gazetteer.place(words) : undefined;
    const country = hit?.entry.iso2 === undefined ? undefined : gazetteer.country(hit.entry.iso2);
    const name = country?.name ?? hit?.entry.name;
    if (name !== undefined) found.set(name, distinct([...(found.get(name) ?? []), words]));
  }
  return found;
}

/** Bodies as they are drafted: under the gazetteer's name, or with their country. */
function bodiesOf(text: string, { gazetteer, runs, countries }: Reading): string[] {
  const listed = distinct(runs.map(({ words }) => gazetteer.body(words)?.name));
  const owners = [...countries.keys()].slice(0, MOST_COUNTRIES);
  return [...listed, ...bodyPhrases(text).flatMap((phrase) => owners.map((owner) => `${phrase} of ${owner}`))];
}

/** An office is drafted under a name that no text has: "Foreign Minister of Kenya". */
function addNames(
  byName: Map<string, readonly KnownEntity[]>,
  { id, kind, name, aliases, country, names }: KnownOffice,
) {
  for (const folded of names.map(fold)) {
    const before = byName.get(folded) ?? [];
    if (!before.some((one) => one.id === id)) byName.set(folded, [...before, { id, kind, name, aliases, country }]);
  }
}
