/** "the latter's minister", "the former has refused": one of the last two that were named. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';

export function theLatter(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const which = tokens[at]?.lower === 'the' ? tokens[at + 1]?.lower : undefined;
  if (which !== 'latter' && which !== 'former') return undefined;
  const isOwner = tokens[at + 2]?.word === "'s";
  if (!isOwner && !/^(VERB|AUX|PUNCT|ADP|ADV)?$/.test(tokens[at + 2]?.pos ?? '')) return undefined;
  const { slots, focus, casting } = scene;
  const isActor = (key: string): boolean => /^(COUNTRY|PERSON|OFFICE|GROUP)$/.test(casting.drafts.get(key)?.kind ?? '');
  const here = [...new Set(slots.flatMap(({ refs, use }) => (use === 'plain' ? refs.filter(isActor) : [])))];
  const pair = here.length === 2 ? here : focus.plural.length === 2 ? focus.plural : here.slice(-2);
  const key = which === 'latter' ? pair[1] : pair[0];
  return key === undefined || pair.length !== 2
    ? undefined
    : slotAt(scene, [at, isOwner && !scene.board.at(at + 2) ? at + 3 : at + 2], {
        refs: [key],
        form: 'nominal',
        use: isOwner ? 'possessive' : 'plain',
        reasons: ['the-latter', ...(isOwner ? ['other-country'] : [])],
      });
}
