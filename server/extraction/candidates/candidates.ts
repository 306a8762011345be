/** Readings with their meaning → candidates, with words, ids and dates. */
import type { Candidate, DraftAttribution, EntityDraft, Span } from '../../domain/candidate.ts';
import { hashId } from '../../domain/id.ts';
import type { Predicate } from '../../domain/ontology/predicate.ts';
import { attributionOf } from '../attribution/attribution.ts';
import type { Scope } from '../attribution/scope.ts';
import { dateOf } from '../details/dates/date-of.ts';
import type { DateFound } from '../details/dates/dates.ts';
import { detailsOf } from '../details/details.ts';
import { belied } from '../qualify/denial/taken-back/belied.ts';
import { offNext } from '../qualify/denial/taken-back/off-next.ts';
import type { Meaning } from '../qualify/meaning.ts';
import { answered } from '../qualify/modality/hedges.ts';
import { toldAsPlan } from '../qualify/modality/modality.ts';
import { qualify } from '../qualify/qualify.ts';
import type { Reading } from '../relations/reading.ts';
import { topicsOf } from '../relations/topics.ts';
import type { Cast, Document, ExtractionContext } from '../shapes.ts';
import type { Typed } from '../typing-model.ts';
import { scoreOf } from './score.ts';

export const RULES = 'rules@1';

export interface Drafting {
  readonly context: ExtractionContext;
  readonly scope: Scope;
  readonly cast: Cast;
  readonly document: Document;
  /** Dates by sentence. */
  readonly dates: (sentence: number) => readonly DateFound[];
  readonly typed: (reading: Reading) => Typed | undefined;
}

/** The candidate, and the issues and agreements that it names. */
export interface Drafted {
  readonly candidate: Candidate;
  readonly issues: readonly EntityDraft[];
}

/** "would lend more, the study says": who is only heard supposes; who acts plans. */
const mayPlan = ([outermost]: readonly DraftAttribution[], { kindOf }: Scope): boolean =>
  outermost !== undefined && kindOf(outermost.source) !== undefined;

export function toCandidate(reading: Reading, { context, scope, cast, document, dates, typed }: Drafting): Drafted {
  const { subject, object, sentence, group } = reading;
  const behind = document.sentences[sentence.index + 1]?.tokens ?? [];
  // A title is the outlet's own word, whoever says the rest.
  const attribution = reading.reasons[0] === 'title' ? [] : attributionOf(reading, scope);
  const asked = answered(qualify(reading, context.governors), behind);
  const qualified = offNext(belied(asked, reading, behind), reading, { next: behind, governors: context.governors });
  const meaning = ofPledge(reading, mayPlan(attribution, scope) ? toldAsPlan(qualified, reading.clause) : qualified);
  const predicate = meantBy(reading, meaning);
  const evidence = { start: sentence.start, end: sentence.end };
  const [topic, ...more] = predicate === 'DISCUSSED' || predicate === 'AGREED_ON' ? topicsOf(reading) : [];
  const ends = withTopic({ predicate, subject, object }, topic?.key);
  const score = scoreOf(reading, ofTopicAlone(reading, meaning, topic), typed(reading));
  const candidate: Candidate = {
    id: hashId(
      'candidate',
      ends.predicate,
      subject,
      ends.object,
      ends.with,
      meaning.polarity,
      evidence.start,
      triggerOf(reading).start,
    ),
    ...ends,
    polarity: meaning.polarity,
    certainty: meaning.certainty,
    temporality: isSaidNow(reading, predicate) ? 'PAST_OR_PRESENT' : meaning.temporality,
    speechAct: meaning.speechAct,
    attribution,
    ...dateOf(reading, meaning, { dates: dates(sentence.index), clauses: scope.clauses(sentence.index) }),
    topics: more.map(({ key }) => key),
    ...detailsOf(reading, { scope, cast, document, dates }),
    evidence,
    trigger: triggerOf(reading),
    ...(group !== undefined && { group }),
    ...score,
    method: reading.reasons[0] === 'model' ? (context.model?.version ?? RULES) : RULES,
    reasons: [...new Set([...reading.reasons, ...meaning.reasons])],
  };
  return { candidate, issues: [...(reading.drafts ?? []), ...(topic ? [topic, ...more] : [])] };
}

/**
 * "X discussed trade with Y" joins X to trade, with Y (ontology: DISCUSSED, AGREED_ON). Where the words name no topic, the two
 * only held talks.
 */
function withTopic(
  { predicate, subject, object }: Pick<Reading, 'predicate' | 'subject' | 'object'>,
  topic: string | undefined,
): Pick<Candidate, 'predicate' | 'subject' | 'object' | 'with'> {
  if (predicate !== 'DISCUSSED') return { predicate, subject, object };
  return topic === undefined
    ? { predicate: 'HELD_TALKS_WITH', subject, object }
    : { predicate, subject, object: topic, with: object };
}

/** "The topic was not discussed at the talks": that they talked is not denied. */
const ofTopicAlone = ({ predicate, clause }: Reading, meaning: Meaning, topic: EntityDraft | undefined): Meaning =>
  predicate === 'DISCUSSED' && topic === undefined && meaning.polarity === 'DENIED' && clause?.voice === 'passive'
    ? { ...meaning, isDoubtful: true }
    : meaning;

/** A pledge of what will be done is itself made now; "will pledge" is none yet. */
const ofPledge = ({ predicate, clause }: Reading, meaning: Meaning): Meaning =>
  predicate === 'PLEDGED_COOPERATION' &&
  meaning.temporality === 'PLANNED' &&
  !(PLEDGES.test(clause?.verb.lemma ?? '') && meaning.reasons.some((reason) => /^(will|is-to)$/.test(reason)))
    ? { ...meaning, temporality: 'PAST_OR_PRESENT', speechAct: 'PLEDGES' }
    : meaning;

const PLEDGES = /^(pledge|promise|vow|undertake|commit|offer|renew|reaffirm)$/;

/** To seek is to want what is to come, and "will not accept" refuses now. */
const isSaidNow = ({ reasons }: Reading, predicate: Predicate): boolean =>
  predicate === 'SEEKS_COOPERATION_WITH' || reasons.includes('not-taken');

/** Cooperation that is only wanted is sought. */
const WANTED =
  /^(interest|ready|readiness|willing|willingness|want|hope|wish|seek|keen|eager|desire|look|aim|intention|intend)$/;
const meantBy = ({ predicate }: Reading, { temporality, reasons }: Meaning): Predicate =>
  /^(COOPERATES_WITH|COOPERATED_WITH)$/.test(predicate) &&
  temporality === 'PLANNED' &&
  reasons.some((reason) => WANTED.test(reason))
    ? 'SEEKS_COOPERATION_WITH'
    : predicate;

function triggerOf({ sentence, trigger: [from, to] }: Reading): Span {
  const start = sentence.tokens[from]?.start ?? sentence.start;
  return { start, end: Math.max(start + 1, sentence.tokens[to - 1]?.end ?? sentence.end) };
}
