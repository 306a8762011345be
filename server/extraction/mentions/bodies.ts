/** Bodies: "the Kenyan foreign ministry", "Azerbaijan's Ministry of Defence", "Chad's High Council for Peace". */
import type { Gazetteer } from '../gazetteer.ts';
import type { Token } from '../shapes.ts';
import type { Board } from './board.ts';
import { isBodyPair, isBodyWord, isInBodyNames } from './body-words.ts';
import type { Owner, PlaceChunk } from './chunk.ts';
import { isArticle, isCapital, isPossessive, isPossessivePronoun, namesSomething } from './words.ts';

export function putBodies(board: Board, gazetteer: Gazetteer): void {
  const { tokens } = board.sentence;
  for (let head = 0; head < tokens.length; head++) {
    const chunk = board.at(head);
    if (chunk && chunk.what !== 'place') continue;
    const span = capitalBody(board, head, gazetteer) ?? plainBody(board, head, gazetteer);
    if (!span) continue;
    board.put({ what: 'body', ...span });
    head = span.to - 1;
  }
}

interface BodySpan {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly owner?: Owner;
  readonly isName: boolean;
}

/** A run of capitals with a word of a body in it: "Ministry of Foreign Affairs of Kenya". */
function capitalBody(board: Board, start: number, { roles }: Gazetteer): BodySpan | undefined {
  const { tokens } = board.sentence;
  const first = tokens[start];
  if (!first || !namesSomething(first)) return undefined;
  const nation = board.at(start);
  const from = nation?.what === 'place' ? nation.to : start;
  const possessive = nation?.what === 'place' && isPossessive(tokens[from]) ? 1 : 0;
  if (isRestOfRole(board, start, roles)) return undefined;
  let to = runEnd(board, from + possessive, roles);
  if (to <= from + possessive) return undefined;
  const run = tokens.slice(from + possessive, to);
  const isBody = run.some(({ lower }) => isInBodyNames(lower) || isBodyWord(lower));
  if (!isBody || startsWithRole(run, roles)) return undefined;
  while (to > from + 1 && !/\p{L}|\d/u.test(tokens[to - 1]?.word ?? '')) to--;
  const after = ownerAfter(board, to);
  const owner = nation?.what === 'place' ? nation : (nationWithin(board, [start, start + 1]) ?? after?.owner);
  // "the 3rd Brigade"
  const isNumbered = start > 0 && /^\d+(st|nd|rd|th)$/.test(tokens[start - 1]?.lower ?? '');
  return {
    from: isNumbered ? start - 1 : start,
    to: after?.to ?? to,
    words: board.words(isNumbered ? start - 1 : from + possessive, to),
    isName: true,
    ...(owner && { owner }),
  };
}

/** "Minister of Defence …", "Chief of Army Staff …", "Commander Navy": a person's role, not a body. */
function startsWithRole(run: readonly Token[], roles: Gazetteer['roles']): boolean {
  let at = 0;
  while (at < run.length - 1 && (roles.isModifier(run[at]?.lower ?? '') || roles.isRank(run[at]?.lower ?? ''))) at++;
  const head = run[at];
  const office = run.at(-1);
  if (
    office &&
    /^(office|house|palace|department|secretariat|court|council|commission|guard|guards|bureau)$/.test(office.lower)
  )
    return false;
  if (head && at > 0 && roles.isRank(run[at - 1]?.lower ?? '') && !isInBodyNames(head.lower)) return true;
  return head !== undefined && roles.isHead(head.lower) && !isInBodyNames(head.lower);
}

/** Capitals, with "of", "for", "and", "the" between them where the words before name a body. */
function runEnd(board: Board, from: number, roles: Gazetteer['roles']): number {
  const { tokens } = board.sentence;
  let to = from;
  while (to < tokens.length) {
    const token = tokens[to];
    if (!token) break;
    if (to > from && roles.isRank(token.lower) && isRankOfName(board, [from, to])) break;
    if (to > from && isHeadOfBody(token, roles) && isOfficeOfBody(board, [from, to])) break;
    const nation = nationWithin(board, [from, to]);
    if (nation) to = nation.to;
    else if (namesSomething(token) && token.pos !== 'PUNCT' && !isNation(board, to)) to++;
    else if (isGenitiveWithin(tokens, to)) to++;
    else if (to > from && joins(board, [from, to])) to += isArticle(tokens[to + 1]) ? 2 : 1;
    else break;
  }
  return to;
}

