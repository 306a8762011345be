/** "The Kremlin rejected the accusation", "a charge Lima rejected", "called the claims absurd": whoever made it, by what was told before. */
import type { Clause, Slot } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';
import { blame } from '../judging/blame.ts';
import { BAD } from '../judging/judging-words.ts';
import { isSaidOf } from '../judging/said-of.ts';
import { TAKES_UP } from '../judging/takes-up.ts';

const REJECTS =
  /^(reject|dismiss|refute|rebut|repudiate|deny|contest|dispute|brush|shrug|wave|laugh|deride|ridicule|disown|rubbish|counter|mock|scorn|discount|ignore)$/;
const CLAIMS = /^(the|its|this|these|those|all|any|such|that)? ?\w* ?(accusations?|allegations?|claims?|charges?)\b/;
const TAKEN_UP =
  /\b(accusations?|allegations?|claims?|charges?|criticism|complaints?|remarks?|comments?|suggestions?|it|them|demands?|words|sanctions?|reproach(?:es)?|assertions?|account|version|charge)\b/;
/** "an accusation the Kremlin rejects". */
const LEADS = /\b(charge|claim|accusation|allegation|assertion|demand)( that| which)?( the)?$/;
/** ", which Kigali rejects"; "which Kigali denies" is a denial of the deed, read as such. */
const TAKES = /(, which|, something( that| which)?)( the)?$/;
/** Sentences back. */
const BACK = 2;
/** How many words behind the verb tell what is rejected. */
const NEAR = 5;

export function rejections(stage: Stage, clause: Clause): Match[] {
  const { subject, voice } = clause;
  if (!subject || voice === 'passive') return [];
  const before = lowerOf(stage.sentence.tokens.slice(Math.max(0, subject.from - 3), subject.from));
  const isLed = LEADS.test(before) || (clause.verb.lemma !== 'deny' && TAKES.test(before));
  const own = sideOf(stage, subject.refs[0]);
  if (own === undefined || !isRejecting(stage, clause, isLed)) return [];
  // "…, which Kigali rejects": what the sentence itself tells.
  const isHere = isLed && clause.link === 'relative';
  const first = isHere ? stage.sentence.index : stage.sentence.index - BACK;
  const accuser =
    accuserOf(stage, own, first) ?? blamerOf(stage, clause, own) ?? claimerOf(stage, clause, { own, first });
  if (accuser === undefined) return [];
  // A charge by a minister is his state's: that is whom the answer is to.
  const object: Slot = { ...subject, refs: [sideOf(stage, accuser) ?? accuser], reasons: ['accuser'] };
  const rest = { predicate: 'REJECTED', reasons: ['frame', 'accusation'], trust: isLed ? 0.78 : 0.68 } as const;
  // "accused Serbia of spying, a charge Belgrade rejected": what stands above is the charge.
  return [match(isLed ? { ...clause, parent: undefined, link: undefined } : clause, { subject, object }, rest)];
}

function isRejecting({ sentence: { tokens } }: Stage, { verb, to, complements }: Clause, isLed: boolean): boolean {
  const behind = lowerOf(tokens.slice(to, to + NEAR));
  const isCalled =
    /^(call|brand|label|term|describe|denounce)$/.test(verb.lemma) &&
    (isLed
      ? tokens.slice(to, to + NEAR).some(({ lower }) => BAD.has(lower))
      : tokens.slice(to, to + 3).some(({ lower }) => /^(accusations?|allegations?|claims?|charges?)$/.test(lower)));
  if (!isCalled && !REJECTS.test(verb.lemma)) return false;
  // "denied it", "denied that": a denial of the deed, read as such.
  if (verb.lemma === 'deny' && !isLed && !CLAIMS.test(behind)) return false;
  return (
    (isLed || TAKEN_UP.test(behind)) &&
    !complements.some(
      ({ slot, preposition }) => slot.use === 'plain' && preposition === undefined && slot.form !== 'pronoun',
    )
  );
}

const accuserOf = (stage: Stage, own: string, first: number): string | undefined =>
  stage.before.findLast(
    ({ predicate, sentence: { index }, object }) =>
      /^(ACCUSED|CRITICISED|REQUESTED|THREATENED|SANCTIONED)$/.test(predicate) &&
      index >= first &&
      sideOf(stage, object) === own,
  )?.subject;

/** "Kosovo said Belgrade was behind it, an allegation Serbia rejected": told in this sentence by no verb of blaming. */
const blamerOf = (stage: Stage, { from }: Clause, own: string): string | undefined =>
  stage.clauses
    .filter(({ to }) => to <= from)
    .flatMap((one) => blame(stage, one))
    .findLast(({ object }) => sideOf(stage, object.refs[0]) === own)?.subject.refs[0];

/** "officials said Peru had fired on a launch, a charge Lima rejected": whoever says so of a deed. */
function claimerOf(stage: Stage, clause: Clause, { own, first }: { own: string; first: number }): string | undefined {
  const deed = stage.before.findLast(
    (one) => one.sentence.index >= first && isDeed(stage, one, own) && isSaidOf(one.clause, clause),
  );
  const claimer = deed?.clause?.link === 'that' ? deed.clause.parent?.subject : undefined;
  const side = claimer?.use === 'plain' ? (sideOf(stage, claimer.refs[0]) ?? claimer.refs[0]) : undefined;
  return side === own ? undefined : side;
}

const isDeed = (stage: Stage, { predicate, subject }: Reading, own: string): boolean =>
  TAKES_UP[predicate] !== undefined && sideOf(stage, subject) === own;
