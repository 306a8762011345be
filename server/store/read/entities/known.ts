/** What a reader of texts asks of the graph: who goes by these names, and who held which offices of a country. */
import { tenuresAt } from '../../../analysis/tenure.ts';
import { distinct, groupBy } from '../../../domain/lists.ts';
import type { Kind } from '../../../domain/ontology/kind.ts';
import type { PartialDate } from '../../../domain/partial-date.ts';
import { isHeldByOne } from '../../../domain/wording/office-name.ts';
import { query } from '../../../graph/queries.ts';
import { present, type Row, toShownClaim } from '../../rows.ts';
import { type Run, runForIds } from '../../run.ts';
import { entitiesByIds } from './entities.ts';

/** An entity as a reader knows it, its country canonical. */
export interface KnownOne {
  readonly id: string;
  readonly kind: Kind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly country?: string;
}

/** Those that have one of some folded names, by that name. One look-up in the index for each name. */
export async function knownByName(
  run: Run,
  folded: readonly string[],
): Promise<ReadonlyMap<string, readonly KnownOne[]>> {
  const rows = await runForIds<Row & { folded: string }>(run, query('entity/known'), ['folded', distinct(folded)]);
  const known = await toKnown(run, rows);
  return new Map([...groupBy(rows, (row) => row.folded)].map(([name, group]) => [name, ofRows(group, known)]));
}

const ofRows = (rows: readonly Row[], known: ReadonlyMap<string, KnownOne>): KnownOne[] =>
  distinct(rows.map(({ id }) => known.get(String(id))));

/** By id, with canonical countries: asked for apart, since an id read from another node finds no index where it may be null. */
export async function toKnown(run: Run, rows: readonly Row[]): Promise<ReadonlyMap<string, KnownOne>> {
  const found = rows.map(({ folded: _, ...row }) => ({ aliases: [], ...present<Omit<KnownOne, 'aliases'>>(row) }));
  const countries = await entitiesByIds(run, distinct(found.map(({ country }) => country)));
  return new Map(
    found.map(({ country, ...one }) => [
      one.id,
      { ...one, ...(country !== undefined && { country: countries.get(country)?.id ?? country }) },
    ]),
  );
}

export interface KnownOffice extends KnownOne {
  readonly country: string;
  /** Of all offices that are judged the same. */
  readonly names: readonly string[];
  /** Ids of those seen in it last by a day and not known to have left it by then. */
  heldOn(day: PartialDate): readonly string[];
}

interface OfficeRow {
  readonly country: string;
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[] | null;
  readonly single: boolean | null;
}

/** The offices of countries, by canonical id, with everybody who was ever seen in one. */
export async function officesOf(
  run: Run,
  countries: readonly string[],
): Promise<{ readonly offices: readonly KnownOffice[]; readonly holders: readonly string[] }> {
  const rows = await runForIds<OfficeRow>(run, query('entity/offices-of'), ['ids', distinct(countries)]);
  const byId = groupBy(rows, ({ id }) => id);
  const claims = (await runForIds<{ claim: Row }>(run, query('claim/seats'), ['ids', [...byId.keys()]])).map(
    ({ claim }) => toShownClaim(claim),
  );
  const seats = groupBy(claims, ({ object }) => object);
  const offices = [...byId].flatMap(([id, group]) => {
    const names = distinct(group.flatMap(({ name, aliases }) => [name, ...(aliases ?? [])]));
    const isSingle = () => group.every(({ name, single }) => isHeldByOne(name, single ?? undefined));
    const held = seats.get(id) ?? [];
    const heldOn = (day: PartialDate) => distinct(tenuresAt(held, day, isSingle).map(({ person }) => person));
    const [name = '', ...aliases] = names;
    return distinct(group.map(({ country }) => country)).map((country) => ({
      id,
      kind: 'OFFICE' as const,
      name,
      aliases,
      country,
      names,
      heldOn,
    }));
  });
  return { offices, holders: distinct(claims.map(({ subject }) => subject)) };
}
