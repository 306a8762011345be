/** Whoever is not the subject of a sentence: "he invited her", "lent it 150 million". */
import type { Slot } from '../../../shapes.ts';
import { kindIs, type Scene } from '../../casting.ts';

/** "In her talk with Ambassador X, the president recalled her visit": whoever stands in the opening phrase is not the subject. */
export const isInOpening = ({ board }: Scene, { from }: Slot): boolean =>
  board.sentence.tokens[0]?.pos === 'ADP' && board.sentence.tokens[from - 1]?.pos === 'ADP';

/** The last state that is not the subject: here, else in the sentences before. */
export function otherSide({ slots, focus, casting: { drafts } }: Scene): readonly string[] {
  const sides = (keys: readonly string[]) => keys.map((key) => drafts.sideOf(key)).filter((side) => side !== undefined);
  const here = sides(slots.filter(({ use }) => use === 'plain').flatMap(({ refs }) => refs));
  const [subject] = here;
  const other = [...here.toReversed(), ...sides(focus.countries)].find((key) => key !== subject);
  return other === undefined ? [] : [other];
}

/** "He invited her", "both thanked him": the last person who is not the subject. */
export function otherPerson(scene: Scene): readonly string[] {
  const { slots, focus, casting } = scene;
  const people = slots.filter((slot) => slot.use === 'plain' && kindIs(casting, /PERSON|OFFICE/)(slot));
  const subject = subjectHere(scene, people) ?? people.find((slot) => !isInOpening(scene, slot)) ?? people[0];
  const own = new Set(subject?.members === undefined ? subject?.refs : subject.refs.slice(0, 1));
  const here = slots
    .filter(({ form, refs }) => form !== 'pronoun' || refs.length === 1)
    .flatMap(({ refs }) => refs)
    .filter((key) => /PERSON|OFFICE/.test(casting.drafts.get(key)?.kind ?? ''));
  const other = [...here.toReversed(), ...focus.persons].find((key) => !own.has(key));
  return other === undefined ? [] : [other];
}

/** "was in Baghdad, where the premier received him": whoever stands between "where" and the verb right before "him". */
function subjectHere({ board: { sentence } }: Scene, people: readonly Slot[]): Slot | undefined {
  const last = people.at(-1);
  const { tokens } = sentence;
  // "the speaker, X, who thanked her": whoever thanks is not thanked.
  const behind = tokens[last?.to ?? 0]?.word === ',' ? tokens[(last?.to ?? 0) + 1] : tokens[last?.to ?? 0];
  if (last && behind?.lower === 'who') return last;
  // "a letter from X inviting him": whoever writes is not invited.
  if (last && tokens[last.from - 1]?.lower === 'from' && /ing$/.test(tokens[last.to]?.lower ?? '')) return last;
  const isOpened = last && /^(where|when|while|and|but|who)$/.test(tokens[last.from - 1]?.lower ?? '');
  return isOpened && /^(VERB|AUX)$/.test(tokens[last.to]?.pos ?? '') ? last : undefined;
}

/** "Congo's army pushed them out": several without the subject's own side; where that leaves one, the group that the sentence before was about. */
export function othersOf({ slots, focus, casting: { drafts } }: Scene, plural: readonly string[]): readonly string[] {
  const subject = slots.find(({ use, refs }) => use === 'plain' && refs.length === 1)?.refs[0];
  const own = subject === undefined ? undefined : (drafts.sideOf(subject) ?? subject);
  const others = plural.filter((key) => key !== subject && key !== own && (drafts.sideOf(key) ?? key) !== own);
  const isWhole = plural.length > 0 && others.length === plural.length;
  if (own === undefined || isWhole || others.length > 1) return others;
  const { subject: last } = focus;
  return last !== undefined && drafts.get(last)?.kind === 'GROUP' ? [last] : [];
}
