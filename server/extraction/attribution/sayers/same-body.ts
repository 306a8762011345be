/** Sayers that the same noun named before with whose or who they are: "Uganda's military accused … the military said", "General Obi … the general said". */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scope } from '../scope.ts';

const AGAIN = words(`
  ministry army military navy embassy presidency government agency service police parliament court commission office mission
  department treasury palace consulate authority coastguard general colonel admiral major captain commander governor mayor
  senator lawmaker spokesman spokeswoman spokesperson official officials diplomat diplomats source sources prosecutor prosecutors`);

/** How many sentences back it may have been named; of spokesmen a text may have several. */
const LONGEST = 6;
const NEAR = 2;
const SPOKES = /^spokes/;

/** "the military" right before the verb, with nothing that tells whose; but another "military" named with its owner before it. */
export function sameBody({ sentence: { index, tokens }, from, subject }: Clause, scope: Scope): Slot | undefined {
  const head = tokens.slice(0, from).findLast(({ pos }) => !/^(ADV|AUX)$/.test(pos));
  if (!head || !AGAIN.has(head.lower) || tokens[head.index - 1]?.lower !== 'the') return undefined;
  if (subject && scope.kindOf(subject.refs[0] ?? '') === 'PERSON') return undefined;
  const longest = SPOKES.test(head.lower) ? NEAR : LONGEST;
  for (let back = 1; back <= longest && index - back >= 0; back++) {
    const named = scope.slots(index - back).find((slot) => isNamed(slot, head.lower, scope));
    const spokenFor = named && behindFor(named, scope);
    if (spokenFor) return { ...spokenFor, sentence: index, from: head.index, to: head.index + 1 };
    if (named)
      return {
        ...(subject ?? named),
        sentence: index,
        from: head.index,
        to: head.index + 1,
        refs: named.refs.map(scope.spokenForBy),
      };
  }
  return undefined;
}

/** "A spokesman for Persaud said" before "the spokesman said": Persaud. */
const behindFor = ({ sentence, to }: Slot, { words, slots }: Scope): Slot | undefined =>
  words(sentence)[to]?.lower === 'for' ? slots(sentence).find(({ from }) => from > to && from < to + 3) : undefined;

/** It ends with the noun, and more than an article stands before it: "Uganda's military"; or it is somebody's title: "General Ada Obi". */
function isNamed({ sentence, from, to, use, refs }: Slot, noun: string, scope: Scope): boolean {
  if (use !== 'plain' || refs.length !== 1) return false;
  const own = scope.words(sentence).slice(from, to);
  const at = own.findLastIndex(({ lower }) => lower === noun);
  const isOwned = own.some(
    ({ pos, word }, place) => place !== at && pos !== 'DET' && (pos === 'PROPN' || /^\p{Lu}/u.test(word)),
  );
  const isFor = SPOKES.test(noun) && at === own.length - 1 && scope.words(sentence)[to]?.lower === 'for';
  return isFor || (isOwned && (at > 0 || (at === 0 && scope.kindOf(refs[0] ?? '') === 'PERSON')));
}
