/** "The ministry denied the report", "Both sides have denied this", "The claims are baseless, the army said", "No such call took place, she said": what was only reported before, denied by whoever answers. */
import type { Clause, Slot, Token } from '../../../../shapes.ts';
import { words } from '../../../../tables/word-list.ts';
import { lowerOf, lowerText } from '../../../../text/lower-text.ts';
import { kindOf } from '../../../ends.ts';
import type { Match, Reading, Stage } from '../../../reading.ts';
import { match, sideOf } from '../../frame.ts';
import { saidBehind, sayingOf } from '../saying-of.ts';
import { CALLED_UNTRUE, NO_SUCH, UNTRUE } from './untrue-words.ts';

/** Sentences back. */
const BACK = 2;

export function deniedReports(stage: Stage, clause: Clause): Match[] {
  const denier = denierOf(stage, clause);
  if (!denier) return [];
  const told = reportedBefore(stage);
  // The deed was told by a named accuser, or is denied in this sentence already.
  if (told.length === 0 || !answers(stage, denier, told) || isReadHere(stage, told)) return [];
  const sense = { polarity: 'DENIED', speechAct: 'DENIES' } as const;
  const end = (key: string): Slot => ({ ...denier, refs: [key], members: undefined });
  return told.map(({ predicate, subject, object }) =>
    match(
      clause,
      { subject: end(subject), object: end(object) },
      { predicate, reasons: ['frame', 'said-not-so', 'denied-report'], trust: 0.7, sense },
    ),
  );
}

const DENIES = words('deny dismiss reject refute rebut dispute rubbish debunk contradict repudiate');
const CALLS = words('call brand label describe denounce term deem');
const CLAIMS =
  '(reports?|claims?|stor(y|ies)|rumou?rs?|allegations?|accounts?|posts?|articles?|assertions?|suggestions?|accusations?|information|news)';
/** Behind the verb. */
const OF_CLAIM = new RegExp(
  `^(categorically |flatly |strongly )?((the|this|that|these|those|such|all|any|both) (\\S+ ){0,2}${CLAIMS}\\b|(it|this|that|them) ?([.,;]|$|as\\b))`,
);
/** Behind a verb of calling. */
const IS_UNTRUE = new RegExp(`\\b${UNTRUE}\\b`);

function denierOf(stage: Stage, clause: Clause): Slot | undefined {
  const { verb, subject, voice, to, negation, sentence } = clause;
  const { tokens } = sentence;
  const behind = lowerOf(tokens.slice(to));
  if (!negation && voice === 'active' && subject?.use === 'plain' && OF_CLAIM.test(behind)) {
    if (DENIES.has(verb.lemma)) return subject;
    if (CALLS.has(verb.lemma) && IS_UNTRUE.test(behind)) return subject;
  }
  const start = openingOf(tokens, clause);
  const isVerdict = verb.lemma === 'be' && CALLED_UNTRUE.test(lowerOf(tokens.slice(start, to + 5)));
  const isNoSuch = NO_SUCH.test(lowerOf(tokens.slice(start, to + 4)));
  return isVerdict || isNoSuch ? (sayingOf(stage, clause) ?? saidBehind(stage, clause))?.subject : undefined;
}

/** Where the clause begins: behind "that", a comma, or the verb of saying. */
function openingOf(tokens: readonly Token[], { from, parent }: Clause): number {
  const border = tokens.findLastIndex(
    ({ lower, word }, at) => at < from && (/^[,;:"]$/.test(word) || lower === 'that' || at < (parent?.to ?? 0)),
  );
  return border + 1;
}

const REPORTED =
  /\b(reported|reports?|reportedly|rumou?rs?|rumou?red|media|newspapers?|dail(y|ies)|outlets?|posts?|posted|television|radio|claims|claimed|alleg\w+|wrote|stor(y|ies)|speculation)\b/;

/** What the sentence before tells as said by nobody in particular. */
function reportedBefore(stage: Stage): readonly Reading[] {
  const told = stage.before.filter(
    ({ sentence, sense, reasons, clause, predicate }) =>
      sentence.index < stage.sentence.index &&
      sentence.index >= stage.sentence.index - BACK &&
      sense.polarity !== 'DENIED' &&
      !/^(title|model)$/.test(reasons[0] ?? '') &&
      !/^(HOLDS_OFFICE|OFFICE_OF|PART_OF|ACCUSED|CRITICISED|REJECTED)$/.test(predicate) &&
      clause?.link === 'that' &&
      // What a named party says is answered elsewhere.
      isOfNobody(clause.parent?.subject, sentence.tokens) &&
      REPORTED.test(lowerText(sentence.tokens)) &&
      !IN_DOUBT.test(lowerText(sentence.tokens)),
  );
  const last = told.at(-1)?.sentence.index;
  return told.filter(({ sentence }) => sentence.index === last);
}
const isOfNobody = (sayer: Slot | undefined, tokens: readonly Token[]): boolean =>
  sayer === undefined || MEDIA.test(lowerOf(tokens.slice(sayer.from, sayer.to)));
const MEDIA =
  /\b(media|press|newspapers?|dail(y|ies)|tabloids?|television|tv|radio|outlets?|posts?|channels?|bloggers?|websites?)$/;

const IN_DOUBT = /\b(not|n't|never|deny|denied|denies|dismissed|rejected|refused|false|untrue|baseless)\b/;

/** Whoever denies is one of those told of, or speaks for one. */
const answers = (stage: Stage, denier: Slot, told: readonly Reading[]): boolean =>
  denier.refs.some((ref) => {
    const own = sideOf(stage, ref) ?? ref;
    // "The Ministry": of no state that is named.
    if (own === ref && kindOf(stage.cast, ref) === 'GOVERNMENT_BODY') return true;
    return told.some(({ subject, object }) =>
      [subject, object].some((key) => key === ref || (sideOf(stage, key) ?? key) === own),
    );
  });

const isReadHere = ({ before, sentence }: Stage, told: readonly Reading[]): boolean =>
  before.some(
    (one) =>
      one.sentence.index === sentence.index &&
      told.some(
        ({ predicate, subject, object }) =>
          one.predicate === predicate && one.subject === subject && one.object === object,
      ),
  );
