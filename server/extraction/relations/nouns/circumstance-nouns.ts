/** "Under pressure from Peru, Chile signed", "after an appeal by Chad, France sent", "granted Chad's request": what is said to whoever acts. */
import type { Predicate } from '../../../domain/ontology/predicate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import type { Stage } from '../reading.ts';
import { type NounEnds, slotBefore, slotBehind } from './noun-ends.ts';

/** What is said to somebody. */
const SPOKEN: ReadonlySet<Predicate> = new Set([
  'REQUESTED',
  'THREATENED',
  'CRITICISED',
  'PRAISED',
  'ACCUSED',
  'PROTESTED',
  'COERCED',
]);
/** Of what is done, only "under" it tells to whom. */
const DONE: ReadonlySet<Predicate> = new Set(['SANCTIONED', 'ATTACKED']);
const LEADS =
  /\b(under|after|following|amid|despite|facing|answering|heeding|ignoring|defying|(responding|bowing|yielding|subject|in response|in answer|in reply) to|in the face of|in defiance of)$/;
const UNDER = /\b(under|subject to)$/;
const GRANTS = words('grant honour honor heed answer fulfil fulfill accept meet');
/** With "to" or "with". */
const AGREES = words('agree comply accede respond bow yield consent');
const BY = words('from by');
const HELD = words('from by of');
const COMES = words('come be remain stay act face');
/** How far before the noun its preposition may stand. */
const FAR = 6;

export function circumstanceEnds(
  stage: Stage,
  noun: Token,
  { entry, clause }: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): NounEnds | undefined {
  const lead = leadOf(stage, noun);
  if (isMissed(lead, noun, entry)) return missedEnds(stage, noun, clause);
  const isMeant = SPOKEN.has(entry.predicate)
    ? LEADS.test(lead) || isGranted(noun, clause)
    : DONE.has(entry.predicate) && (UNDER.test(lead) || isHit(lead, clause));
  if (!isMeant || entry.swap || isAimed(stage, noun, entry)) return undefined;
  const giver = giverOf(stage, noun, UNDER.test(lead));
  const target = subjectOf(stage, noun, clause);
  if (!giver || !target || giver === target || giver.refs.some((ref) => target.refs.includes(ref))) return undefined;
  return { subject: giver, object: target, frame: 'circumstance', trust: 0.7, isAside: !isComing(noun, clause) };
}

/** "Without a treaty with Chad, Togo cannot": at the start, of what whoever acts has not. */
const isMissed = (lead: string, { index }: Token, { frames, predicate }: NounEntry): boolean =>
  frames.has('with') && LASTING.has(predicate) && index < FAR + 3 && MISSED.test(lead);
const LASTING: ReadonlySet<Predicate> = new Set(['HAS_AGREEMENT_WITH', 'DIPLOMATIC_RELATIONS_WITH', 'HAS_TIES_WITH']);
const MISSED =
  /(^|" )(without|with no|in the absence of|absent|for (lack|want) of)( (a|an|any))?$|\b(the )?absence of( (a|an|any))?$/;
const WITH = words('with');

function missedEnds(stage: Stage, noun: Token, clause: Clause | undefined): NounEnds | undefined {
  const object = slotBehind(stage, noun.index + 1, WITH);
  const subject = subjectOf(stage, noun, clause);
  return object && subject && object !== subject && !object.refs.some((ref) => subject.refs.includes(ref))
    ? { subject, object, frame: 'missed', trust: 0.74, isAside: true }
    : undefined;
}

/** "had come under pressure from China": the clause says no more, so what is true of it is true of the pressure. */
const isComing = ({ index }: Token, clause: Clause | undefined): boolean =>
  clause !== undefined && COMES.has(clause.verb.lemma) && index > clause.verb.index && index - clause.to <= 3;

/** What leads to the phrase of the noun. */
function leadOf({ sentence: { tokens } }: Stage, { index }: Token): string {
  let at = index;
  while (at > 0 && index - at < FAR && isOfPhrase(tokens[at - 1])) at--;
  return lowerOf(tokens.slice(Math.max(0, at - 3), at));
}
const isOfPhrase = (token: Token | undefined): boolean =>
  token !== undefined && (/^(DET|ADJ|NOUN|PROPN|NUM)$/.test(token.pos) || /^('s|')$/.test(token.word));

/** "were hit by Peruvian sanctions". */
const isHit = (lead: string, clause: Clause | undefined): boolean =>
  / by$/.test(lead) &&
  clause?.voice === 'passive' &&
  /^(hit|strike|target|affect|hurt|punish)$/.test(clause.verb.lemma);

/** "granted Chad's request", "complied with it". */
const isGranted = ({ index }: Token, clause: Clause | undefined): boolean =>
  clause?.voice === 'active' &&
  index > clause.verb.index &&
  index - clause.to < FAR &&
  (GRANTS.has(clause.verb.lemma) ||
    (AGREES.has(clause.verb.lemma) && /^(to|with)$/.test(clause.sentence.tokens[clause.to]?.lower ?? '')));

/** "an appeal by Chad to Mali": it says to whom. */
const isAimed = (stage: Stage, { index }: Token, { frames }: NounEntry): boolean =>
  slotBehind(stage, index + 1, new Set(['to', 'against', ...[...frames].filter((frame) => !OTHER.test(frame))])) !==
  undefined;

const OTHER = /^(from|by|of|for|in)$/;

function giverOf(stage: Stage, noun: Token, isUnder: boolean): Slot | undefined {
  const owner = slotBefore(stage, noun);
  if (owner && owner.use !== 'plain') return owner.form === 'pronoun' ? undefined : owner;
  // "under the occupation of B": whoever it is of holds it.
  const behind = slotBehind(stage, noun.index + 1, isUnder ? HELD : BY);
  return behind && behind.from - noun.index <= FAR ? behind : undefined;
}

/** Of the clause that the phrase stands in, or that it opens. */
function subjectOf({ clauses }: Stage, { index }: Token, clause: Clause | undefined): Slot | undefined {
  const own = clause && clause.verb.index < index ? clause.subject : undefined;
  const next = clauses.find(({ subject, form }) => form === 'finite' && subject !== undefined && subject.from > index);
  const found = own ?? next?.subject;
  return found?.use === 'plain' ? found : undefined;
}
