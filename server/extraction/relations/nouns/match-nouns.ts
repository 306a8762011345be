/** Happenings named by a noun: "talks between A and B", "A's visit to B", "A-B cooperation", "sanctions by A on B". */

import type { Clause, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import type { Match, Stage } from '../reading.ts';
import { hasWordOf } from '../verbs/fit/class-words.ts';
import { isWord } from '../words-after.ts';
import { circumstanceEnds } from './circumstance-nouns.ts';
import { directedEnds } from './directed-nouns.ts';
import { jointEnds, jointSubject } from './joint-nouns.ts';
import { mediationEnds } from './mediation-nouns.ts';
import { clauseOf, settingOf } from './noun-clause.ts';
import type { NounEnds } from './noun-ends.ts';
import { originEnds } from './origin-ends.ts';
import { receivedEnds } from './received-nouns.ts';
import { relativeNoun } from './relative-nouns.ts';
import { sayersOwn } from './sayers-own.ts';
import { thatEnds } from './that-nouns.ts';

/** "visit" may be tagged a verb where it is a noun. */
const NAMING = words('NOUN PROPN VERB');

/** Of each noun that is no verb of a clause, what the longest entry that fits says. */
export function nounMatches(stage: Stage): Match[] {
  const verbs = new Set(stage.clauses.map(({ verb }) => verb.index));
  return stage.sentence.tokens.flatMap((token) => {
    if (!NAMING.has(token.pos) || verbs.has(token.index) || isNoHappening(stage, token)) return [];
    for (const entry of entriesFor(stage, token)) {
      const matches = matchesBy(stage, token, entry);
      if (matches.length > 0) return matches;
    }
    return [];
  });
}

const isNoHappening = (stage: Stage, token: Token): boolean =>
  isInAgreement(stage, token) ||
  // "There is talk of a visit": nobody talks with anybody.
  (token.lower === 'talk' && stage.sentence.tokens[token.index + 1]?.lower === 'of') ||
  isExchange(token, stage.sentence.tokens[token.index + 1]) ||
  isExchangeOfThings(token, stage.sentence.tokens);

/** "witnessed the exchange of agreements between A and B": what is exchanged is no word. */
const isExchangeOfThings = ({ lower, index }: Token, tokens: readonly Token[]): boolean =>
  /^(exchange|exchanges)$/.test(lower) &&
  tokens[index + 1]?.lower === 'of' &&
  tokens.slice(index + 2, index + 5).some(({ lower: thing }) => THINGS.has(thing));
const THINGS = words(`
  agreements agreement documents document notes instruments memoranda mous memorandums treaties protocols prisoners detainees captives
  hostages bodies remains fire gunfire goods gifts data information intelligence students experts delegations ambassadors envoys
  visits experience expertise technology`);

/** "A and B trade barbs", "exchange fire": a verb that wink calls a noun. */
const isExchange = ({ lower }: Token, next: Token | undefined): boolean =>
  /^(trade|exchange)$/.test(lower) &&
  /^(barbs|blame|accusations|insults|recriminations|fire|gunfire|shots|shells|blows|threats)$/.test(next?.lower ?? '');

/** "their Defence Cooperation Agreement": the words of its name say nothing but what it is. */
const isInAgreement = ({ slots, cast }: Stage, { index, lower }: Token): boolean =>
  slots.some(
    ({ from, to, refs }) =>
      index >= from &&
      index < to - 1 &&
      (lower === 'friendship' ? OF_FRIENDS : OF_STATES).test(cast.entities.get(refs[0] ?? '')?.kind ?? ''),
  );
const OF_STATES = /^(AGREEMENT|INTERGOVERNMENTAL_ORGANIZATION)$/;
/** "the Poland-Georgia Parliamentary Friendship Group". */
const OF_FRIENDS = /^(AGREEMENT|(INTERGOVERNMENTAL_)?ORGANIZATION)$/;

function entriesFor({ context, sentence }: Stage, token: Token): readonly NounEntry[] {
  const { nouns } = context.lexicon;
  const { lemma, lower } = token;
  const found =
    nouns.get(lemma) ??
    nouns.get(lower) ??
    (lower.endsWith('s') ? nouns.get(lower.slice(0, -1)) : undefined) ??
    (lower.includes('-') ? nouns.get(lower.replace('-', '')) : undefined);
  if (!found) return [];
  return found
    .filter((entry) =>
      entry.words.every((word, index) => {
        const at = sentence.tokens[token.index - entry.words.length + 1 + index];
        return at !== undefined && isWord(at, word);
      }),
    )
    .sort((a, b) => b.words.length - a.words.length);
}

function matchesBy(stage: Stage, noun: Token, entry: NounEntry): Match[] {
  if (!hasClass(stage, noun, entry) || isKindOfThing(stage, noun, entry)) return [];
  const clause = settingOf(stage, noun, clauseOf(stage, noun));
  const ofRelative = relativeNoun(stage, noun, { entry, clause });
  const ends = ofRelative ? undefined : endsOf(stage, noun, { entry, clause });
  if (!ends) return ofRelative ? [ofRelative] : [];
  const { subject, object, frame, trust, isAside } = ends;
  const isOthers = isOfOthers(ends, clause);
  const found: Match = {
    predicate: isFormal(noun, entry, clause) ? 'DIPLOMATIC_RELATIONS_WITH' : entry.predicate,
    ...(entry.swap ? { subject: object, object: subject } : { subject, object }),
    clause: isAside || isOthers ? undefined : clause,
    trigger: [noun.index - entry.words.length + 1, noun.index + 1],
    sense: entry,
    reasons: ['noun', frame],
    trust,
  };
  const joins = isOthers && clause && isShared(entry) && JOINS.has(clause.verb.lemma) ? clause.subject : undefined;
  return joins?.use === 'plain' ? [found, { ...found, subject: joins, clause, reasons: ['noun', 'joined'] }] : [found];
}

/** "broke relations with", "establishing relations between": such as states have, where it does not say so. */
const isFormal = ({ lower, index }: Token, { predicate }: NounEntry, clause: Clause | undefined): boolean =>
  predicate === 'HAS_TIES_WITH' &&
  lower === 'relations' &&
  clause !== undefined &&
  BREAKS.has(clause.verb.lemma) &&
  (index === clause.to || (index === clause.to + 1 && clause.sentence.tokens[clause.to]?.lower === 'off'));
const BREAKS = words('break sever cut establish restore resume reestablish re-establish');

/** "a combat medicine course", "attack helicopters": no fight, but a kind of things; "trilateral military cooperation": no meeting. */
const isKindOfThing = ({ sentence: { tokens } }: Stage, { index, lower }: Token, { predicate }: NounEntry): boolean =>
  (predicate === 'ATTACKED' && tokens[index + 1]?.pos === 'NOUN') ||
  // "peace deal talks": there is no deal yet.
  (predicate === 'HAS_AGREEMENT_WITH' &&
    /^(talks|negotiations|discussions|proposal|offer|hopes|efforts)$/.test(tokens[index + 1]?.lower ?? '')) ||
  (/^(bi|tri)lateral$/.test(lower) && /^(NOUN|ADJ)$/.test(tokens[index + 1]?.pos ?? ''));

/** What another may do as well. */
const isShared = ({ predicate }: NounEntry): boolean => /^(SANCTIONED|RECOGNISES|CRITICISED|ACCUSED)$/.test(predicate);

const JOINS = words('join follow match mirror copy apply adopt observe enforce');
const HEEDS = words(
  'back support endorse heed respect recognise recognize evade circumvent break breach violate flout',
);

/** "refused to join the American sanctions against Myanmar": those are there, whatever the clause denies. */
const isOfOthers = ({ subject }: NounEnds, clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (JOINS.has(clause.verb.lemma) || HEEDS.has(clause.verb.lemma)) &&
  subject.from >= clause.to &&
  clause.subject !== undefined &&
  !clause.subject.refs.some((ref) => subject.refs.includes(ref));

const endsOf = (
  stage: Stage,
  noun: Token,
  said: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): NounEnds | undefined =>
  said.entry.predicate === 'MEDIATES_BETWEEN'
    ? (mediationEnds(stage, noun, said) ?? directedEnds(stage, noun, said))
    : (jointEnds(stage, noun, said.entry) ??
      (isBetweenUnnamed(stage, noun, said.entry) ? undefined : endsApart(stage, noun, said)));

/** "cooperation between the Iraqi government and the regional authorities": it is theirs, and one of them is not known. */
const isBetweenUnnamed = ({ sentence: { tokens } }: Stage, { index }: Token, { frames }: NounEntry): boolean =>
  frames.has('between') && tokens[index + 1]?.lower === 'between';

const endsApart = (
  stage: Stage,
  noun: Token,
  said: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): NounEnds | undefined =>
  receivedEnds(stage, noun, said) ??
  originEnds(stage, noun, said) ??
  circumstanceEnds(stage, noun, said) ??
  directedEnds(stage, noun, said) ??
  jointSubject(stage, noun, said) ??
  thatEnds(stage, noun, said.entry) ??
  sayersOwn(stage, noun, said);

/** A word of the class that the entry needs stands beside the noun: "delivery" with arms. */
function hasClass({ context, sentence }: Stage, noun: Token, { needs }: NounEntry): boolean {
  if (needs === undefined) return true;
  const wanted = context.lexicon.classes.get(needs);
  return wanted !== undefined && hasWordOf(wanted, sentence.tokens.slice(Math.max(0, noun.index - 4), noun.index + 7));
}
