/** "The three leaders condemned", "the three countries": three who met, or who were named together last. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';

const PEOPLE = /^(leaders|presidents|ministers|premiers|officials|generals|commanders|diplomats)$/;
const STATES = /^(countries|nations|states|sides|governments|parties|neighbou?rs|capitals|allies|powers)$/;

export function theThree(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const count = tokens[at]?.lower === 'the' ? at + 1 : at;
  if (!/^(three|3|all)$/.test(tokens[count]?.lower ?? '') || (count === at && tokens[at]?.lower !== 'all'))
    return undefined;
  const first = count + (tokens[count + 1]?.lower === 'three' ? 2 : 1);
  const head = tokens[first]?.pos === 'ADJ' ? first + 1 : first;
  const word = tokens[head]?.lower ?? '';
  const refs = PEOPLE.test(word) ? peopleOf(scene) : STATES.test(word) ? statesOf(scene) : [];
  return refs.length === 3
    ? slotAt(scene, [at, head + 1], { refs, form: 'nominal', use: 'plain', reasons: ['the-three'] })
    : undefined;
}

function peopleOf({ casting, focus: { met = [], together = [] } }: Scene): readonly string[] {
  const arePeople = (keys: readonly string[]) => keys.every((key) => casting.drafts.get(key)?.kind === 'PERSON');
  return [met, together].find((keys) => keys.length === 3 && arePeople(keys)) ?? [];
}

/** The states of three who met, or three that were named together, here too. */
function statesOf({ casting: { drafts }, slots, focus: { met = [], plural } }: Scene): readonly string[] {
  const sides = (keys: readonly string[]) => [...new Set(keys.flatMap((key) => drafts.sideOf(key) ?? []))];
  const here = slots.findLast(({ refs }) => refs.length === 3)?.refs ?? [];
  return [here, plural, met].map(sides).find((keys) => keys.length === 3) ?? [];
}
