/** How far the capitals of a body's name reach: "Ministry of Trade and Industry", "Uganda People's Defence Forces". */

import type { Token } from '../../shapes.ts';
import type { Gazetteer } from '../../tables/gazetteer.ts';
import type { Board } from '../board.ts';
import type { PlaceChunk } from '../chunk.ts';
import { isHeadOfBody, isOfficeOfBody, isRankOfName } from '../roles/like-bodies.ts';
import { isArticle, isCalendar, isPossessive, namesSomething, opensMinistry } from '../words.ts';
import { isNation } from './body-span.ts';
import { isInBodyNames } from './body-words.ts';

type BodyWords = Pick<Gazetteer, 'roles' | 'isGivenName'>;

/** Capitals, with "of", "for", "and", "the" between them where the words before name a body. */
export function runEnd(board: Board, from: number, words: BodyWords): number {
  const { roles, isGivenName } = words;
  const { tokens } = board.sentence;
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    // "Bangladesh Navy Ship BNS Prottoy": the navy's.
    if (to > from && token.word === 'Ship' && /^(Navy|Guard)$/.test(tokens[to - 1]?.word ?? '')) break;
    // "Commander Azerbaijan Air Force": a body that has a name of its own.
    const isTitle = (lower = '') => roles.isHead(lower) || roles.isModifier(lower);
    const known = board.at(to);
    if (to > from && known?.what === 'body' && known.from === to && isTitle(tokens[to - 1]?.lower)) break;
    if (
      to > from &&
      (isGivenName(token.word) || isFullName(tokens, to)) &&
      isInBodyNames(tokens[to - 1]?.lower ?? '') &&
      isLed(tokens, from, roles)
    )
      break;
    if (to > from && CHAMBER.test(tokens[to - 1]?.lower ?? '') && isHolder(token, words)) break;
    if (to > from && isRankAt(tokens, to, roles) && isRankOfName(board, [from, to])) break;
    if (to > from && isHeadOfBody(token, roles) && isOfficeOfBody(board, [from, to])) break;
    const nation = nationWithin(board, [from, to]);
    const within = nation ?? placeBehindParticle(board, [from, to]);
    if (within) to = within.to;
    else if (opensMinistry(tokens, to)) to++;
    else if (namesSomething(token) && token.pos !== 'PUNCT' && !isNation(board, to)) to++;
    else if (isGenitiveWithin(tokens, to)) to++;
    else if (to > from && joins(board, [from, to]) && !isOfficeBehind(tokens, to, roles))
      to += isArticle(tokens[to + 1]) ? 2 : 1;
    else break;
  }
  return to;
}

/** Two capitals, and no more, of which neither is of a body: "Vusal Huseynov met". */
function isFullName(tokens: readonly Token[], at: number): boolean {
  const [first, last, next] = tokens.slice(at, at + 3);
  const areNames = [first, last].every(
    (one) => one?.pos === 'PROPN' && namesSomething(one) && !isInBodyNames(one.lower),
  );
  return areNames && /^(VERB|AUX|PUNCT|CCONJ|ADV)$/.test(next?.pos ?? 'PUNCT');
}

/** "Deputy Chairman of the State Tourism Agency Kanan Gasimli": whoever heads it is named behind it. */
function isLed(tokens: readonly Token[], from: number, roles: Gazetteer['roles']): boolean {
  const of = isArticle(tokens[from - 1]) ? from - 2 : from - 1;
  const head = tokens[of - 1];
  return tokens[of]?.lower === 'of' && head !== undefined && /^\p{Lu}/u.test(head.word) && roles.isHead(head.lower);
}

/** "Chairman Senate Yousaf Gilani", "Speaker National Assembly Sardar Ayaz Sadiq": whoever presides is no part of the name. */
const CHAMBER = /^(assembly|senate|parliament|majlis|sabha|duma|knesset|rada)$/;
const isHolder = ({ word, lower }: Token, { roles, isGivenName }: BodyWords): boolean =>
  isGivenName(word) || roles.isRank(lower);

/** "General", "Vice Admiral". */
const isRankAt = (tokens: readonly Token[], at: number, roles: Gazetteer['roles']): boolean =>
  roles.isRank(tokens[at]?.lower ?? '') || roles.isRank(`${tokens[at]?.lower} ${tokens[at + 1]?.lower}`);

