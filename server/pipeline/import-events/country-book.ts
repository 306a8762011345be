/** Countries as a table writes them → entities: those that are known, else new ones by their usual name. */

import { groupBy } from '../../domain/lists.ts';
import { fold } from '../../domain/wording/fold.ts';
import { everyoneNamed, type NamedOne } from '../../store/read/entities/named.ts';
import type { Run } from '../../store/run.ts';
import { isoCountry } from './countries.ts';
import type { NewIds } from './new-ids.ts';
import { Remembered } from './remembered.ts';
import { isName, type Resolved } from './resolved.ts';

export class CountryBook {
  readonly #run: Run;
  readonly #ids: NewIds;
  readonly #written: Remembered<Resolved | null>;
  readonly #made = new Map<string, Resolved>();

  constructor(run: Run, ids: NewIds, most: number) {
    this.#run = run;
    this.#ids = ids;
    this.#written = new Remembered(most);
  }

  async prepare(written: readonly string[]): Promise<void> {
    const unknown = written.filter((one) => !this.#written.has(one));
    const names = unknown.filter(isName).flatMap(namesOf);
    const known = groupBy(await everyoneNamed(this.#run, names), ({ folded }) => folded);
    const states = new Map(
      unknown.map((one) => [one, stateAmong(namesOf(one).flatMap((name) => known.get(fold(name)) ?? []))]),
    );
    await this.#make(unknown.filter((one) => states.get(one) === undefined));
    for (const one of unknown)
      this.#written.set(one, states.get(one) ?? this.#made.get(isoCountry(one)?.code ?? '') ?? null);
  }

  /** Undefined where it is no country. */
  get = (written: string | undefined): Resolved | undefined =>
    written === undefined ? undefined : (this.#written.get(written) ?? undefined);

  /** What ISO does not know is made no state by a cell of a table. */
  async #make(written: readonly string[]): Promise<void> {
    const isos = new Map(written.flatMap((one) => isoCountry(one) ?? []).map((iso) => [iso.code, iso]));
    const news = [...isos.values()].filter(({ code }) => !this.#made.has(code));
    const entities = news.map(({ name, aliases }) => ({ kind: 'COUNTRY' as const, name, aliases }));
    const ids = await this.#ids.give(entities);
    for (const [at, { code }] of news.entries()) {
      const [id = '', entity] = [ids[at], entities[at]];
      if (entity) this.#made.set(code, { id, canonical: id, kind: 'COUNTRY', entity: { ...entity, id } });
    }
  }
}

function namesOf(written: string): readonly string[] {
  const iso = isoCountry(written);
  return iso === undefined ? [written] : [written, iso.name, ...iso.aliases];
}

/** The first that is a country, else the first territory. */
const stateAmong = (found: readonly NamedOne[]): NamedOne | undefined =>
  found.find(({ kind }) => kind === 'COUNTRY') ?? found.find(({ kind }) => kind === 'TERRITORY');
