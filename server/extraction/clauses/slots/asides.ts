/** What stands between two commas before a verb and is not its own: ", which …,", ", said India,", ", according to Iraq,". */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Parsing } from '../parsing.ts';
import { INVERTIBLE } from '../verb-classes.ts';
import { prepositionBefore } from './prepositions.ts';

/** Where the aside begins that the comma at `at` closes; undefined where it closes none. */
export function asideBefore(parsing: Parsing, index: number, at: number): number | undefined {
  if (parsing.tokens[at]?.word !== ',') return undefined;
  return startOfAside(parsing.tokens, at) ?? startOfRelative(parsing, index, at) ?? startOfApposition(parsing, at);
}

/** "Malaysia, the current chair of ASEAN, offered": an office that a state has, and nobody beside it. */
function startOfApposition({ tokens, slots }: Parsing, close: number): number | undefined {
  const open = tokens.findLastIndex(({ word }, index) => index < close && word === ',');
  const [whose, office] = [slots.find(({ to }) => to === open), slots.find(({ from }) => from > open)];
  if (!whose || !office?.reasons.includes('unnamed-holder') || office.to > close) return undefined;
  const isState = whose.form === 'name' && whose.use === 'plain' && !whose.reasons.includes('title');
  const isFirst = tokens.slice(open + 1, office.from).every(({ pos }) => /^(DET|ADJ|ADV)$/.test(pos));
  return isState && isFirst && close - open <= LONGEST && !prepositionBefore(tokens, whose.from, 0) ? open : undefined;
}

/** ", not Oman,", ", rather than Togo,": where it begins, of the comma at `at` that closes it. */
export function contrastBefore(tokens: readonly Token[], at: number): number | undefined {
  if (tokens[at]?.word !== ',') return undefined;
  const open = tokens.findLastIndex(({ word }, index) => index < at && word === ',');
  const first = tokens[open + (tokens[open + 1]?.lower === 'and' ? 2 : 1)]?.lower ?? '';
  return open >= 1 && at - open <= LONGEST && /^(not|unlike|instead|rather)$/.test(first) ? open : undefined;
}

/** ", which is landlocked,", ", accompanied by his wife,". */
function startOfRelative(parsing: Parsing, index: number, at: number): number | undefined {
  const { tokens, groups, hanging } = parsing;
  for (let place = index - 1; place >= 0; place--) {
    const [group, hangs] = [groups[place], hanging[place]];
    if (!group || group.verb.index > at) continue;
    if (hangs?.link === 'adverbial' && isBetweenCommas(tokens, hangs.leader)) return hangs.leader?.index;
    if (hangs?.link !== 'relative') continue;
    if (hangs.leader) return isOfOpening(parsing, hangs.leader, at) ? undefined : hangs.leader.index;
    if (group.form === 'participle' && tokens[group.from - 1]?.word === ',') return group.from - 1;
  }
  return undefined;
}

/** "In the absence of X, who is ill, the premier, Y, hosted": the aside is of whom the opening names; behind it begins who acts. */
function isOfOpening({ tokens, slots }: Parsing, leader: Token, at: number): boolean {
  const whose = slots.findLast(({ to }) => to <= leader.index);
  const next = slots.findLast(({ to, from }) => to <= at && from > leader.index);
  return (
    whose !== undefined &&
    next?.use === 'plain' &&
    tokens[next.from - 1]?.word === ',' &&
    prepositionBefore(tokens, whose.from, 0) !== undefined
  );
}

/** ", where Iranian engineers are rebuilding a dam,". */
const isBetweenCommas = (tokens: readonly Token[], leader: Token | undefined): boolean =>
  leader !== undefined &&
  /^(where|when|while|after|before|since|as)$/.test(leader.lower) &&
  leader.index > 1 &&
  tokens[leader.index - 1]?.word === ',';

/** Longer ones are lists, or clauses of their own. */
const LONGEST = 9;
/** ", the minister said in an interview published in May,". */
const LONGEST_SAYING = 24;
const OPENING = words('according not unlike instead rather except excluding but once formerly');

/** ", said India,", ", speaking in Rome,", ", unlike Iraq,". */
export function startOfAside(tokens: readonly Token[], close: number): number | undefined {
  const open = tokens.findLastIndex(({ word }, index) => index < close && word === ',');
  const inside = tokens.slice(open + 1, close);
  if (open < 1 || close - open > (isSaying(inside) ? LONGEST_SAYING : LONGEST)) return undefined;
  const first = inside[inside[0]?.lower === 'and' && inside[1]?.lower === 'not' ? 1 : 0];
  const verb = /^(while|when|after|before|despite|without)$/.test(first?.lower ?? '') ? inside[1] : first;
  const isGerund = verb?.pos === 'VERB' && verb.lower.endsWith('ing');
  return isSaying(inside) || isGerund || OPENING.has(first?.lower ?? '') || isParenthesis(tokens, open, inside)
    ? open
    : undefined;
}

/** "did not, as some reported, thank", "is not, and never has been, allied", "did not, however, thank". */
const isParenthesis = (tokens: readonly Token[], open: number, inside: readonly Token[]): boolean =>
  /^(not|n't|never)$/.test(tokens[open - 1]?.lower ?? '') &&
  (inside.length === 1 || inside.some(({ pos }) => /VERB|AUX|ADP/.test(pos)));

const SAID = words(
  `contend learn understand hear believe allege suggest reckon think quote cite report say tell find hold testify caution
  emphasise emphasize underline confirm concede acknowledge joke confide continue post charge remind recall note assure`,
);

/** A noun and an adjective to wink. */
const isClaimed = (lower: string): boolean => lower === 'claims' || lower === 'alleged';

const says = ({ lemma, lower }: Token, next: Token | undefined): boolean =>
  INVERTIBLE.has(lemma) ||
  SAID.has(lemma) ||
  isClaimed(lower) ||
  // "she went on", "he pointed out".
  (lemma === 'go' && next?.lower === 'on') ||
  (lemma === 'point' && next?.lower === 'out');

/** "an interview published in May": it tells of the interview. */
const isBehindNoun = (inside: readonly Token[], { index }: Token): boolean =>
  inside.some(
    (before) => before.index === index - 1 && /^(NOUN|PROPN)$/.test(before.pos) && !/^\p{Lu}/u.test(before.word),
  );

/** Its verbs say, and no other: "said India", "so India contends", "the minister is quoted as saying". */
function isSaying(inside: readonly Token[]): boolean {
  const verbs = inside.filter(
    ({ pos, lower, word }, at) =>
      (pos === 'VERB' && word === lower) || (isClaimed(lower) && (lower === 'claims' || at === inside.length - 1)),
  );
  return (
    verbs.length > 0 &&
    verbs.every(
      (verb, at) =>
        says(verb, inside[verb.index - (inside[0]?.index ?? 0) + 1]) || (at > 0 && isBehindNoun(inside, verb)),
    ) &&
    !inside.some(({ lower }) => /^(who|which|that)$/.test(lower))
  );
}
