/** The projection: typed relationships between entities that sum up the claims, for browsers of the graph and for fast walks. */
import { foldRelations, placeOf, type Relation, type Summand } from '../../analysis/relation.ts';
import { compareText, distinct, groupBy } from '../../domain/lists.ts';
import { PREDICATE_NAMES, type Predicate, predicateRow } from '../../domain/ontology/predicate.ts';
import { ownOriginId } from '../../domain/origin.ts';
import { MODES, type Mode } from '../../domain/wording/words.ts';
import type { Query, Value } from '../../graph/graph.ts';
import { perType, query } from '../../graph/queries.ts';
import { present, type Row } from '../rows.ts';
import { type RowsToWrite, type Run, runForIds, toValues } from '../run.ts';
import { endsOfPair } from './load-claims.ts';
import type { SharedPair } from './shared-pairs.ts';

// The projection never asserts what nobody says happened: what is only planned, imagined or denied has types of its own.
export const relationType = (predicate: Predicate, mode: Mode): string => (mode === 'HAPPENED' ? predicate : mode);
/** Types that say something happened or is so. */
export const HAPPENED_TYPES: readonly string[] = PREDICATE_NAMES;
export const OTHER_TYPES: readonly string[] = MODES.filter((mode) => mode !== 'HAPPENED');
/** All types of the projection. */
export const RELATION_TYPES: readonly string[] = [...HAPPENED_TYPES, ...OTHER_TYPES];

/** A relation, with the data sets whose rows are in it, and the one that alone tells it. */
export interface Projected extends Relation {
  readonly dataSet?: string;
  readonly dataSets: readonly string[];
}

/** A relation that there was: of one pair, in one mode. */
export interface Stood {
  readonly pair: string;
  readonly mode: Mode;
}

interface Before {
  /** The relations that the claims in question added up to before. */
  readonly stood?: readonly Stood[];
  /** True where there are no relations of these pairs: then none is looked for. */
  readonly isFresh?: boolean;
}

/** What makes relations those of their pairs, and removes those that nothing adds up to any more. */
export function relationRows(
  relations: readonly Projected[],
  { stood = [], isFresh = false }: Before = {},
): RowsToWrite[] {
  const current = new Set(relations.map(placeOf));
  const gone = stood.map(({ pair, mode }) => ({ ...endsOfPair(pair), mode }));
  const [happened, others] = isFresh ? [CREATE, CREATE] : [SAVE, SAVE_OTHER];
  return [
    ...byType(
      [...new Map(gone.map((one) => [placeOf(one), one])).values()].filter((one) => !current.has(placeOf(one))),
    ).map(([type, group]) =>
      rowsOf(
        REMOVE.get(type),
        group.map(({ subject, predicate, object }) => ({ subject, predicate, object })),
      ),
    ),
    ...byType(relations).map(([type, group]) =>
      rowsOf((HAPPENED_TYPES.includes(type) ? happened : others).get(type), group.map(toRow)),
    ),
  ].flat();
}

const CREATE = perType(query('relation/create'), RELATION_TYPES);
const SAVE = perType(query('relation/save'), HAPPENED_TYPES);
const SAVE_OTHER = perType(query('relation/save-other'), OTHER_TYPES);
const REMOVE = perType(query('relation/remove'), RELATION_TYPES);

const byType = <One extends Pick<Relation, 'predicate' | 'mode'>>(relations: readonly One[]) => [
  ...groupBy(relations, ({ predicate, mode }) => relationType(predicate, mode)),
];

const rowsOf = (statement: Query | undefined, rows: readonly Value[]): RowsToWrite[] =>
  statement === undefined ? [] : [[statement, rows]];

export interface SummandRow {
  readonly pair: string;
  readonly dataSet: string | null;
  readonly status: string | null;
  readonly first: string | null;
  readonly last: string | null;
  readonly claims: number;
  readonly claim: Row | null;
}

/** What the stored claims of pairs add up to. */
export async function relationsOfPairs(run: Run, pairs: readonly string[]): Promise<Projected[]> {
  const rows = (await runForIds<SummandRow>(run, query('claim/summands'), ['pairs', pairs])).sort(inOrder);
  return [...groupBy(rows, ({ pair }) => pair).values()].flatMap((group) => {
    const tellers = new Set(group.map(({ dataSet }) => dataSet));
    const dataSets = distinct(group.map(({ dataSet }) => dataSet ?? undefined));
    const [dataSet] = dataSets;
    const alone = tellers.size === 1 && dataSet !== undefined ? { dataSet } : {};
    return foldRelations(group.map(toSummand)).map((relation) => ({ ...relation, ...alone, dataSets }));
  });
}

/** Of a relation that several tell: each data set among them with the pair. */
export const sharedIn = ({ dataSet, dataSets, subject, predicate, object }: Projected): SharedPair[] =>
  dataSet === undefined ? dataSets.map((id) => ({ dataSet: id, pair: `${subject} ${predicate} ${object}` })) : [];

/** The engines give them in other orders, and of dates as early as each other the first is told. */
const inOrder = (a: SummandRow, b: SummandRow): number =>
  compareText(String(a.claim?.id ?? a.dataSet), String(b.claim?.id ?? b.dataSet));

/** Of very many rows in turn, which are of few data sets. */
let last = { origins: [''], articles: [''] };
function toldBy(dataSet: string): Pick<Summand, 'origins' | 'articles'> {
  if (last.articles[0] !== dataSet) last = { origins: [ownOriginId(dataSet)], articles: [dataSet] };
  return last;
}

type CountedRow = Omit<SummandRow, 'status' | 'claim'> & Partial<SummandRow>;

export function toSummand({ pair, claim = null, dataSet, status = null, first, last, claims }: CountedRow): Summand {
  const { subject, predicate, object } = endsOfPair(pair);
  if (dataSet === null) return { ...present<Summand>(claim ?? {}), subject, predicate, object };
  const { origins, articles } = toldBy(dataSet);
  // Written out: spreading costs ten times as much, and a hub has very many.
  const summand: { -readonly [Key in keyof Summand]: Summand[Key] } = {
    subject,
    predicate,
    object,
    mode: 'HAPPENED',
    polarity: 'AFFIRMED',
    temporality: 'PAST_OR_PRESENT',
    certainty: 'UNSTATED',
    status: status === 'CONTESTED' ? status : 'SINGLE_ORIGIN',
    origins,
    articles,
    claimCount: claims,
  };
  if (first !== null) summand.firstDate = first;
  if (last !== null) summand.lastDate = last;
  return summand;
}

/** What browsers of the graph read on a relationship: counts in the words of the ontology. What only a data set tells has the least. */
function toRow(relation: Projected) {
  const { dataSets: _, dataSet, ...told } = relation;
  const { subject, predicate, object, claimCount, first, last, status } = told;
  const full = {
    ...told,
    family: predicateRow(predicate).family,
    claims: claimCount,
    origins: relation.originCount,
  };
  const isPlain = dataSet !== undefined && status === 'SINGLE_ORIGIN';
  const nothing = Object.fromEntries([...Object.keys(full), 'first', 'last'].map((name) => [name, undefined]));
  const values = isPlain ? { ...nothing, claimCount, first, last, dataSet } : { ...nothing, dataSet, ...full };
  return { subject, object, predicate, values: toValues(values) };
}
