/** Clauses that tell what is said: with "that", or right behind the verb of saying. */

import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { CLAIM_NOUNS, SPREAD } from '../clause-words.ts';
import type { Current, Hanging } from '../parsing.ts';
import { COPULAS, INVERTIBLE, PRESENTS, TAKES_CLAUSE, TAKES_THAT } from '../verb-classes.ts';
import { claimSpread, farSaying, isSubjectThat } from './far-that.ts';
import { opensQuotation } from './openers.ts';

const UNTRUTHS = words(
  'lie lies invention fabrication myth nonsense slander fiction hoax fantasy rubbish falsehood untruth',
);
const IN_CASE = words('event case condition assumption');

/** "said that X did"; "it seems likely that"; "the claim that X did"; "a deal that gives": the last is relative. */
export function thatClause(current: Current, opener: Token): Hanging {
  const { tokens, groups, group, index, found: hangs } = current;
  const parent = groups.findLastIndex(({ verb }, at) => at < index && verb.index < opener.index);
  const governor = groups[parent]?.verb;
  if (isSubjectThat(current, opener)) return { link: 'relative', leader: opener };
  // `was "pure invention" that`: the quotation ends before it.
  const before = tokens[tokens[opener.index - 1]?.word === '"' ? opener.index - 2 : opener.index - 1];
  // "said the night had been quiet, except that X attacked": said as well.
  const sister = hangs[parent];
  if (before?.lower === 'except' && sister?.link === 'that') return sister;
  if (
    governor &&
    (TAKES_CLAUSE.has(governor.lemma) || TAKES_THAT.has(governor.lemma) || before?.index === governor.index)
  )
    return { link: 'that', parent, leader: opener };
  if (governor && before && COPULAS.has(governor.lemma) && /^(ADJ|ADV)$/.test(before.pos))
    return { link: 'that', parent, leader: before };
  // "rumour has it that", "made it clear that", "made clear that".
  if (governor && before && (before.lower === 'it' || isJudging(tokens, governor, before)))
    return { link: 'that', parent, leader: opener };
  // "called it a lie that".
  if (governor && before && UNTRUTHS.has(before.lower) && tokens[governor.index + 1]?.lower === 'it')
    return { link: 'that', parent, leader: before };
  // "in the event that", "on the assumption that".
  if (before && IN_CASE.has(before.lower) && /^(in|on)$/.test(tokens[before.index - 2]?.lower ?? ''))
    return { link: 'adverbial', leader: before };
  if (before && isPresented({ tokens, opener, governor, group })) return { link: 'that', parent, leader: before };
  if (before && CLAIM_NOUNS.has(before.lower)) return { link: 'that', leader: before, ...(parent >= 0 && { parent }) };
  const spread = claimSpread(current, opener.index, parent);
  if (spread) return { link: 'that', leader: spread, ...(parent >= 0 && { parent }) };
  const claim = claimBehind(tokens, opener.index) ?? claimBeforeAside(tokens, opener.index);
  const far = claim ? undefined : farSaying(current, opener);
  if (far !== undefined) return { link: 'that', parent: far, leader: opener };
  return claim ? { link: 'that', leader: claim, ...(parent >= 0 && { parent }) } : { link: 'relative', leader: opener };
}

const isJudging = (tokens: readonly Token[], { lemma }: Token, { pos, index }: Token): boolean =>
  pos === 'ADJ' && (lemma === 'make' || tokens.slice(index - 2, index).some(({ lower }) => lower === 'it'));

/** "an assertion by Foreign Minister X that", "reports in several papers that", "the report spread by the ministry that": over the name of whoever claims. */
function claimBehind(tokens: readonly Token[], opener: number): Token | undefined {
  const start = tokens.findLastIndex(({ lower }, at) => at < opener && /^(by|from|in|on)$/.test(lower));
  const isName = tokens.slice(start + 1, opener).every(({ pos }) => /^(PROPN|NOUN|ADJ|DET|PART|ADP)$/.test(pos));
  const noun = tokens[SPREAD.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1];
  return start > 0 && isName && noun && CLAIM_NOUNS.has(noun.lower) ? noun : undefined;
}

/** "a story according to which X did": the same as "a story that X did". */
export function accordingToWhich({ tokens, groups, index }: Current, { index: at }: Token): Hanging | undefined {
  const [noun, according, to] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]];
  if (!noun || according?.lower !== 'according' || to?.lower !== 'to') return undefined;
  const parent = groups.findLastIndex(({ verb }, place) => place < index && verb.index < noun.index);
  return { link: 'that', leader: noun, ...(parent >= 0 && { parent }) };
}

/** "denied that X did and that Y did": the second hangs where the first does. */
export function secondThat({ tokens, found }: Current, { index }: Token): Hanging | undefined {
  const joint = tokens[index - 1]?.lower ?? '';
  return /^(and|or|nor|short|effect|namely|,)$/.test(joint) ? found.findLast(({ link }) => link === 'that') : undefined;
}