/** "the Royal Australian Navy", "the Royal Solomon Islands Police Force": the nation stands inside. */
function nationWithin(board: Board, [from, at]: readonly [number, number]): PlaceChunk | undefined {
  const chunk = board.at(at);
  const isBehindCrown = at === from + 1 && /^(royal|imperial)$/.test(board.sentence.tokens[from]?.lower ?? '');
  return isBehindCrown && chunk?.what === 'place' && chunk.from === at ? chunk : undefined;
}

const PEOPLE =
  /^(people|women|children|men|workers|teachers|nurses|doctors|veterans|farmers|journalists|lawyers|students|employers|writers|traders|fishermen|miners|pilots|engineers|owners|producers|exporters|king|queen)$/;

/** "the Uganda People's Defence Forces", "the Nurses' Association". */
const isGenitiveWithin = (tokens: readonly Token[], at: number): boolean => {
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  return isPossessive(tokens[at]) && PEOPLE.test(before?.lower ?? '') && after !== undefined && namesSomething(after);
};

/** "Pakistan Army General Asim Munir": the body ends before the rank. */
const isRankOfName = (board: Board, [from, to]: readonly [number, number]): boolean =>
  board.sentence.tokens.slice(from, to).some(({ lower }) => isInBodyNames(lower)) &&
  isCapital(board.sentence.tokens[to + 1] ?? ({ word: '' } as Token));

/** Any but a minister: "the Armed Forces Minister" is of a state. */
const isHeadOfBody = ({ lower }: Token, roles: Gazetteer['roles']): boolean =>
  roles.isHead(lower) && !/^(minister|secretary)$/.test(lower);

/** "Lebanese Parliament Speaker Khalil Berjaoui": the body ends before the office, where a name follows that is no part of a body. */
function isOfficeOfBody(board: Board, [from, at]: readonly [number, number]): boolean {
  const { tokens } = board.sentence;
  const [last, next] = [tokens[at - 1], tokens[at + 1]];
  if (!last || !next || !isCapital(next) || next.pos === 'PUNCT' || isInBodyNames(next.lower)) return false;
  return isInBodyNames(last.lower) && (at - from > 1 || isNation(board, from - 1));
}

/** "Chief of Army Staff General Asim Munir", "Minister of Defence": these words belong to the role. */
function isRestOfRole(board: Board, start: number, roles: Gazetteer['roles']): boolean {
  const { tokens } = board.sentence;
  let first = start;
  while (roles.isDomain(tokens[first - 1]?.lower ?? '') && !isNation(board, first - 1)) first--;
  const of = isArticle(tokens[first - 1]) ? first - 2 : first - 1;
  if (!/^(of|for)$/.test(tokens[of]?.lower ?? '') || !roles.isHead(tokens[of - 1]?.lower ?? '')) return false;
  let end = start;
  while (
    (roles.isDomain(tokens[end]?.lower ?? '') && !isNation(board, end)) ||
    /^(and|&)$/.test(tokens[end]?.lower ?? '')
  )
    end++;
  const next = tokens[end];
  return end > start && !(next && namesSomething(next) && isInBodyNames(next.lower));
}

const isNation = (board: Board, at: number): boolean => board.at(at)?.what === 'place';

