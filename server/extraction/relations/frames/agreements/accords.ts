/** "A and B agreed to open a road", "the two sides settled the matter", "A agreed with B on a hotline": two that have come to terms. */
import type { Clause, Slot } from '../../../shapes.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

/** What is agreed on in general is a pledge, and frames/pledges.ts reads it. */
const GENERAL =
  /^(co-?operation|co-?operate|collaboration|coordinate|coordination|engagement|interactions?|contacts|exchanges|touch|framework|exercises?|drills?|manoeuvres|collaborate|ties|relations|partnership|support|help|assist|back|together|solidarity)$/;
/** How many words behind the verb tell what is agreed on. */
const FAR = 12;
const OPINION_FAR = 25;

export function accords(stage: Stage, clause: Clause): Match[] {
  const parties =
    clause.voice === 'passive' ? agreedBy(stage, clause) : isAccord(clause) ? partiesOf(stage, clause) : undefined;
  return parties
    ? [match(clause, parties, { predicate: 'HAS_AGREEMENT_WITH', reasons: ['frame', 'agreed'], trust: 0.78 })]
    : [];
}

/** "the reopening was agreed by A and B". */
function agreedBy(stage: Stage, { verb, complements }: Clause): Pick<Match, 'subject' | 'object'> | undefined {
  const doers = complements.find(({ preposition }) => preposition === 'by')?.slot;
  const sides = new Set(doers?.refs.map((ref) => sideOf(stage, ref) ?? ref));
  return verb.lemma === 'agree' && doers?.use === 'plain' && sides.size > 1
    ? { subject: doers, object: doers }
    : undefined;
}

function isAccord({ verb, to, until, sentence: { tokens } }: Clause): boolean {
  const all = tokens.slice(to, to + OPINION_FAR).map(({ lower }) => lower);
  const rest = all.slice(0, FAR);
  // "agreed to meet soon", "to discuss it": they will talk, and have settled nothing.
  if (rest[0] === 'to' && /^(meet|discuss|talk|speak|consult|continue|remain|stay|visit|consider)$/.test(rest[1] ?? ''))
    return false;
  // "agreed to sign": there will be a treaty, and its verb says so.
  if (rest[0] === 'to' && /^(sign|conclude|ink|initial)$/.test(rest[1] ?? '')) return false;
  // "agreed that there is work to be done", "that ties are vital": what both think.
  if (isOpinion(all)) return false;
  if (verb.lemma === 'agree')
    return /^(to|on|upon|with|that|in)$/.test(rest[0] ?? '') && !rest.some((word) => GENERAL.test(word));
  const object = tokens.slice(to, Math.min(until, to + 5)).some(({ lower }) => SETTLED.test(lower));
  return /^(settle|resolve)$/.test(verb.lemma) && object;
}

export const isOpinion = (rest: readonly string[]): boolean =>
  rest[0] === 'that' && (OPINION.test(rest.slice(1).join(' ')) || FINDING.test(rest.slice(1).join(' ')));

const OPINION =
  /^(there\b|[^,;:]*\bshould (be(gin|come)?|remain|start|continue|not)\b|[^,;:]*\b(is|are|was|were|remains?) (\w+ )?(vital|critical|crucial|important|essential|necessary|key|needed|unacceptable|possible|urgent)\b)/;

/** "that Russia must be held to account", "that the truce was fragile": how things are, and nothing that the two will do. */
const FINDING =
  /^(?:(?!\b(will|would|should|shall|can|could|may|might|be|who|which|that|they|both)\b)[^,;:])*\b(is|are|was|were|has|have|had|must|remains?|remained|poses?|posed)\b(?! (to|due|not to)\b)/;

const SETTLED = /^(matter|dispute|quarrel|row|question|issue|differences|border|boundary|score|claims?)$/;

/** Two of different sides in the subject; else the subject, and whoever stands behind "with". */
function partiesOf(stage: Stage, { subject, complements }: Clause): Pick<Match, 'subject' | 'object'> | undefined {
  if (subject?.use !== 'plain') return undefined;
  const sides = new Set(subject.refs.map((ref) => sideOf(stage, ref) ?? ref));
  if (sides.size > 1) return { subject, object: subject };
  const partner = complements.find(
    ({ preposition, slot }) =>
      preposition === 'with' && slot.use === 'plain' && slot.refs.every((ref) => isParty(stage, ref, sides)),
  )?.slot;
  return partner && { subject, object: partner };
}

const isParty = (stage: Stage, ref: Slot['refs'][number], sides: ReadonlySet<string>): boolean =>
  !sides.has(sideOf(stage, ref) ?? ref) &&
  /COUNTRY|PERSON|OFFICE|BODY|FORCE|ORGANIZATION|GROUP/.test(kindOf(stage.cast, ref) ?? '');
