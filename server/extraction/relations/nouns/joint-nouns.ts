/** Both ends in one: "talks between A and B", "A-B talks", "the A and B ministers' talks". */

import type { Clause, Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import { kindOf } from '../ends.ts';
import { haveMet } from '../frames/frame.ts';
import type { Stage } from '../reading.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';

const WITH = words('with');
const JOINING = words('between among of involving');
/** "an exercise participated in by troops of A and B". */
const TAKING_PART = words('by of');

/** One plural slot as both ends. */
export function jointEnds(stage: Stage, noun: Token, { frames, predicate }: NounEntry): NounEnds | undefined {
  const between = frames.has('between') ? slotBehind(stage, behindSigned(stage, noun.index + 1), JOINING) : undefined;
  if (between && between.refs.length > 1)
    return apartFrom(stage, predicate, between) ?? withEach(noun, predicate, between) ?? both(between, 'between');
  const troops = predicate === 'EXERCISED_WITH' ? slotBehind(stage, noun.index + 1, TAKING_PART) : undefined;
  if (troops && troops.refs.length > 1) return both(troops, 'between');
  // "their cooperation with Chad": each of them with Chad.
  const isWithOther = slotBehind(stage, noun.index + 1, WITH)?.from === noun.index + 2;
  if (!frames.has('pair') || (isWithOther && frames.has('with'))) return undefined;
  const owner = compoundBefore(stage, noun) ?? slotBefore(stage, noun);
  const pair = owner && /^(MET_WITH|HELD_TALKS_WITH)$/.test(predicate) ? whoMetLast(stage, owner) : owner;
  return pair && pair.refs.length > 1 ? both(pair, 'pair') : undefined;
}

/** "the agreement signed between A and B": where the noun's ends begin. */
const behindSigned = ({ sentence: { tokens } }: Stage, at: number): number =>
  /^(signed|reached|concluded|inked|struck|made|initialled|held|agreed)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'between'
    ? at + 1
    : at;

/** How many sentences ago they may have met. */
const BACK = 4;

/** "discussed Togo and Mali. During their meeting": of those who met, and not of what they spoke of. */
function whoMetLast(stage: Stage, owner: Slot): Slot {
  if (owner.form !== 'pronoun' || owner.refs.some((ref) => kindOf(stage.cast, ref) === 'PERSON')) return owner;
  const met = stage.before.findLast(
    (reading) =>
      haveMet(stage, reading) &&
      kindOf(stage.cast, reading.subject) === 'PERSON' &&
      kindOf(stage.cast, reading.object) === 'PERSON' &&
      reading.sentence.index >= stage.sentence.index - BACK,
  );
  return met ? { ...owner, refs: [met.subject, met.object], members: undefined } : owner;
}

/** "the deal between A and B with C": the two have it with the third. */
function apartFrom({ slots, sentence: { tokens } }: Stage, predicate: string, pair: Slot): NounEnds | undefined {
  const third = tokens[pair.to]?.lower === 'with' ? slots.find(({ from }) => from === pair.to + 1) : undefined;
  return predicate === 'HAS_AGREEMENT_WITH' && third?.use === 'plain'
    ? { subject: pair, object: third, frame: 'between', trust: 0.7 }
    : undefined;
}

/** "telephone conversations between the minister of A and the ministers of B and C": a call has two ends, so he spoke with each. */
function withEach({ word }: Token, predicate: string, { members }: Slot): NounEnds | undefined {
  const [one, others, more] = members ?? [];
  if (predicate !== 'CALLED' || !/s$/.test(word) || more !== undefined || !one || !others) return undefined;
  return one.refs.length === 1 && others.refs.length > 1
    ? { subject: one, object: others, frame: 'between', trust: 0.75 }
    : undefined;
}

const both = (slot: Slot, frame: string): NounEnds => ({ subject: slot, object: slot, frame, trust: 0.75 });

/** Who does these does it with the other: not "planned", "welcomed". */
const HOLDS = words(`
  begin start hold conduct launch open resume continue conclude end complete finish wrap kick enter undertake stage carry`);
/** How far behind its verb the noun may stand. */
const OBJECT_WITHIN = 8;

/** "Negotiators of A and B began a second day of talks": the two are the subject of a verb that says little. */
export function jointSubject(
  { sentence: { tokens } }: Stage,
  noun: Token,
  { entry, clause }: { entry: NounEntry; clause: Clause | undefined },
): NounEnds | undefined {
  const subject = clause?.subject;
  if (!clause || !subject || subject.refs.length < 2 || clause.voice === 'passive' || !entry.frames.has('pair'))
    return undefined;
  if (!HOLDS.has(clause.verb.lemma) || noun.index < clause.to || noun.index - clause.to > OBJECT_WITHIN)
    return undefined;
  const isObject = tokens.slice(clause.to, noun.index).every(({ pos, lower }) => OF_PHRASE.test(pos) || lower === 'of');
  return isObject && !/^(with|between|on|for|to|of)$/.test(tokens[noun.index + 1]?.lower ?? '')
    ? { ...both(subject, 'subject'), trust: 0.7 }
    : undefined;
}

const OF_PHRASE = /^(DET|ADJ|NOUN|NUM|ADV)$/;

/** "UK-France cooperation", "the Kenyan-Ugandan talks": both in one word. */
function compoundBefore(stage: Stage, noun: Token): Slot | undefined {
  const { sentence } = stage;
  for (let at = noun.index - 1; at >= Math.max(0, noun.index - 3); at--) {
    const refs = countriesIn(stage, sentence.tokens[at]?.word.split('-') ?? []);
    if (refs.length !== 2) continue;
    return {
      sentence: sentence.index,
      from: at,
      to: at + 1,
      refs,
      form: 'name',
      use: 'adjective',
      reasons: ['compound'],
    };
  }
  return undefined;
}

/** Keys of the countries that the two parts of a word name: "UK", "Kenyan". */
function countriesIn({ cast, context }: Stage, parts: readonly string[]): string[] {
  if (parts.length !== 2) return [];
  const named = parts.map((part) => context.gazetteer.place(part)?.entry).filter((entry) => entry?.kind === 'COUNTRY');
  return named.flatMap((entry) =>
    [...cast.entities.values()]
      .filter(({ kind, name }) => kind === 'COUNTRY' && name === entry?.name)
      .map(({ key }) => key),
  );
}
