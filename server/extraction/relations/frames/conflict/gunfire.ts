/** "Shells fired from A landed in B", "a raid by A killed B's soldiers", "the strike, carried out by A, hit B": who hit whom, though nobody is the subject. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const LANDS =
  /^(land|fall|strike|hit|explode|slam|kill|injure|wound|damage|destroy|come|crash|leave|flatten|sink|level|claim|burn|cripple|tear|smash|rip|die|perish)$/;
const SHOTS =
  /^(shells?|rockets?|missiles?|mortars?|drones?|rounds?|bombs?|shots?|gunfire|fire|projectiles?|artillery|bullets?|shelling|salvo|barrage)$/;
const RAIDS =
  /^(shelling|strikes?|raids?|attacks?|bombardment|airstrikes?|assault|ambush|bombing|incursion|blast|fire|gunfire|bombs?|missiles?|rockets?|drones?|shells?|mortars?)$/;
const MADE = /^(out|laid|set|led|claimed|launched|conducted|staged|mounted|fired|ordered|directed|planted)$/;
/** How far before the verb they may be fired. */
const FAR = 9;

export function gunfire(stage: Stage, clause: Clause): Match[] {
  if (!LANDS.test(clause.verb.lemma)) return [];
  const from = firedFrom(stage, clause);
  const hit = from && hitBy(stage, clause, from);
  if (!from || !hit) return [];
  return [
    match(
      clause,
      { subject: asState(stage, from), object: asState(stage, hit) },
      { predicate: 'ATTACKED', reasons: ['frame', 'gunfire'], trust: 0.72 },
    ),
  ];
}

/** The state behind "fired from", "shells from" or "a raid by", with the shots before it and the verb behind. */
function firedFrom({ slots, sentence: { tokens } }: Stage, { verb, voice }: Clause): Slot | undefined {
  const from = tokens.findLast(
    ({ lower, index }) =>
      /^(from|by)$/.test(lower) &&
      isNear(index - verb.index, voice === 'passive' || DIES.test(verb.lemma)) &&
      (lower === 'from' ? isShot(tokens[index - 1], tokens[index - 2]) : isRaid(tokens, index)),
  );
  return from && slots.find((slot) => slot.from > from.index && slot.from <= from.index + 2);
}

/** "a raid by", "the strike, carried out by", "drones launched by". */
function isRaid(tokens: readonly Token[], by: number): boolean {
  if (RAIDS.test(tokens[by - 1]?.lower ?? '')) return true;
  return (
    MADE.test(tokens[by - 1]?.lower ?? '') &&
    tokens.slice(Math.max(0, by - 4), by - 1).some(({ lower }) => RAIDS.test(lower))
  );
}

/** Before the verb, or behind "were killed by drones launched". */
const isNear = (distance: number, isPassive: boolean): boolean => distance > -FAR && distance < (isPassive ? FAR : 0);

const isShot = (before: Token | undefined, first: Token | undefined): boolean =>
  SHOTS.test(before?.lower ?? '') ||
  (/^(fired|launched|shot|coming|lobbed|sent)$/.test(before?.lower ?? '') && SHOTS.test(first?.lower ?? ''));

const DIES = /^(die|perish)$/;

/** Whoever suffers: the object, of "were killed" and "died" the subject. */
function hitBy(stage: Stage, { complements, voice, subject, verb }: Clause, from: Slot): Slot | undefined {
  const suffers = subject && (voice === 'passive' || DIES.test(verb.lemma)) ? [subject] : [];
  const own = isOfNoState(stage, from) ? from.refs[0] : sideOf(stage, from.refs[0]);
  return [...complements.map(({ slot }) => slot), ...suffers].find((slot) => {
    const side = sideOf(stage, slot.refs[0]) ?? stage.cast.entities.get(slot.refs[0] ?? '')?.country;
    return side !== undefined && slot !== from && side !== own;
  });
}

/** Rebels attack their own state, too. */
const isOfNoState = ({ cast }: Stage, { refs: [key = ''] }: Slot): boolean =>
  /^(GROUP|ORGANIZATION|PERSON)$/.test(kindOf(cast, key) ?? '');

/** Of a place, or of its forces, the state. */
const asState = (stage: Stage, slot: Slot): Slot => ({
  ...slot,
  use: 'plain',
  refs: slot.refs.map((ref) =>
    kindOf(stage.cast, ref) === 'COUNTRY' || isOfNoState(stage, slot) ? ref : (sideOf(stage, ref) ?? ref),
  ),
});
