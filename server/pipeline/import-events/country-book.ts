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
    for (const one of unknown) {
      const found = namesOf(one).flatMap((name) => known.get(fold(name)) ?? []);
      this.#written.set(one, stateAmong(found) ?? (await this.#make(one)) ?? null);
    }
  }

  /** Undefined where it is no country. */
  get = (written: string | undefined): Resolved | undefined =>
    written === undefined ? undefined : (this.#written.get(written) ?? undefined);

  /** What ISO does not know is made no state by a cell of a table. */
  async #make(written: string): Promise<Resolved | undefined> {
    const iso = isoCountry(written);
    if (iso === undefined) return undefined;
    const made = this.#made.get(iso.code);
    if (made !== undefined) return made;
    const entity = { kind: 'COUNTRY' as const, name: iso.name, aliases: iso.aliases };
    const [id = ''] = await this.#ids.give([entity]);
    const resolved: Resolved = { id, canonical: id, kind: 'COUNTRY', entity: { ...entity, id } };
    this.#made.set(iso.code, resolved);
    return resolved;
  }
}

function namesOf(written: string): readonly string[] {
  const iso = isoCountry(written);
  return iso === undefined ? [written] : [written, iso.name, ...iso.aliases];
}

/** The first that is a country, else the first territory. */
const stateAmong = (found: readonly NamedOne[]): NamedOne | undefined =>
  found.find(({ kind }) => kind === 'COUNTRY') ?? found.find(({ kind }) => kind === 'TERRITORY');
