/** Help that is taken for granted: "thanked … for Pakistan's ongoing assistance". */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** "Japan's assistance to Somalia": its thanks do not say that it was for Kenya. */
const isForAnother = (stage: Stage, { index }: Token, taker: string): boolean =>
  stage.slots.some(
    ({ from, refs }) =>
      from >= index + 2 &&
      from <= index + 3 &&
      /^(to|for)$/.test(stage.sentence.tokens[index + 1]?.lower ?? '') &&
      sideOf(stage, refs[0]) !== taker &&
      sideOf(stage, refs[0]) !== undefined,
  );

/** "thanked … for Pakistan's ongoing assistance": the help is taken for granted. */
export function presupposedHelp(stage: Stage): Match[] {
  const { tokens } = stage.sentence;
  return tokens.flatMap((token) => {
    if (!/^(assistance|aid|support|help)$/.test(token.lower) || token.pos !== 'NOUN') return [];
    const giver = stage.slots.findLast(
      ({ to, use, form }) => to <= token.index && use !== 'plain' && form !== 'pronoun' && token.index - to < 4,
    );
    const clause = stage.clauses.findLast(({ to }) => to <= token.index);
    if (!giver || !clause || !isGratitude(tokens, clause, token) || !clause.subject) return [];
    const taker = sideOf(stage, clause.subject.refs[0]);
    if (taker === undefined || giver.refs.includes(taker) || isBacking(stage, giver)) return [];
    if (isForAnother(stage, token, taker)) return [];
    return [
      match(
        clause,
        { subject: giver, object: { ...clause.subject, refs: [taker], reasons: ['side-of-subject'] } },
        {
          predicate: isSupportFor(stage, token) ? 'SUPPORTS' : 'PROVIDES_AID_TO',
          reasons: ['frame', 'presupposed'],
          trust: 0.66,
          // "appreciated Chad's offer of assistance": it is still to come.
          sense: isOffered(tokens.slice(giver.to, token.index)) ? { temporality: 'PLANNED' } : {},
          trigger: [token.index, token.index + 1],
        },
      ),
    ];
  });
}

/** "appreciated Kenya's support for its initiatives", "its support on the Kashmir issue": it backs them. */
const isSupportFor = ({ slots, sentence: { tokens } }: Stage, { lower, index }: Token): boolean =>
  lower === 'support' &&
  ((tokens[index + 1]?.lower === 'for' && slots.some(({ from }) => from === index + 2 || from === index + 3)) ||
    /^(on|over|regarding)$/.test(tokens[index + 1]?.lower ?? '') ||
    /^(diplomatic|political|moral|vocal|consistent|unwavering|steadfast|principled|unconditional|unstinting)$/.test(
      tokens[index - 1]?.lower ?? '',
    ));

/** "praised Kenya's diplomatic support for Chad": it backs, and gives no aid. */
const isBacking = ({ before, sentence }: Stage, { refs }: Slot): boolean =>
  before.some(
    ({ predicate, subject, sentence: { index } }) =>
      index === sentence.index && /^(SUPPORTS|VOICED_SUPPORT_FOR)$/.test(predicate) && refs.includes(subject),
  );

export const isOffered = (between: readonly Token[]): boolean =>
  between.some(({ lower }) => /^(offers?|pledges?|promises?|readiness|willingness)$/.test(lower));

const isGratitude = (tokens: readonly Token[], { verb }: Clause, { index }: Token): boolean =>
  /^(thank|appreciate|welcome|praise|laud|hail|acknowledge)$/.test(verb.lemma) ||
  tokens.slice(verb.index, index).some(({ lower }) => /^(gratitude|thanks|appreciation|tribute)$/.test(lower));
