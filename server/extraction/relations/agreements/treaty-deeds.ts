/** Who signed a treaty without a name, ratified or left it: "signed the tax treaty", "ratified a mining treaty with Argentina", "was ratified by Fiji; Indonesia has yet to ratify it". */
import { type Predicate, predicateRow } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot } from '../../shapes.ts';
import { kindOf } from '../ends.ts';
import { isRead } from '../is-read.ts';
import type { Reading, Stage } from '../reading.ts';
import { describedTreaty, isBare, type Treaty, treatyBefore, treatyNoun } from './treaty-phrases.ts';

const DEEDS: Readonly<Record<string, Predicate>> = {
  sign: 'SIGNED',
  initial: 'SIGNED',
  ink: 'SIGNED',
  ratify: 'RATIFIED',
  withdraw: 'WITHDREW_FROM',
  pull: 'WITHDREW_FROM',
  quit: 'WITHDREW_FROM',
  exit: 'WITHDREW_FROM',
  leave: 'WITHDREW_FROM',
  abandon: 'WITHDREW_FROM',
  accede: 'PARTY_TO',
};

/** `stage.before` must hold what the lexicon and the frames found in the sentence. */
export const treatyReadings = (stage: Stage): Reading[] =>
  stage.clauses.flatMap((clause) => (DEEDS[clause.verb.lemma] ? readingsOf(stage, clause) : []));

function readingsOf(stage: Stage, clause: Clause): Reading[] {
  const predicate = DEEDS[clause.verb.lemma];
  const doer = doerOf(stage, clause);
  if (!predicate || doer?.use !== 'plain' || isRead(stage, clause, predicate)) return [];
  if (predicate === 'SIGNED' && isOfMore(stage, clause, doer)) return [];
  const treaty = clause.voice === 'passive' ? treatyOf(stage, clause) : treatyBehind(stage, clause);
  return treaty
    ? actors(stage, doer, predicate).map((subject) => reading(stage, clause, { predicate, subject, treaty }))
    : [];
}

/** "signed a treaty with Fiji", "was signed by Fiji and Tonga", "the two signed a treaty": the agreement of the two says it. */
const isOfMore = (stage: Stage, clause: Clause, doer: Slot): boolean =>
  clause.voice === 'passive' ||
  doer.refs.length > 1 ||
  kindOf(stage.cast, doer.refs[0] ?? '') === 'GROUP' ||
  isRead(stage, clause, 'HAS_AGREEMENT_WITH') ||
  stage.sentence.tokens.slice(doer.to, clause.verb.index).some(({ lower }) => /^(both|two|they|sides)$/.test(lower));

const reading = (
  { sentence }: Stage,
  clause: Clause,
  { predicate, subject, treaty }: { predicate: Predicate; subject: string; treaty: Treaty },
): Reading => ({
  predicate,
  subject,
  object: treaty.key,
  sentence,
  clause,
  trigger: [clause.verb.index, clause.to],
  sense: {},
  reasons: ['frame', 'described-treaty'],
  trust: 0.74,
  ...(treaty.draft && { drafts: [treaty.draft] }),
});

/** By whom in the passive; "withdraw Argentina from the treaty": the state that is taken out. */
function doerOf(stage: Stage, { voice, complements, subject, verb }: Clause): Slot | undefined {
  if (voice === 'passive') return complements.find(({ preposition }) => preposition === 'by')?.slot;
  const taken = complements.find(({ preposition }) => preposition === undefined)?.slot;
  const isTaken = /^(withdraw|pull)$/.test(verb.lemma) && kindOf(stage.cast, taken?.refs[0] ?? '') === 'COUNTRY';
  return isTaken ? taken : subject;
}

const actors = ({ cast }: Stage, { refs }: Slot, predicate: Predicate): readonly string[] =>
  refs.filter((ref) => predicateRow(predicate).subject.some((kind) => kind === kindOf(cast, ref)));

/** Of the passive: the noun last told of before the verb; "the agreement, signed in 2031, was ratified by". */
function treatyOf(stage: Stage, { from, verb }: Clause): Treaty | undefined {
  const { tokens } = stage.sentence;
  const isFar = stage.clauses.some(
    (other) =>
      other.form === 'finite' && other.from < from && other.verb !== verb && tokens[other.from - 1]?.word !== ',',
  );
  return isFar ? undefined : treatyBefore(stage, from);
}

/** "from" before it with verbs of leaving; "it" only of what is ratified. */
function treatyBehind(stage: Stage, { to, until, verb }: Clause): Treaty | undefined {
  const { tokens } = stage.sentence;
  const leaves = /^(withdraw|pull|accede)$/.test(verb.lemma);
  const leads = tokens.findIndex(({ lower }, at) => at >= to && at < until && /^(from|of|to)$/.test(lower));
  if (leaves && leads < 0) return undefined;
  const start = leaves ? leads + 1 : to;
  const noun = treatyNoun(stage, start);
  if (!noun) return verb.lemma === 'ratify' && tokens[start]?.lower === 'it' ? treatyBefore(stage, to) : undefined;
  return isBare(stage, noun)
    ? (treatyBefore(stage, start, noun.lower) ?? treatyBefore(stage, start))
    : describedTreaty(stage, noun);
}
