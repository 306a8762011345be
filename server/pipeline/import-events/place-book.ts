/** Places of a table → places that are known by exact name and country. None is made: a city's name alone says too little. */
import type { EventPlace } from '../../domain/event-row.ts';
import { distinct, groupBy } from '../../domain/lists.ts';
import { fold } from '../../domain/wording/fold.ts';
import { everyoneNamed } from '../../store/read/entities/named.ts';
import type { Run } from '../../store/run.ts';
import type { CountryBook } from './country-book.ts';
import { Remembered } from './remembered.ts';
import { bestOf, isName } from './resolved.ts';

interface Known {
  readonly id: string;
  /** True of a country that the graph did not hold when it was looked for. */
  readonly isNew: boolean;
}

export class PlaceBook {
  readonly #run: Run;
  readonly #countries: CountryBook;
  readonly #known: Remembered<Known | null>;

  constructor(run: Run, countries: CountryBook, most: number) {
    this.#run = run;
    this.#countries = countries;
    this.#known = new Remembered(most);
  }

  async prepare(places: readonly EventPlace[]): Promise<void> {
    const unknown = places.filter((one) => !this.#known.has(keyOf(one)));
    await this.#countries.prepare(distinct(unknown.map(({ country }) => country)));
    const names = distinct(unknown.map(({ name }) => name)).filter(isName);
    const found = (await everyoneNamed(this.#run, names)).filter(
      ({ kind }) => kind === 'PLACE' || kind === 'TERRITORY',
    );
    const byName = groupBy(found, ({ folded }) => folded);
    for (const place of unknown) {
      const country = this.#countries.get(place.country);
      const known = place.name === undefined ? country : bestOf(byName.get(fold(place.name)) ?? [], country?.canonical);
      this.#known.set(keyOf(place), known === undefined ? null : { id: known.id, isNew: 'entity' in known });
    }
  }

  /**
   * A country that the graph does not hold is not made for the sake of a place: it is one as soon as a claim brings it (`isSaved`). So an
   * import that was broken off in between gives the same.
   */
  get(place: EventPlace | undefined, isSaved: (id: string) => boolean): string | undefined {
    const known = place === undefined ? undefined : this.#known.get(keyOf(place));
    return known && (!known.isNew || isSaved(known.id)) ? known.id : undefined;
  }
}

const keyOf = ({ name, country }: EventPlace): string => `${name ?? ''}\n${country ?? ''}`;