/** "Ministry of Trade and Industry": the small word belongs to the name. */
function joins(board: Board, [from, at]: readonly [number, number]): boolean {
  const { tokens } = board.sentence;
  const next = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const after = tokens[next];
  if (!after || !namesSomething(after) || isNation(board, next)) return false;
  const before = tokens.slice(from, at);
  const hasBody = before.some(({ lower }) => isInBodyNames(lower));
  if (/^(of|for)$/.test(tokens[at]?.lower ?? '')) return hasBody;
  if (isPairOfDomains(board, at)) return true;
  const ministry = before.some(({ lower }) =>
    /^(ministry|department|committee|council|commission|agency|bureau|centre|center|organi[sz]ation|chamber)$/.test(
      lower,
    ),
  );
  return (
    /^(and|&)$/.test(tokens[at]?.lower ?? '') &&
    ministry &&
    before.some(({ lower }) => lower === 'of' || lower === 'for')
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

/** "… of Kenya", "… of the Republic of Kenya" behind a body or a role. */
export function ownerAfter(board: Board, at: number): { owner: Owner; to: number } | undefined {
  const { tokens } = board.sentence;
  if (!/^(of|for|in)$/.test(tokens[at]?.lower ?? '')) return undefined;
  const next = isArticle(tokens[at + 1]) ? at + 2 : at + 1;
  const chunk = board.at(next);
  if (chunk?.from !== next && chunk?.from !== at + 1) return undefined;
  if (chunk.what === 'place' && chunk.hit.use !== 'demonym' && tokens[at]?.lower !== 'in')
    return { owner: chunk, to: chunk.to };
  return chunk.what === 'body' ? { owner: chunk, to: chunk.to } : undefined;
}

/** "Kenya's foreign ministry", "the Kenyan army", "its air force": in lower case only with an owner or an article. */
function plainBody(board: Board, at: number, gazetteer: Gazetteer): BodySpan | undefined {
  const { tokens } = board.sentence;
  const pair = `${tokens[at]?.lower ?? ''} ${tokens[at + 1]?.lower ?? ''}`;
  const length = isBodyPair(pair) ? 2 : isBodyWord(tokens[at]?.lower ?? '') ? 1 : 0;
  if (length === 0 || /VERB|AUX/.test(tokens[at]?.pos ?? '')) return undefined;
  if (isRestOfRole(board, at, gazetteer.roles)) return undefined;
  // "the military leadership", "police officers": the body only describes; but "the foreign ministry spokesman" is the body's.
  const next = tokens[at + length];
  if (next && /NOUN|ADJ/.test(next.pos) && !isOfBody(next.lower)) return undefined;
  let from = at;
  while (isModifierOfBody(tokens[from - 1], gazetteer) && !board.at(from - 1)) from--;
  const before = ownerBefore(board, from);
  const after = ownerAfter(board, at + length);
  if (!before && !after && !isArticle(tokens[from - 1])) return undefined;
  const owner = before?.owner ?? after?.owner;
  const start = before?.from ?? from;
  return {
    from: isArticle(tokens[start - 1]) ? start - 1 : start,
    to: before ? at + length : (after?.to ?? at + length),
    words: board.words(from, at + length),
    isName: false,
    ...(owner && { owner }),
  };
}

/** Offices that a body has as such. */
const isOfBody = (lower: string): boolean => /^(spokes(man|woman|person)|speaker)$/.test(lower);

const isModifierOfBody = (token: Token | undefined, { roles }: Gazetteer): boolean =>
  token !== undefined &&
  (roles.isDomain(token.lower) || /^(national|federal|supreme|central|state|royal|public)$/.test(token.lower));

/** "Kenya's", "Kenyan", "the Azerbaijan Army's", "his" directly before. */
export function ownerBefore(board: Board, at: number): { owner: Owner; from: number } | undefined {
  const { tokens } = board.sentence;
  if (isPossessivePronoun(tokens[at - 1])) return { owner: 'pronoun', from: at - 1 };
  const last = isPossessive(tokens[at - 1]) ? at - 2 : at - 1;
  const chunk = board.at(last);
  if (chunk?.to !== last + 1) return undefined;
  if (chunk.what !== 'place' && chunk.what !== 'body') return undefined;
  if (chunk.what === 'body' && last === at - 1) return undefined;
  return { owner: chunk, from: chunk.from };
}