/** "the Royal Australian Navy", "the Royal Solomon Islands Police Force": the nation stands inside. */
export function nationWithin(board: Board, [from, at]: readonly [number, number]): PlaceChunk | undefined {
  const chunk = board.at(at);
  const isBehindCrown = at === from + 1 && /^(royal|imperial)$/.test(board.sentence.tokens[from]?.lower ?? '');
  return isBehindCrown && chunk?.what === 'place' && chunk.from === at ? chunk : undefined;
}

const ROMANCE = /^(de|du|des|del|della|di|do|da|dos|das)$/;

/** "Le Courrier du Sahel": in a name of another language. */
function placeBehindParticle(board: Board, [from, at]: readonly [number, number]): PlaceChunk | undefined {
  const chunk = board.at(at);
  return at > from && ROMANCE.test(board.sentence.tokens[at - 1]?.lower ?? '') && chunk?.what === 'place'
    ? chunk
    : undefined;
}

const PEOPLE =
  /^(people|women|children|men|workers|teachers|nurses|doctors|veterans|farmers|journalists|lawyers|students|employers|writers|traders|fishermen|miners|pilots|engineers|owners|producers|exporters|king|queen)$/;

/** "the Uganda People's Defence Forces", "the Nurses' Association". */
const isGenitiveWithin = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return isPossessive(tokens[at]) && PEOPLE.test(before?.lower ?? '') && after !== undefined && namesSomething(after);
};

/** "Member of the Political Bureau of the Central Committee and Foreign Minister X": an office of his. */
const isOfficeBehind = (tokens: readonly Token[], at: number, roles: Gazetteer['roles']): boolean =>
  tokens[at]?.lower === 'and' &&
  /^(minister|president|secretary|chairman|premier|director|commander)$/.test(tokens[at + 2]?.lower ?? '') &&
  roles.isModifier(tokens[at + 1]?.lower ?? '');

/** "Ministry of Trade and Industry": the small word belongs to the name. */
function joins(board: Board, [from, at]: readonly [number, number]): boolean {
  const { tokens } = board.sentence;
  const next = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const after = tokens[next];
  const before = tokens.slice(from, at);
  const hasBody = before.some(({ lower }) => isInBodyNames(lower) || lower === 'cabinet');
  if (after && namesSomething(after) && ROMANCE.test(tokens[at]?.lower ?? '')) return hasBody;
  if (!after || !namesSomething(after) || isNation(board, next)) return false;
  // "Undersecretary of the Foreign Ministry for Bilateral Relations": what he is for.
  if (tokens[at]?.lower === 'for' && at - from === 2 && tokens[at - 1]?.word === 'Ministry') return false;
  if (/^(of|for)$/.test(tokens[at]?.lower ?? '')) return hasBody;
  // "Senate Committee on Foreign Affairs".
  if (tokens[at]?.lower === 'on' && /^(committee|commission|subcommittee)$/.test(tokens[at - 1]?.lower ?? ''))
    return !isCalendar(after);
  if (isPairOfDomains(board, at)) return true;
  const ministry = before.some(({ lower }) =>
    /^(ministry|department|committee|council|commission|agency|bureau|centre|center|organi[sz]ation|chamber)$/.test(
      lower,
    ),
  );
  return (
    /^(and|&)$/.test(tokens[at]?.lower ?? '') && ministry && before.some(({ lower }) => /^(of|for|on)$/.test(lower))
  );
}

/** "the Peace and Security Council": what it is for are two things. */
function isPairOfDomains(board: Board, at: number): boolean {
  const [before, , after, head] = board.sentence.tokens.slice(at - 1, at + 3);
  const isThing = (token: Token | undefined) => token !== undefined && THINGS.test(token.lower);
  if (!/^(and|&)$/.test(board.sentence.tokens[at]?.lower ?? '') || !isThing(before) || !isThing(after)) return false;
  return head !== undefined && namesSomething(head) && isInBodyNames(head.lower);
}

/** What bodies are for; no names of states or people. */
const THINGS =
  /^(peace|security|trade|development|defence|defense|justice|home|foreign|finance|economic|social|cultural|science|technology|research|investment|commerce|industry|energy|water|food|agriculture|fisheries|health|education|culture|sports?|youth|human|labour|labor|information|press|media|transport|communications?|customs|border|disaster|relief|rescue|strategic|policy|political|military|intelligence|space|atomic|nuclear|oil|gas|infrastructure|reconstruction|cooperation|coordination|monitoring|verification|truth|reconciliation|stability|mediation)$/;
