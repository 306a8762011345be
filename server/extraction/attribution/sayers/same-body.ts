/** Sayers that the same noun named before with whose or who they are: "Uganda's military accused … the military said", "General Obi … the general said". */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import type { Scope } from '../scope.ts';

const AGAIN = words(`
  ministry army military navy embassy presidency government agency service police parliament court commission office mission
  department treasury palace consulate authority coastguard general colonel admiral major captain commander governor mayor
  senator lawmaker official officials diplomat diplomats source sources prosecutor prosecutors`);

/** How many sentences back it may have been named. */
const LONGEST = 6;

/** "the military" right before the verb, with nothing that tells whose; but another "military" named with its owner before it. */
export function sameBody({ sentence: { index, tokens }, from, subject }: Clause, scope: Scope): Slot | undefined {
  const head = tokens.slice(0, from).findLast(({ pos }) => !/^(ADV|AUX)$/.test(pos));
  if (!head || !AGAIN.has(head.lower) || tokens[head.index - 1]?.lower !== 'the') return undefined;
  if (subject && scope.kindOf(subject.refs[0] ?? '') === 'PERSON') return undefined;
  for (let back = 1; back <= LONGEST && index - back >= 0; back++) {
    const named = scope.slots(index - back).find((slot) => isNamed(slot, head.lower, scope));
    if (named)
      return { ...(subject ?? named), sentence: index, from: head.index, to: head.index + 1, refs: named.refs };
  }
  return undefined;
}

/** It ends with the noun, and more than an article stands before it: "Uganda's military"; or it is somebody's title: "General Ada Obi". */
function isNamed({ sentence, from, to, use, refs }: Slot, noun: string, scope: Scope): boolean {
  if (use !== 'plain' || refs.length !== 1) return false;
  const own = scope.words(sentence).slice(from, to);
  const at = own.findLastIndex(({ lower }) => lower === noun);
  const isOwned = own.some(({ pos, word }, place) => place !== at && (pos === 'PROPN' || /^\p{Lu}/u.test(word)));
  return isOwned && (at > 0 || (at === 0 && scope.kindOf(refs[0] ?? '') === 'PERSON'));
}
