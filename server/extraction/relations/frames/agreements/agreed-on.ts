/** What two agree on, or cannot, where it has a name: "agreed on the Bay of Piran", "reached no agreement on the Kempir-Abad reservoir". */
import { isCalendar } from '../../../mentions/words.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import type { Reading, Stage } from '../../reading.ts';
import { issuesIn } from '../../topics.ts';

/** Each of those who agree, and the issue. A topic without a name of its own tells less than that they have an agreement, which the lexicon reads. */
export const agreedOn = (stage: Stage): Reading[] => stage.clauses.flatMap((clause) => readingsOf(stage, clause));

/** How far behind the verb "on" may stand: "agreed with Chad on". */
const NEAR = 7;
const WITHIN = 12;

function readingsOf(stage: Stage, clause: Clause): Reading[] {
  const { tokens } = stage.sentence;
  if (!isAgreeing(tokens, clause)) return [];
  const on = tokens.findIndex(
    (token, at) => at >= clause.to && at < clause.to + NEAR && LEADS.test(token.lower) && !isDay(tokens[at + 1]),
  );
  // "agreed to open two bridges over the river": what they agreed to do.
  const isDeed = tokens.slice(clause.to, on).some(({ pos, lower }) => pos === 'VERB' || /^(to|in|at)$/.test(lower));
  const who = on < 0 || isDeed ? undefined : whoAgree(stage, clause);
  if (!who) return [];
  const topic = tokens.slice(on + 1, on + WITHIN);
  const end = topic.findIndex(({ lower }, at) => LEADS.test(lower) && isDay(topic[at + 1]));
  const [issue] = issuesIn(end < 0 ? topic : topic.slice(0, end));
  if (!issue || /^(need|importance|necessity)\b/i.test(issue.name) || !isNamed(stage, topic, issue.name)) return [];
  return who.refs
    .filter((ref) => !isToldOf(stage, ref))
    .filter((ref) => /^(COUNTRY|PERSON|OFFICE|GOVERNMENT_BODY|GROUP)$/.test(kindOf(stage.cast, ref) ?? ''))
    .map((ref) => ({
      predicate: 'AGREED_ON' as const,
      subject: ref,
      object: issue.key,
      sentence: stage.sentence,
      clause,
      trigger: [clause.verb.index, on + 1] as const,
      sense: {},
      reasons: ['frame', 'agreed-on'],
      trust: 0.72,
      drafts: [issue],
    }));
}

const LEADS = /^(on|upon|over|about)$/;

const isDay = (next: Token | undefined): boolean =>
  next !== undefined && (isCalendar(next) || /^(NUM|ADP|PUNCT)$/.test(next.pos));

/** "agreed", "reached agreement", "came to terms", "No agreement was reached". */
function isAgreeing(tokens: readonly Token[], { verb, to, from, voice }: Clause): boolean {
  if (verb.lemma === 'agree') return voice === 'active';
  if (!/^(reach|find|strike|conclude|come|hammer)$/.test(verb.lemma)) return false;
  const words = voice === 'passive' ? tokens.slice(Math.max(0, from - 4), from) : tokens.slice(to, to + 5);
  return /\b(agreement|accord|consensus|compromise|understanding|terms|deal)\b/.test(lowerOf(words));
}

/** The subject, or those between whom it was reached. */
function whoAgree({ slots }: Stage, { voice, subject, from, to, until }: Clause): Slot | undefined {
  if (voice === 'passive') return slots.find((slot) => slot.from >= to && slot.from < until && slot.refs.length > 1);
  // "with Kuwait and Iraq unable to agree".
  return subject ?? slots.findLast((slot) => slot.to <= from && slot.to > from - 3 && slot.refs.length > 1);
}

/** "agreed on the tariff with": that they have an agreement is read already. */
const isToldOf = ({ before, sentence: { index } }: Stage, ref: string): boolean =>
  before.some(
    ({ predicate, sentence, subject, object }) =>
      predicate === 'HAS_AGREEMENT_WITH' && sentence.index === index && [subject, object].includes(ref),
  );

/** With a capital that is no state's or actor's: "the Essequibo boundary". */
function isNamed({ slots, cast }: Stage, topic: readonly Token[], name: string): boolean {
  const own = new Set(name.split(' '));
  return topic.some(({ word, pos, index }) => {
    const slot = slots.find((one) => index >= one.from && index < one.to);
    return pos === 'PROPN' && own.has(word) && !ACTORS.test(kindOf(cast, slot?.refs[0] ?? '') ?? '');
  });
}
const ACTORS = /^(COUNTRY|PERSON|OFFICE|GOVERNMENT_BODY|ARMED_FORCE|INTERGOVERNMENTAL_ORGANIZATION|GROUP)$/;