/** "It was not until May that Chad met", "it came as no surprise that Chad met": behind "it is" whatever has a subject of its own. */
const isPresented = ({
  tokens,
  opener,
  governor,
  group,
}: Pick<Current, 'tokens' | 'group'> & { opener: Token; governor: Token | undefined }): boolean =>
  governor !== undefined &&
  PRESENTS.has(governor.lemma) &&
  opener.index + 1 < group.from &&
  tokens.slice(Math.max(0, governor.index - 4), governor.index).some(({ lower }) => /^(it|there)$/.test(lower));

/** "The charge, made by Chad, that": before an aside of who makes it. */
function claimBeforeAside(tokens: readonly Token[], opener: number): Token | undefined {
  if (tokens[opener - 1]?.word !== ',') return undefined;
  const open = tokens.findLastIndex(({ word }, at) => at < opener - 1 && word === ',');
  const noun = tokens[open - 1];
  const isMade = tokens.slice(open, open + 4).some(({ lower }) => lower === 'by');
  return noun && isMade && CLAIM_NOUNS.has(noun.lower) ? noun : undefined;
}

/** "said it would send": no "that", the clause follows the verb of saying with its own subject. Undefined where none governs it. */
export function unmarkedClause(current: Current): Hanging | undefined {
  const { tokens, groups, group, index, found } = current;
  const before = groups[index - 1];
  // "relates how Chad armed Togo".
  const isHow = TAKES_THAT.has(before?.verb.lemma ?? '') && tokens[before?.to ?? 0]?.lower === 'how';
  if (!before || !(isHow || TAKES_CLAUSE.has(before.verb.lemma)) || before.voice === 'passive') return undefined;
  // "As expected, X signed"; "X, who had said nothing, visited".
  if (tokens[before.from - 1]?.lower === 'as' || tokens[group.from - 1]?.word === ',') return undefined;
  if (isReduced(current, before.to) || isReporting(current, before.to)) return undefined;
  const between = tokens.slice(before.to, group.from);
  // "Asked about it, X denied", "Though it denies it, X sells", "Unable to agree, X yielded": what opens the sentence before the main clause governs nothing.
  const isOpening =
    before.from === 0 || (index === 1 && (before.form === 'infinitive' || found[0]?.link === 'adverbial'));
  if (isOpening && between.some(({ word }) => word === ',')) return undefined;
  // "could not agree on much else, but X did".
  if (between.some(({ lower }, at) => lower === 'but' && between[at - 1]?.word === ',')) return undefined;
  if (between.findIndex(({ word }) => word === ':') > 0) return undefined;
  const and = between.findIndex(({ lower }) => lower === 'and');
  const joinsNouns = /NOUN|PROPN/.test(between[and - 1]?.pos ?? '');
  if ((and >= 0 && !joinsNouns) || between.some((one) => /^[;"]$/.test(one.word) && !isQuotedFrom(current, one)))
    return undefined;
  return { link: 'that', parent: index - 1 };
}

/** `said Kenya "has attacked" Chad`: right before the verb. */
const isQuotedFrom = ({ tokens, group }: Current, { index }: Token): boolean =>
  index === group.from - 1 && opensQuotation(tokens, index);

const reports = ({ lemma }: Token): boolean =>
  INVERTIBLE.has(lemma) || /^(inform|claim|learn|understand|hear|estimate|allege|find)$/.test(lemma);

/** "has asked Chad for grain, the agency reported": set off by the only comma, a verb of saying tells who says all of it. */
function isReporting({ tokens, group }: Current, start: number): boolean {
  const commas = tokens.slice(start, group.from).filter(({ word }) => word === ',');
  return reports(group.verb) && commas.length === 1 && (commas[0]?.index ?? 0) > start;
}

/** "demanded that Chad return the boats, state media said": its verb was read as a noun, and who reports stands behind the only comma. */
export function reportsBehind({ tokens, group }: Current, opener: Token): boolean {
  const commas = tokens.slice(opener.index, group.from).filter(({ word }) => word === ',');
  const [comma] = commas;
  return (
    comma !== undefined &&
    commas.length === 1 &&
    reports(group.verb) &&
    tokens[opener.index + 1]?.pos === 'PROPN' &&
    comma.index - opener.index > 3
  );
}

/** "said in an interview published in May": a participle that tells of the one noun behind its preposition. */
function isReduced({ tokens, group: { verb, from, form } }: Current, start: number): boolean {
  const [preposition, ...rest] = tokens
    .slice(Math.max(start, from - 4), from)
    .filter(({ pos }) => !/^(DET|ADJ)$/.test(pos));
  return (
    form === 'finite' &&
    from === verb.index &&
    tokens[verb.index + 1]?.pos === 'ADP' &&
    preposition?.pos === 'ADP' &&
    rest.length === 1 &&
    /^\p{Ll}/u.test(rest[0]?.word ?? '')
  );
}
