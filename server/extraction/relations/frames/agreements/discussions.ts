/** Discussions: with somebody, among a plural, or with whom the sentence before told of. */
import type { Clause, Slot, Token } from '../../../shapes.ts';
import { agentOf } from '../../clause-ends.ts';
import { kindOf } from '../../ends.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { isDiscussion } from '../../verbs/discussion-verb.ts';
import { peopleOfSides } from '../../verbs/people-of-sides.ts';
import { haveMet, isPlace, match, sideOf, standIn } from '../frame.ts';

/** "the two sides discussed", "X discussed trade" in a meeting that the sentence before told of. */
export function discussions(stage: Stage, clause: Clause): Match[] {
  if (isUnderDiscussion(stage, clause)) return underDiscussion(stage, clause);
  if (!isDiscussion(stage.sentence, clause)) return [];
  if (clause.voice === 'passive') return discussedBy(clause) ?? underDiscussion(stage, clause);
  if (!clause.subject) return isBySides(stage, clause) ? underDiscussion(stage, clause, FAR_BACK) : [];
  const partner = clause.complements.find(
    ({ preposition, slot }) =>
      (preposition === 'with' && slot.use === 'plain' && !isPlace(stage, slot)) ||
      (preposition === 'with' && slot.refs.every((ref) => kindOf(stage.cast, ref) === 'COUNTRY')),
  )?.slot;
  const discussed = { predicate: 'DISCUSSED' as const, reasons: ['frame', 'discussed'], trust: 0.72 };
  if (partner) return [match(clause, { subject: clause.subject, object: partner }, discussed)];
  if (clause.subject.refs.length > 1) {
    const both = peopleOfSides(stage, clause.subject) ?? clause.subject;
    return [match(clause, { subject: both, object: both }, discussed)];
  }
  const sides = isUnnamedGroup(stage, clause.subject) ? sidesMet(stage, clause.subject) : undefined;
  if (sides) return [match(clause, { subject: sides, object: sides }, { ...discussed, trust: 0.62 })];
  const met = partnerMet(stage, clause);
  return met ? [match(clause, { subject: clause.subject, object: met }, { ...discussed, trust: 0.62 })] : [];
}

/** "were discussed by the two commanders". */
function discussedBy(clause: Clause): Match[] | undefined {
  const doers = agentOf(clause);
  const rest = { predicate: 'DISCUSSED' as const, reasons: ['frame', 'discussed'], trust: 0.74 };
  return doers && doers.refs.length > 1 ? [match(clause, { subject: doers, object: doers }, rest)] : undefined;
}

/** How many sentences ago the two may have met. */
const FAR_BACK = 6;

/** "the sides exchanged views": whoever met. */
const isBySides = ({ sentence: { tokens } }: Stage, { from }: Clause): boolean =>
  tokens[from - 2]?.lower === 'the' && /^(sides|parties|interlocutors|pair|duo)$/.test(tokens[from - 1]?.lower ?? '');

/** "Bilateral ties came under discussion", "trade was on the agenda". */
const isUnderDiscussion = ({ sentence: { tokens } }: Stage, { verb, to, subject }: Clause): boolean =>
  subject === undefined &&
  /^(come|be|figure|feature)$/.test(verb.lemma) &&
  /^(under discussion|on the agenda|up for discussion)\b/.test(
    tokens
      .slice(to, to + 3)
      .map(({ lower }) => lower)
      .join(' '),
  );

/** "Matters of mutual interest were discussed during the meeting". */
function underDiscussion(stage: Stage, clause: Clause, most = 1): Match[] {
  const lately = stage.before.filter(
    (reading) => haveMet(stage, reading) && reading.sentence.index >= stage.sentence.index - most,
  );
  const here = new Set(stage.slots.flatMap(({ refs }) => refs));
  const met = lately.findLast(({ subject, object }) => here.has(subject) || here.has(object)) ?? lately.at(-1);
  if (!met) return [];
  return [
    match(clause, endsOf(met, stage, [clause.from, clause.to]), {
      predicate: 'DISCUSSED',
      reasons: ['frame', 'discussed'],
      trust: 0.62,
      trigger: [clause.verb.index, clause.to + (isUnderDiscussion(stage, clause) ? 3 : 0)],
    }),
  ];
}

/** "Discussions about training were frequently covered": of those whose talks the sentence before told. */
export function nounDiscussions(stage: Stage): Match[] {
  const noun = stage.sentence.tokens.find(
    ({ lower }, at, all) =>
      /^(discussions?|talks|conversations?|consultations|negotiations)$/.test(lower) &&
      (/^(about|on|over)$/.test(all[at + 1]?.lower ?? '') || isAbout(all[at + 1])),
  );
  const met = stage.before.findLast(
    (reading) =>
      haveMet(stage, reading) &&
      reading.sentence.index >= stage.sentence.index - 2 &&
      reading.sentence.index < stage.sentence.index,
  );
  const clause = stage.clauses.find(({ from }) => noun !== undefined && from > noun.index);
  if (!noun || !met || !clause || stage.slots.some(({ from }) => from < clause.from)) return [];
  return [
    match(clause, endsOf(met, stage, [noun.index, noun.index + 1]), {
      predicate: 'DISCUSSED',
      reasons: ['frame', 'discussed'],
      trust: 0.6,
      trigger: [noun.index, noun.index + 2],
    }),
  ];
}

/** "The talks focused on", "the discussions also covered". */
const isAbout = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^(focus|cover|centre|center|touch|deal|concentrate|revolve|address|range|turn|dwell)$/.test(token.lemma) &&
  /^(VERB|NOUN)$/.test(token.pos);

const isUnnamedGroup = (stage: Stage, { refs, reasons }: Slot): boolean =>
  reasons.includes('group') && refs.length === 1 && kindOf(stage.cast, refs[0] ?? '') === 'GROUP';

/** "The senior officials discussed" after a meeting: the sides of those who met. */
function sidesMet(stage: Stage, subject: Slot): Slot | undefined {
  const met = stage.before.findLast(({ predicate }) => /^(MET_WITH|HELD_TALKS_WITH)$/.test(predicate));
  const [a, b] = [sideOf(stage, met?.subject), sideOf(stage, met?.object)];
  return a === undefined || b === undefined || a === b
    ? undefined
    : { ...subject, refs: [a, b], reasons: ['sides-met'] };
}

/** Whom the subject met in this sentence or the one before. */
function partnerMet(stage: Stage, { subject }: Clause): Slot | undefined {
  const own = subject?.refs[0];
  const met = stage.before.findLast(
    (reading) =>
      haveMet(stage, reading) &&
      reading.sentence.index >= stage.sentence.index - 1 &&
      (reading.subject === own || reading.object === own),
  );
  const other = met?.subject === own ? met?.object : met?.subject;
  return other === undefined || !subject ? undefined : { ...subject, refs: [other], reasons: ['met-before'] };
}

/** The two who met, standing where the words that mean them do. */
function endsOf(met: Reading, stage: Stage, at: readonly [number, number]) {
  const slot = (key: string) => standIn(stage, at, { key, reason: 'met-before' });
  return { subject: slot(met.subject), object: slot(met.object) };
}
