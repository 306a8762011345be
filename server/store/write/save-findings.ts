/** Writing findings: of those found anew only what is new or told otherwise, since most of a scope stays as it was. */
import type { SaidHere } from '../../analysis/findings/scope.ts';
import { FINDING_KINDS, type Finding } from '../../domain/finding.ts';
import { distinct } from '../../domain/lists.ts';
import { query } from '../../graph/queries.ts';
import { type Run, runForIds, writeAll } from '../run.ts';

export interface Found {
  readonly scope: string;
  readonly finding: Finding;
}

export interface Standing {
  readonly id: string;
  readonly scope: string;
  readonly message: string;
  readonly entities: readonly string[] | null;
}

interface Row {
  readonly id: string;
  readonly values: Omit<Finding, 'id'> & Omit<Standing, 'id'> & { readonly rank: number };
}

type Ends = Pick<SaidHere, 'subject' | 'object'>;

/** What is found in scopes so far. */
export const standingFindings = (run: Run, scopes: readonly string[]): Promise<Standing[]> =>
  runForIds<Standing>(run, query('finding/of-scopes'), ['scopes', scopes]);

/** Makes the findings of scopes those that were found: others are removed. */
export async function saveFindings(
  run: Run,
  standing: readonly Standing[],
  { found, claims }: { readonly found: readonly Found[]; readonly claims: ReadonlyMap<string, Ends> },
): Promise<void> {
  const rows = new Map(found.map((one) => [one.finding.id, toRow(one, claims)]));
  const gone = standing.filter(({ id }) => !rows.has(id)).map(({ id }) => id);
  const before = new Map(standing.map((one) => [one.id, one]));
  const changed = [...rows.values()].filter(({ id, values }) => !isSame(values, before.get(id)));
  await Promise.all([runForIds(run, query('finding/remove'), ['ids', gone]), writeFindings(run, changed)]);
}

function toRow({ scope, finding: { id, ...finding } }: Found, claims: ReadonlyMap<string, Ends>): Row {
  const entities = distinct(finding.claims.flatMap((one) => [claims.get(one)?.subject, claims.get(one)?.object]));
  return { id, values: { ...finding, scope, rank: FINDING_KINDS.indexOf(finding.kind), entities } };
}

/** Kind, claims and words are in its id. */
const isSame = ({ scope, message, entities }: Row['values'], before: Standing | undefined): boolean =>
  before?.scope === scope &&
  before.message === message &&
  (before.entities ?? []).join(' ') === (entities ?? []).join(' ');

const writeFindings = (run: Run, rows: readonly Row[]): Promise<void> =>
  writeAll(run, [
    [query('finding/save'), rows.map(({ id, values }) => ({ id, values: { ...values } }))],
    [query('finding/link'), rows.flatMap(({ id, values }) => values.claims.map((claim) => ({ id, claim })))],
    [
      query('finding/link-evidence'),
      rows.flatMap(({ id, values }) => values.evidence.map((evidence) => ({ id, evidence }))),
    ],
  ]);
