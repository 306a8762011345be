/** "announced a day after talks with X", "told reporters after a meeting with X": whoever speaks was there. */
import type { Clause, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { AGREEMENT_NOUNS } from '../agreements/agreement-names.ts';
import { agentOf } from '../clause-ends.ts';
import type { Stage } from '../reading.ts';

const MEETINGS = words('summit meeting talk talks call conversation discussion discussions consultations conference');
const WHEN = words('after following during in at');
/** "Under an agreement with X, A will reopen the bridge": A is bound by it too. */
const UNDER = words('under');

/** Subject of the clause that the time is told of: the last finite one before, else the first behind. */
export function whoCameFrom(stage: Stage, noun: Token): Slot | undefined {
  const isMeeting = MEETINGS.has(noun.lemma) || MEETINGS.has(noun.lower);
  if (!isMeeting && !AGREEMENT_NOUNS.has(noun.lower)) return undefined;
  const { tokens } = stage.sentence;
  const before = leaderOf(tokens, noun.index);
  const leads = isMeeting ? WHEN : UNDER;
  if (!before || !leads.has(before.lower) || isParticle(tokens, before)) return undefined;
  const clause =
    stage.clauses.findLast((one) => (isMain(one) || isQuoted(one)) && one.to <= before.index) ??
    firstBehind(stage, noun);
  if (!clause) return undefined;
  // "This was stated by X at a meeting with Y": X.
  const who =
    clause.voice === 'active'
      ? clause.subject
      : /^(state|say|announce|declare)$/.test(clause.verb.lemma)
        ? agentOf(clause)
        : undefined;
  return who?.use === 'plain' ? who : undefined;
}

/** The word before the noun phrase; before the whole of "two days of talks", "a round of talks". */
function leaderOf(tokens: readonly Token[], at: number): Token | undefined {
  const before = tokens.slice(0, at).findLast(({ pos }) => !/^(DET|ADJ|NOUN|NUM)$/.test(pos));
  const isMeasured = before?.lower === 'of' && MEASURES.has(tokens[before.index - 1]?.lower ?? '');
  return isMeasured ? leaderOf(tokens, before.index) : before;
}
const MEASURES = words('hour hours day days week weeks month months evening afternoon round rounds series marathon');

/** "pencilled in talks": of the verb before, whether wink calls it one or not. */
const isParticle = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === 'in' && (tokens[index - 1]?.pos === 'VERB' || /ed$/.test(tokens[index - 1]?.lower ?? ''));

const isMain = ({ form, link }: Clause): boolean => form === 'finite' && link !== 'relative' && link !== 'that';

/** "The ministry quoted X as saying at a meeting with Y": X met Y. */
const isQuoted = ({ verb, subject, sentence: { tokens } }: Clause): boolean =>
  verb.lower === 'saying' && subject !== undefined && tokens[verb.index - 1]?.lower === 'as';

const firstBehind = ({ clauses }: Stage, { index }: Token): Clause | undefined =>
  clauses.find((clause) => isMain(clause) && clause.from > index);
