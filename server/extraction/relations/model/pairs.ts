/** What the linear model reads between two of a sentence whom no rule has put together. Offered where it is sure enough, and never as more than likely. */
import { type Predicate, predicateRow } from '../../../domain/ontology/predicate.ts';
import { startOfAside } from '../../clauses/slots/asides.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { kindOf } from '../ends.ts';
import type { Match, Stage } from '../reading.ts';
import { isMatterNoun, isNeverSo, isOfMatter } from './vetoes.ts';

/** Below this margin more of them are wrong than of the rules' own. */
const SURE = 0.75;
/** How far apart two may stand, in words, and how many of a sentence are tried. */
const FAR = 25;
const MOST = 12;
/** What the model's word is worth, and what a margin of 1 adds: with its agreement with itself, which `score.ts` adds, never high. */
const WORTH = 0.45;
const MARGIN_WORTH = 0.15;

/** `stage.before` must hold the readings of this sentence too: what rules have typed is left to them. */
export function modelMatches(stage: Stage): Match[] {
  const { model } = stage.context;
  if (!model) return [];
  const actors = actorsOf(stage);
  return actors.flatMap((first, index) =>
    actors.slice(index + 1).flatMap((second) => (arePair(stage, first, second) ? matchOf(stage, first, second) : [])),
  );
}

/** Single named or described actors, the members of a plural each on its own. */
const actorsOf = ({ slots, cast, clauses, sentence }: Stage): Slot[] =>
  slots
    .filter((slot) => !isApart(clauses, slot) && !isSource(sentence.tokens, slot) && !isInAside(sentence.tokens, slot))
    // "on the Karabakh issue", "of the Kashmir and Karabakh problems": it is spoken of, and does nothing.
    .filter(({ to }) => !isMatterNoun(sentence.tokens[to]))
    .flatMap((slot) => slot.members ?? [slot])
    .filter(
      ({ refs, use, to }) =>
        refs.length === 1 &&
        // "Minister: …" speaks.
        sentence.tokens[to]?.word !== ':' &&
        !isMatterNoun(sentence.tokens[to]) &&
        use !== 'adjective' &&
        /^(?!PLACE|EVENT|AGREEMENT|EQUIPMENT|ISSUE|DOCUMENT|MEDIA_OUTLET)./.test(kindOf(cast, refs[0] ?? '') ?? ''),
    )
    .slice(0, MOST);

const SAYS = /^(say|tell|announce|report|add|state)$/;

/** Who says it stands outside of what is said ("reaffirmed that"); whom a relative clause quotes stands in the one around it. */
const isApart = (clauses: readonly Clause[], slot: Slot): boolean =>
  clauses.some(
    (clause) =>
      clause.link !== 'relative' &&
      ((clause.subject === slot && (SAYS.test(clause.verb.lemma) || hasThat(clauses, clause))) || isTold(clause, slot)),
  );

const hasThat = (clauses: readonly Clause[], parent: Clause): boolean =>
  clauses.some((clause) => clause.parent === parent && clause.link === 'that');

const isTold = ({ verb, complements }: Clause, slot: Slot): boolean =>
  verb.lemma === 'tell' && complements[0]?.slot === slot && slot.from <= verb.index + 2;

/** "Tajikistan, he reminded deputies, concluded": who says it between commas. */
function isInAside(tokens: readonly Token[], { from, to, form }: Slot): boolean {
  const close = tokens.findIndex(({ word }, at) => at >= to && word === ',');
  const open =
    form === 'pronoun' && tokens[from - 1]?.word === ',' && close > 0 ? startOfAside(tokens, close) : undefined;
  return open === from - 1;
}

/** "according to two Western officials". */
const isSource = (tokens: readonly Token[], { from }: Slot): boolean =>
  /\baccording to\b/.test(lowerOf(tokens.slice(Math.max(0, from - 4), from)));

/** Two of different sides, near enough, whom no rule has put together. */
function arePair({ cast, before, sentence }: Stage, first: Slot, second: Slot): boolean {
  const [a = '', b = ''] = [first.refs[0], second.refs[0]];
  const side = (key: string): string => cast.entities.get(key)?.country ?? key;
  if (isQuotedApart(sentence.tokens, first, second)) return false;
  if (first.to > second.from || second.from - first.to > FAR || side(a) === side(b)) return false;
  if (isOfMatter(sentence.tokens, first, second)) return false;
  return !before.some(
    ({ sentence: { index }, subject, object }) =>
      index === sentence.index &&
      [a, b, side(a), side(b)].includes(subject) &&
      [a, b, side(a), side(b)].includes(object),
  );
}

/** `the problem between A and B: "C refused"`: another says so. */
const isQuotedApart = (tokens: readonly Token[], { to }: Slot, { from }: Slot): boolean =>
  tokens.slice(to, from).some(({ word }, at, all) => word === ':' && all[at + 1]?.word === '"');

/** One or none, in the direction that the model reads. */
function matchOf(stage: Stage, first: Slot, second: Slot): Match[] {
  const { clauses, context, sentence } = stage;
  const { tokens } = sentence;
  // Typing costs more than all else here: only where there is a clause that could say it.
  const clause = clauseOf(clauses, first, second);
  if (!clause) return [];
  const typed = context.model?.type({ tokens, subject: [first.from, first.to], object: [second.from, second.to] });
  const predicate = typed?.reverse ?? typed?.predicate ?? 'NONE';
  if (!typed || predicate === 'NONE' || typed.margin < SURE || !isEvent(predicate)) return [];
  if (isNeverSo(stage, { predicate, first, second, clause, isReverse: typed.reverse !== undefined })) return [];
  return [
    {
      predicate,
      ...(typed.reverse ? { subject: second, object: first } : { subject: first, object: second }),
      clause,
      trigger: [clause.verb.index, clause.to],
      sense: {},
      reasons: ['model'],
      trust: WORTH + MARGIN_WORTH * typed.margin,
    },
  ];
}

/** Offices and the like are stated by names, and rules read those better; a link that nobody has refined is no news. */
const isEvent = (predicate: Predicate): boolean => !/^(STRUCTURE|OTHER)$/.test(predicateRow(predicate).family);

/** Verbs that lead to what is said or thought, and "be": what they govern is not between their own ends. */
const LEADS = /^(say|tell|add|claim|warn|deny|announce|state|note|report|argue|insist|believe|think|know|hope|be)$/;

/** The last clause that both stand in, else the one whose verb stands between them or before the second. */
function clauseOf(clauses: readonly Clause[], first: Slot, second: Slot): Clause | undefined {
  const found =
    clauses.findLast((clause) => isIn(clause, first) && isIn(clause, second)) ??
    clauses.find(({ verb }) => verb.index >= first.to && verb.index < second.from) ??
    clauses.findLast(({ verb }) => verb.index < second.from) ??
    clauses[0];
  return found && LEADS.test(found.verb.lemma) ? undefined : found;
}

const isIn = ({ subject, from, until }: Clause, slot: Slot): boolean =>
  subject === slot || subject?.members?.includes(slot) === true || (slot.from >= from && slot.from < until);
