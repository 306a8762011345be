/** Matches of slots → readings of pairs: each of one plural end with each of the other. */
import { hashId } from '../../../domain/id.ts';
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Slot } from '../../shapes.ts';
import { type Ends, fitted, kindOf } from '../ends.ts';
import type { Match, Reading, Stage } from '../reading.ts';
import { ledBy } from './led-by.ts';
import { lent } from './lenders.ts';
import { isDeedOfLand } from './only-land.ts';
import { partOrMember } from './parts.ts';
import { isSomebody } from './somebody.ts';

export function expand(stage: Stage, found: Match): Reading[] {
  const isAlone = found.subject === found.object;
  const match: Match = isAlone
    ? found
    : {
        ...found,
        predicate: partOrMember(stage, found, lent(stage, found)),
        subject: ofNation(stage, ledBy(stage, found.predicate, found.subject), ACTED.includes(found.predicate)),
        object: ofNation(stage, ledBy(stage, found.predicate, found.object), MEN.includes(found.predicate)),
      };
  if (match.predicate === 'VISITED' && !isSomebody(stage, match)) return [];
  const pairs =
    match.subject === match.object
      ? among(match.subject.refs, MUTUAL.has(match.predicate))
      : across(match.subject.refs, match.object.refs);
  const apart = pairs.filter(
    ([subject, object]) => match.subject !== match.object || areApart(stage, match, [subject, object]),
  );
  const fitting = apart.flatMap(([subject, object]) => {
    const ends = fitted(stage.cast, match.predicate, ofStates(stage, match, { subject, object }));
    const isNone =
      !ends ||
      isWhich(stage, match, ends) ||
      isWithArms(stage, match.predicate, ends) ||
      isWithinOne(stage, match.predicate, ends) ||
      isDeedOfLand(stage, match.predicate, ends) ||
      representsAnother(stage, match.predicate, ends);
    return isNone ? [] : [ends];
  });
  const group = fitting.length > 1 ? groupId(stage, match) : undefined;
  return fitting.map((ends) => ({
    predicate: match.predicate,
    ...ends,
    sentence: stage.sentence,
    clause: match.clause,
    trigger: match.trigger,
    sense: match.sense,
    reasons: [...new Set([...match.reasons, ...match.subject.reasons, ...match.object.reasons])],
    trust: match.trust,
    ...(group !== undefined && { group }),
  }));
}

/** They act for their state. */
const OF_STATE = /^(PERSON|OFFICE)$/;

/** "The ministers agreed to hold the next exercise", "to enhance bilateral relations": it is of their states; "the ministers of A and B signed": so did their states. */
function ofStates({ cast }: Stage, { predicate, ...match }: Match, ends: Ends): Ends {
  const isTies = predicate === 'DIPLOMATIC_RELATIONS_WITH';
  const stateOf = (key: string): string | undefined => {
    const draft = cast.entities.get(key);
    const isOfState = OF_STATE.test(draft?.kind ?? '') || (isTies && draft?.kind === 'GOVERNMENT_BODY');
    return isOfState ? draft?.country : key;
  };
  const [subject, object] = [stateOf(ends.subject), stateOf(ends.object)];
  const isRow = match.subject === match.object && match.subject.reasons.includes('unnamed-holder');
  const areStates =
    isTies || /^(EXERCISED_WITH|HAS_TIES_WITH)$/.test(predicate) || (isRow && predicate === 'HAS_AGREEMENT_WITH');
  return areStates && subject !== undefined && object !== undefined ? { subject, object } : ends;
}

/** Of these, what is done by a nation's firms and officers or to its men is its own: "Turkish companies invest", "trained Jamaican officers". */
const ACTED: readonly Predicate[] = ['INVESTS_IN', 'TRADES_WITH', 'COERCED', 'SANCTIONED', 'ATTACKED', 'TRAINS'];
const MEN: readonly Predicate[] = ['TRAINS', 'SUPPLIES_ARMS_TO', 'PROVIDES_AID_TO'];

function ofNation({ cast }: Stage, slot: Slot, isMeant: boolean): Slot {
  if (!isMeant || !slot.reasons.includes('group-of-nation')) return slot;
  const group = cast.entities.get(slot.refs[0] ?? '');
  // Rebels and separatists act for themselves.
  const nation = /(rebels|militias?|militants|separatists|insurgents|fighters|exiles|dissidents)$/.test(
    group?.name ?? '',
  )
    ? undefined
    : group?.country;
  return nation === undefined ? slot : { ...slot, refs: [nation] };
}

/** "drills with the HIMARS": nobody exercises with a launcher. */
const isWithArms = ({ cast, context }: Stage, predicate: Predicate, { object }: Ends): boolean =>
  predicate === 'EXERCISED_WITH' &&
  context.lexicon.classes.get('arms')?.has(cast.entities.get(object)?.name.toLowerCase() ?? '') === true;

