/** "the two agreed", "relations between the two": two without a noun. */
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';
import { twoCountries, twoPeople } from './pairs.ts';

const ENDS_PHRASE = /^(VERB|AUX|ADV|PUNCT)$/;
/** "mediating between the two since May": what may follow there. */
const ENDS_BETWEEN = /^(VERB|AUX|ADV|PUNCT|ADP|SCONJ|CCONJ)$/;

/** Behind "between" states, else those who are spoken of. */
export function theTwo(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const next = tokens[at + 2];
  if (tokens[at]?.lower !== 'the' || tokens[at + 1]?.lower !== 'two') return undefined;
  const isState = tokens[at - 1]?.lower === 'between';
  if (next && !(isState ? ENDS_BETWEEN : ENDS_PHRASE).test(next.pos) && next.lower !== 'and') return undefined;
  const people = isState ? [] : twoPeople(scene);
  return slotAt(scene, [at, at + 2], {
    refs: people.length === 2 ? people : twoCountries(scene),
    form: 'nominal',
    use: 'plain',
    reasons: [people.length === 2 ? 'two-persons' : 'two-countries'],
  });
}
