/** Between whom a text tells of a quarrel: whom a third party means that "offered to mediate" or "urged restraint". */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import { isOnlyLand } from '../expanding/only-land.ts';
import { sideOf } from '../frames/frame.ts';
import type { Reading, Stage } from '../reading.ts';

const QUARRELS: ReadonlySet<Predicate> = new Set([
  'ATTACKED',
  'ACCUSED',
  'THREATENED',
  'DISPUTES_WITH',
  'COERCED',
  'SANCTIONED',
  'PROTESTED',
  'CRITICISED',
  'REJECTED',
  'MOBILISED_AGAINST',
  'CONCEDED_TO',
]);
/** What two do together who may need a third for it. */
const DEALINGS: ReadonlySet<Predicate> = new Set(['HELD_TALKS_WITH', 'MET_WITH', 'HAS_AGREEMENT_WITH', 'AGREED_ON']);

/** Sentences back. */
const BACK = 8;

export interface Rivals {
  readonly parties: readonly [string, string];
  /** What is told of the two, in the order of the text. */
  readonly told: readonly Reading[];
}

/** The two that are told of most, neither of them the third party; of equals the last. `mayDeal`: two that have talked or agreed will do. */
export function rivalsFor(stage: Stage, third: readonly string[], mayDeal: boolean): Rivals | undefined {
  const outside = new Set(third.map((key) => sideOf(stage, key) ?? key));
  const near = stage.before.filter(({ sentence: { index } }) => index >= stage.sentence.index - BACK);
  const quarrel = mostTold(pairsOf(stage, near, { kinds: QUARRELS, outside }));
  return quarrel ?? (mayDeal ? mostTold(pairsOf(stage, near, { kinds: DEALINGS, outside })) : undefined);
}

interface Wanted {
  readonly kinds: ReadonlySet<Predicate>;
  readonly outside: ReadonlySet<string>;
}

function pairsOf(stage: Stage, readings: readonly Reading[], { kinds, outside }: Wanted): Rivals[] {
  const pairs = new Map<string, Rivals>();
  for (const reading of readings) {
    const parties = kinds.has(reading.predicate) ? partiesOf(stage, reading) : undefined;
    if (!parties || parties.some((key) => outside.has(key))) continue;
    const key = [...parties].sort().join(' ');
    const before = pairs.get(key);
    pairs.delete(key);
    pairs.set(key, { parties: before?.parties ?? parties, told: [...(before?.told ?? []), reading] });
  }
  return [...pairs.values()];
}

/** The states of the two; of a state and its own rebels, they themselves. */
function partiesOf(stage: Stage, reading: Reading): readonly [string, string] | undefined {
  const { subject, object } = reading;
  const [a, b] = overLand(stage, reading) ?? [sideOf(stage, subject) ?? subject, sideOf(stage, object) ?? object];
  const parties = a === b ? ([subject, object] as const) : ([a, b] as const);
  return parties[0] !== parties[1] && parties.every((key) => isParty(stage, key)) ? parties : undefined;
}

/** "Togo launched an offensive for Kashmir, which had been under the occupation of Benin": the two states of a quarrel over land. */
function overLand(stage: Stage, { subject, object, sentence }: Reading): [string, string] | undefined {
  if (![subject, object].some((key) => isOnlyLand(stage, key))) return undefined;
  const named = (stage.cast.slots[sentence.index] ?? []).flatMap(({ refs }) => refs.map((ref) => sideOf(stage, ref)));
  const states = [...new Set(named.filter((key) => key !== undefined))];
  const [one, other] = states;
  return one !== undefined && other !== undefined && states.length === 2 ? [one, other] : undefined;
}

const isParty = (stage: Stage, key: string): boolean =>
  /^(COUNTRY|TERRITORY|GROUP|ORGANIZATION|ARMED_FORCE)$/.test(stage.cast.entities.get(key)?.kind ?? '') &&
  !isOnlyLand(stage, key);

const mostTold = (pairs: readonly Rivals[]): Rivals | undefined =>
  pairs.reduce<Rivals | undefined>(
    (best, pair) => (best && best.told.length > pair.told.length ? best : pair),
    undefined,
  );
