/** Whose "its" is by the words right before it: "Pakistan's victory in its war", "criticised Azerbaijan for its ties". */
import { words } from '../../../tables/word-list.ts';
import type { Scene } from '../../casting.ts';

/** "Pakistan's victory in its war": Pakistan's. "Its support for its army" may be for another's. */
export function ownerOfDeed({ slots, board: { sentence } }: Scene, at: number): readonly string[] | undefined {
  const owner = slots.at(-1);
  const [deed, preposition, its] = sentence.tokens.slice(owner?.to ?? at, at + 1);
  return owner?.use === 'possessive' &&
    its?.lower === 'its' &&
    DEEDS.has(deed?.lower ?? '') &&
    preposition?.pos === 'ADP'
    ? owner.refs
    : undefined;
}
/** "criticised Azerbaijan for its ties with Israel": what somebody is judged for is his own. */
export function judgedFor({ slots, board: { sentence } }: Scene, at: number): readonly string[] | undefined {
  const judged = slots.at(-1);
  const [preposition, its, ...more] = sentence.tokens.slice(judged?.to ?? at, at + 1);
  const before = sentence.tokens.slice(Math.max(0, (judged?.from ?? 0) - 2), judged?.from ?? 0);
  return judged?.use === 'plain' &&
    /^(for|over)$/.test(preposition?.lower ?? '') &&
    its?.lower === 'its' &&
    more.length === 0 &&
    before.some(({ lemma }) => JUDGES.has(lemma))
    ? judged.refs
    : undefined;
}
const JUDGES = words(
  'criticise criticize condemn denounce slam blast lambast chide rebuke reproach fault blame thank praise hail commend applaud sanction punish castigate upbraid scold berate',
);

const DEEDS = words(
  'victory victories win triumph success successes defeat loss losses progress gains role part performance',
);
