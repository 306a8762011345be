/** "China, the largest buyer of Sudanese oil, …", "Peru, Chile's main arms supplier, …": what a state is to another, said in passing. */
import type { Slot, Token } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { sideOf } from '../frame.ts';
import { standingSaid } from './standing-nouns.ts';

/** How long the aside may be. */
const LONGEST = 10;

export const apposedStandings = (stage: Stage): Match[] =>
  stage.slots.flatMap((slot) => (isState(stage, slot) ? standingOf(stage, slot) : []));

const isState = ({ cast, sentence: { tokens } }: Stage, { refs, use, to }: Slot): boolean =>
  use === 'plain' && refs.length === 1 && tokens[to]?.word === ',' && kindOf(cast, refs[0] ?? '') === 'COUNTRY';

function standingOf(stage: Stage, subject: Slot): Match[] {
  const { tokens } = stage.sentence;
  const from = subject.to + 1;
  const aside = asideFrom(tokens, from);
  const owner = stage.slots.find((slot) => slot.from >= from && slot.to <= from + aside.length);
  const [one, other] = [sideOf(stage, subject.refs[0]), sideOf(stage, owner?.refs[0])];
  if (!owner || one === undefined || other === undefined || one === other || owner.refs.length > 1) return [];
  const isFirst = owner.use === 'possessive' && owner.from === from;
  const said = tokens.slice(isFirst ? owner.to : from, isFirst ? from + aside.length : owner.from);
  // "a treaty ally of the Philippines".
  const last = said.at(-1)?.lower === 'the' ? said.at(-2) : said.at(-1);
  const isOf = /^(of|for|to)$/.test(last?.lower ?? '') && /^(the|a|an|its)$/.test(said[0]?.lower ?? '');
  const predicate = isFirst || isOf ? standingSaid(said.map(({ lower }) => lower).join(' ')) : undefined;
  if (!predicate) return [];
  const isPast = said.some(({ lower }) => /^(former|once|erstwhile|previous|formerly|onetime)$/.test(lower));
  return [
    {
      predicate,
      subject,
      object: { ...owner, refs: [other], members: undefined },
      trigger: [from, from + aside.length],
      sense: isPast ? { temporality: 'HISTORICAL' } : {},
      reasons: ['frame', 'standing'],
      trust: 0.72,
    },
  ];
}

/** Up to the comma or full stop that closes it; a verb in it makes it none. */
function asideFrom(tokens: readonly Token[], from: number): readonly Token[] {
  const end = tokens.findIndex(({ word }, at) => at > from && /^[,.;:—–)]$/.test(word));
  const aside = tokens.slice(from, end < 0 ? from : end);
  const isOne = aside.length <= LONGEST && !aside.some(({ pos }) => /^(VERB|AUX)$/.test(pos));
  return isOne ? aside : [];
}
