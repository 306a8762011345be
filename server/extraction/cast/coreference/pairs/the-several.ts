/** "the four top diplomats", "all three presidents": as many as were told of together. */
import type { Slot } from '../../../shapes.ts';
import type { Scene } from '../../casting.ts';
import { slotAt } from '../../slot-at.ts';
import { isPairWord } from './pairs.ts';

const NUMBERS = ['three', 'four', 'five', 'six', 'seven', 'eight'];
/** How many words may describe them: "the four top regional diplomats". */
const WITHIN = 3;

export function theSeveral(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const number = NUMBERS.indexOf(tokens[at + 1]?.lower ?? '') + 3;
  if (!/^(the|all|these|those)$/.test(tokens[at]?.lower ?? '') || number < 3) return undefined;
  const head = tokens.findIndex((token, place) => place > at + 1 && place <= at + 1 + WITHIN && isPairWord(token));
  if (head < 0 || !tokens.slice(at + 2, head).every(({ pos }) => pos === 'ADJ' || pos === 'NOUN')) return undefined;
  const refs = toldTogether(scene, number, STATES.test(tokens[head]?.lower ?? ''));
  return slotAt(scene, [at, head + 1], { refs, form: 'nominal', use: 'plain', reasons: ['the-several'] });
}

const STATES = /^(countries|nations|states|sides|governments|neighbou?rs|capitals|republics|kingdoms)$/;

/** Those of the last plural or the last meeting, where they are as many; of people the states, where those are meant. */
function toldTogether(scene: Scene, number: number, areStates: boolean): readonly string[] {
  const { plural, peopleTogether: met = [] } = scene.focus;
  const sides = (keys: readonly string[]) => [
    ...new Set(keys.flatMap((key) => scene.casting.drafts.sideOf(key) ?? [])),
  ];
  const told = [plural, met];
  return (areStates ? told.map(sides) : told).find((keys) => keys.length === number) ?? [];
}
