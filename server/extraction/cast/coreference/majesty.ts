/** "His Majesty", "Her Excellency": whoever of the text is called so. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';

/** The offices of those who are called so; an Excellency may be anybody in office. */
const CALLED: Readonly<Record<string, RegExp>> = {
  majesty: /^(king|queen|sultan|emperor|empress|monarch|king of .*)$/,
  highness:
    /^(crown prince|crown princess|prince|princess|emir|amir|sheikh|sovereign prince|grand duke|grand duchess|deputy emir|deputy amir|ruler.*)$/,
  excellency: /./,
};

const ENVOY = /^(ambassador|high commissioner)\b/;

export function majesty(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  if (!/^(his|her)$/.test(tokens[at]?.lower ?? '') || !/^\p{Lu}/u.test(tokens[at]?.word ?? '')) return undefined;
  const head = tokens[at + 1]?.word === 'Royal' ? at + 2 : at + 1;
  const offices = /^\p{Lu}/u.test(tokens[head]?.word ?? '') ? CALLED[tokens[head]?.lower ?? ''] : undefined;
  // "His Majesty King X", "His Excellency the Minister": named right behind.
  if (!offices || /^(PROPN|DET)$/.test(tokens[head + 1]?.pos ?? '') || scene.board.at(head + 1)) return undefined;
  const { offices: held, drafts } = scene.casting;
  const isCalled = (key: string): boolean => held.get(key)?.some(({ office }) => offices.test(office)) === true;
  const persons = [...scene.slots.toReversed().flatMap(({ refs }) => refs), ...scene.focus.persons, ...held.keys()];
  const called = persons.filter((key) => drafts.get(key)?.kind === 'PERSON' && isCalled(key));
  // Of several in office, an ambassador is called so oftenest.
  const who = called.find((key) => held.get(key)?.some(({ office }) => ENVOY.test(office))) ?? called[0];
  return who === undefined
    ? undefined
    : slotAt(scene, [at, head + 1], { refs: [who], form: 'nominal', use: 'plain', reasons: ['majesty'] });
}
