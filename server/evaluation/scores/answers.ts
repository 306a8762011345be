/** When a candidate answers a relation of the gold: an accepted predicate, both ends, the direction where it has one. */
import type { Candidate, EntityDraft, Extraction } from '../../domain/candidate.ts';
import { isSymmetric, type Predicate } from '../../domain/ontology/predicate.ts';
import type { GoldRelation, Names } from '../gold/gold.ts';
import type { SameEnd } from './same-end.ts';

/** How a candidate's ends lie to those of a relation, predicates aside. */
export type Ends = 'same' | 'swapped' | 'one' | 'none';

export interface Comparison {
  readonly answers: (gold: GoldRelation, draft: Candidate) => boolean;
  readonly endsOf: (gold: GoldRelation, draft: Candidate) => Ends;
  /** Whether the entity of that key bears one of the names. */
  readonly isNamed: (names: Names, key: string) => boolean;
}

/** Actor → agreement or event. As another way to say what joins two actors, it is compared by its actor. */
const JOINS_A_THING: readonly Predicate[] = ['SIGNED', 'PARTY_TO', 'RATIFIED', 'WITHDREW_FROM', 'ATTENDED'];
/** A plural subject does it to itself: one relation, in either order. */
const MUTUAL: readonly Predicate[] = ['DISCUSSED', 'PLEDGED_COOPERATION', 'SEEKS_COOPERATION_WITH'];

export function compareIn({ entities }: Pick<Extraction, 'entities'>, same: SameEnd): Comparison {
  const drafts = new Map(entities.map((entity) => [entity.key, entity]));
  const isNamed = (names: Names, key: string): boolean => isSameDraft(names, drafts.get(key));
  const isSameDraft = (names: Names, draft: EntityDraft | undefined) => draft !== undefined && same(names, draft);

  const endsOf = (gold: GoldRelation, draft: Candidate): Ends => {
    const [first, second] = actorsOf(draft);
    if (isNamed(gold.subject, first) && isNamed(gold.object, second)) return 'same';
    if (isNamed(gold.object, first) && isNamed(gold.subject, second)) return 'swapped';
    const either = [...gold.subject, ...gold.object];
    return isNamed(either, first) || isNamed(either, second) ? 'one' : 'none';
  };

  const answers = (gold: GoldRelation, draft: Candidate): boolean => {
    if (!gold.predicates.includes(draft.predicate)) return false;
    if (joinsAThing(draft.predicate) && !joinsAThing(gold.predicates[0]))
      return isNamed([...gold.subject, ...gold.object], draft.subject);
    const ends = endsOf(gold, draft);
    return ends === 'same' || (ends === 'swapped' && isEitherWay(gold, draft));
  };

  return { answers, endsOf, isNamed };
}

const joinsAThing = (predicate: Predicate): boolean => JOINS_A_THING.includes(predicate);

/** Of a discussion the two who talk: the topic is not compared. */
const actorsOf = ({ predicate, subject, object, with: other }: Candidate): readonly [string, string] => [
  subject,
  predicate === 'DISCUSSED' ? (other ?? object) : object,
];

const isEitherWay = ({ undirected, predicates: [predicate] }: GoldRelation, draft: Candidate): boolean =>
  undirected === true || [predicate, draft.predicate].some((one) => isSymmetric(one) || MUTUAL.includes(one));
