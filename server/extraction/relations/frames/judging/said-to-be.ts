/** "said that Chad's remarks were unfounded", "Peru's insistence on tolls is a violation of the treaty, he said": what is said of another's words or deeds. */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Stage } from '../../reading.ts';
import { ownerBefore } from '../../verbs/passive-owner.ts';
import { match } from '../frame.ts';
import { isOther, judgement, nounBehind } from './evaluations.ts';
import { saidBehind, sayingOf } from './saying-of.ts';

const IS = words('be represent constitute remain');
const SHOWS = words('show reveal demonstrate prove expose betray reflect');
/** What it is no praise to show. */
const FAULTS =
  /^(lack|unwillingness|failure|refusal|intransigence|hypocrisy|disregard|contempt|hostility|disrespect|insincerity|bias|ignorance|duplicity)$/;
/** How far behind the verb the judging word may stand. */
const WITHIN = 7;

export function saidToBe(stage: Stage, clause: Clause): Match[] {
  const { verb, voice, negation, modal, subject, form } = clause;
  if (form !== 'finite' || voice === 'passive' || negation || modal || subject?.use === 'plain') return [];
  const saying = sayingOf(stage, clause) ?? saidBehind(stage, clause);
  const judge = saying?.subject;
  if (!judge || !isSpeaking(stage, judge)) return [];
  const worry = worryOf(stage, clause);
  const owner =
    IS.has(verb.lemma) || worry ? (ownerOf(stage, clause, saying) ?? (worry && placeBefore(stage, clause))) : undefined;
  const judged = owner
    ? (worry ?? judgement(clause, { owner, noun: nounOf(stage, owner), said: saidFrom(stage, clause) }))
    : undefined;
  const found = owner && judged ? { owner, predicate: judged } : faultOf(stage, clause);
  return found && saying && isOther(stage, judge, found.owner)
    ? [
        match(
          saying,
          { subject: { ...judge, use: 'plain' }, object: found.owner },
          { predicate: found.predicate, reasons: ['frame', 'said-to-be'], trust: 0.72 },
        ),
      ]
    : [];
}

/** "events in Niger were concerning", "the situation there is of great concern". */
function worryOf(stage: Stage, clause: Clause): Predicate | undefined {
  const { from, verb, complements } = clause;
  const said = IS.has(verb.lemma) ? saidFrom(stage, clause) : [];
  const isDoing = from < verb.index && complements.length === 0;
  return WORRYING.test(lowerOf(isDoing ? [verb] : said)) ? 'EXPRESSED_CONCERN_ABOUT' : undefined;
}
const WORRYING =
  /^((a|an|very|deeply|extremely|most|quite|highly|increasingly|gravely|still) )*((worrying|alarming|concerning|disturbing|troubling|worrisome|unsettling)\b|((matter|cause|source) )?(of|for) (\w+ )?(concern|worry|alarm)\b)/;

/** "the arrests in Ghana were", right before the verb. */
const placeBefore = (stage: Stage, { from }: Clause): Slot | undefined =>
  stage.slots.find(
    ({ from: at, to, use }) =>
      to === from && use === 'plain' && /^(in|inside|across|around)$/.test(stage.sentence.tokens[at - 1]?.lower ?? ''),
  );

/** "Egypt said", "Egypt's statement said". */
const isSpeaking = ({ sentence: { tokens } }: Stage, { use, to }: Slot): boolean =>
  use === 'plain' || /^(statement|communique|communiqué|readout|note|letter)$/.test(tokens[to]?.lower ?? '');

const saidFrom = ({ sentence: { tokens } }: Stage, { to, until }: Clause): readonly Token[] =>
  tokens.slice(to, Math.min(to + WITHIN, Math.max(until, to + 2)));

/** Right behind "said that", whatever tells more of the thing; else right before the verb. */
function ownerOf(stage: Stage, clause: Clause, saying: Clause | undefined): Slot | undefined {
  const start = saying && saying.to <= clause.from ? saying.to : undefined;
  const first = stage.slots.find(({ from }) => start !== undefined && from >= start && from <= start + 2);
  const isOwner = first?.use === 'possessive' && first.to < clause.from && first.form !== 'pronoun';
  return isOwner ? first : ownerBefore(stage, clause);
}

/** "Chad's remarks"; "the statement released by Chad". */
const nounOf = ({ sentence: { tokens } }: Stage, { use, from, to }: Slot): Token | undefined =>
  use === 'plain'
    ? tokens.slice(Math.max(0, from - 4), from).findLast(({ pos }) => pos === 'NOUN')
    : nounBehind(tokens, to);

/** "reveals Ethiopia's lack of good faith". */
function faultOf({ slots, sentence: { tokens } }: Stage, { verb, to }: Clause) {
  const owner = SHOWS.has(verb.lemma)
    ? slots.find(({ from, use }) => use === 'possessive' && from >= to && from <= to + 3)
    : undefined;
  const isFault = owner && tokens.slice(owner.to, owner.to + 3).some(({ lower }) => FAULTS.test(lower));
  return isFault ? ({ owner, predicate: 'CRITICISED' } as const) : undefined;
}