/** "X, commander of the brigade, which is part of the army": nobody is a "which". */
const isWhich = ({ cast }: Stage, { clause, reasons, subject: { to } }: Match, { subject }: Ends): boolean =>
  reasons[0] === 'verb' &&
  clause?.link === 'relative' &&
  clause.leader?.lower === 'which' &&
  to <= clause.leader.index &&
  kindOf(cast, subject) === 'PERSON';

/** "met representatives of Chad": a Kenyan represents Kenya. */
function representsAnother({ cast }: Stage, predicate: Predicate, { subject, object }: Ends): boolean {
  const [person, state] = [cast.entities.get(subject), cast.entities.get(object)];
  const isOfState = person?.kind === 'PERSON' && person.country !== undefined && state?.kind === 'COUNTRY';
  return predicate === 'REPRESENTS' && isOfState && person.country !== state.key;
}

/** Two of one side that do something together do it with somebody else: "the president and the army pledged". Meetings may be among them. */
function areApart({ cast }: Stage, { predicate }: Match, [a, b]: readonly [string, string]): boolean {
  const [one, other] = [cast.entities.get(a)?.country, cast.entities.get(b)?.country];
  return one === undefined || one !== other || /^(MET_WITH|HELD_TALKS_WITH)$/.test(predicate);
}

const BETWEEN_SIDES =
  /^(PRAISED|EXPRESSED_CONCERN_ABOUT|ACCUSED|CRITICISED|REJECTED|THREATENED|SANCTIONED|COERCED|ATTACKED|TRADES_WITH|REPRESENTS|REQUESTED|HAS_TIES_WITH|PLEDGED_COOPERATION|MET_WITH|HELD_TALKS_WITH|PROVIDES_AID_TO|SUPPORTS|MEDIATES_BETWEEN|CALLED|SUPPLIES_ARMS_TO|TRAINS|EXERCISED_WITH|LENDS_TO|INVESTS_IN|DISPUTES_WITH|MOBILISED_AGAINST|ALLIED_WITH|COOPERATED_WITH|COOPERATES_WITH|THANKED|CONGRATULATED|CONDOLED)$/;

/** "He voiced concern over Iranian engineers": a state and its own minister are no two parties. */
function isWithinOne({ cast, context }: Stage, predicate: Predicate, { subject, object }: Ends): boolean {
  const [a, b] = [cast.entities.get(subject), cast.entities.get(object)];
  const isOwn = (a?.kind === 'COUNTRY' && b?.country === a.key) || (b?.kind === 'COUNTRY' && a?.country === b.key);
  // Rebels, and armies that broke away: "Sudan's drones pounded the Rapid Support Forces".
  const isFight = predicate === 'ATTACKED' && (/^(GROUP|ARMED_FORCE)$/.test(b?.kind ?? '') || a?.kind === 'GROUP');
  // "imposed sanctions on five companies": nobody says whose they are.
  const isAnyones = predicate === 'SANCTIONED' && b?.kind === 'GROUP';
  // "talks between Congo and the M23": rebels by their own name.
  const isWithRebels =
    /^(HELD_TALKS_WITH|MET_WITH)$/.test(predicate) &&
    [a, b].some((end) => end?.kind === 'GROUP' && context.gazetteer.body(end.name));
  // "Rwanda supplies the rebels with mortars": nobody says that they are its own.
  const isArming =
    /^(SUPPLIES_ARMS_TO|TRAINS|PROVIDES_AID_TO|SUPPORTS)$/.test(predicate) &&
    /(^| )rebels$|insurgents$/.test(b?.name ?? '');
  return isOwn && !isFight && !isArming && !isAnyones && !isWithRebels && BETWEEN_SIDES.test(predicate);
}

const across = (subjects: readonly string[], objects: readonly string[]): [string, string][] =>
  subjects.flatMap((subject) => objects.map((object): [string, string] => [subject, object]));

/** What two do to each other each does to the other: "A and B exchanged fire". */
const MUTUAL: ReadonlySet<Predicate> = new Set(['ATTACKED', 'ACCUSED', 'CRITICISED', 'THREATENED', 'SANCTIONED']);

function among(refs: readonly string[], isMutual: boolean): [string, string][] {
  const pairs = refs.flatMap((subject, index) =>
    refs.slice(index + 1).map((object): [string, string] => [subject, object]),
  );
  return isMutual
    ? pairs.flatMap(([a, b]): [string, string][] => [
        [a, b],
        [b, a],
      ])
    : pairs;
}

const groupId = ({ sentence }: Stage, { predicate, trigger }: Match): string =>
  hashId('group', predicate, sentence.start, trigger[0]);
