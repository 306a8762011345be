/** How each verb hangs on another: "refused to sell", "said that …", "without signing", "which has …". */
import type { Link, Sentence, Token } from '../shapes.ts';
import type { VerbGroup } from './verbs.ts';

export interface Hanging {
  readonly link?: Link;
  /** Place of the governing verb in the list of groups. */
  readonly parent?: number;
  readonly leader?: Token;
}

const SAYS =
  /^(say|state|announce|add|note|claim|confirm|declare|explain|reveal|disclose|mention|stress|underline|emphasise|emphasize|insist|argue|warn|report|deny|reject|believe|think|hope|allege|acknowledge|admit|concede|pledge|promise|vow|agree|demand|suggest|maintain|assert|reiterate|reaffirm|tell|inform|assure|accuse|reckon|write|understand|conclude|indicate|expect|predict|fear|doubt|dispute|dismiss|recall|remark|contend|repeat|ask|require|propose|recommend|hint|signal|know|show|learn|hear|answer|reply|respond|post|tweet|find|assess|rule|determine|estimate|charge|discover|establish|retract|disavow)$/;
const SUBORDINATE =
  /^(if|unless|while|when|after|before|because|although|though|since|until|as|whereas|once|whether|where|provided|lest|had|were|should|case|condition|long|assuming|suppose|supposing)$/;
const RELATIVE = /^(who|which|whom|whose)$/;
const PREPOSITION =
  /^(without|before|after|by|for|of|from|in|on|despite|against|about|over|into|at|instead|with|to|through|upon|besides|towards?)$/;

/** In the order of the groups. */
export function hangingOf(sentence: Sentence, groups: readonly VerbGroup[]): Hanging[] {
  const found: Hanging[] = [];
  groups.forEach((group, index) => {
    found.push(oneHanging(sentence, groups, { group, index, found }));
  });
  return found;
}

interface Current {
  readonly group: VerbGroup;
  readonly index: number;
  readonly found: readonly Hanging[];
}

function oneHanging({ tokens }: Sentence, groups: readonly VerbGroup[], { group, index, found }: Current): Hanging {
  const before = tokens[group.from - 1];
  const previous = index > 0 ? index - 1 : undefined;
  if (group.form === 'infinitive') return infinitive(tokens, groups, { group, index, found });
  if (group.form === 'gerund') return gerund(tokens, { group, previous, previousEnd: groups[index - 1]?.to });
  if (group.form === 'participle') return { link: 'relative' };
  const opener = (index === 0 ? inversion(tokens, group) : undefined) ?? openerOf(tokens, group, groups[index - 1]);
  if (opener && RELATIVE.test(opener.lower)) return { link: 'relative', leader: opener };
  if (opener && SUBORDINATE.test(opener.lower))
    return { link: 'adverbial', leader: opener, ...(previous !== undefined && { parent: previous }) };
  if (opener?.lower === 'that') return thatClause(tokens, groups, { opener, index });
  if (previous === undefined) return {};
  if (before && /^(and|or|but|nor)$/.test(before.lower))
    return coordinate(sisterOf(groups, { group, index, found }), found);
  const speaker = saysBefore(tokens, groups, { group, index });
  if (speaker !== undefined) return { link: 'that', parent: speaker };
  // ", and Kenya attacked": behind a comma, with its own subject, a clause stands alone.
  const and = tokens.findLast(
    ({ lower, index: at }) => at < group.from && at >= (groups[previous]?.to ?? 0) && /^(and|but)$/.test(lower),
  );
  if (and && tokens[and.index - 1]?.word === ',') return {};
  return isBehindAnd(tokens, group, groups[index - 1]) ? coordinate(previous, found, true) : {};
}

/** "denied that his troops had shelled X and said": a verb of saying goes with the last verb of saying above, another with the one before. */
function sisterOf(groups: readonly VerbGroup[], { group, index, found }: Current): number {
  // "refused to stay silent and condemned": a past form goes with the finite verb, not with the infinitive.
  const isPast = group.form === 'finite' && (group.from < group.verb.index || group.verb.lower !== group.verb.lemma);
  const finite = groups.findLastIndex(
    ({ form }, at) => at < index && form === 'finite' && found[at]?.link !== 'relative',
  );
  if (isPast && groups[index - 1]?.form === 'infinitive' && finite >= 0) return finite;
  if (!SAYS.test(group.verb.lemma)) return index - 1;
  const said = groups.findLastIndex(
    ({ verb, form }, at) => at < index && form === 'finite' && SAYS.test(verb.lemma) && found[at]?.link !== 'relative',
  );
  return said < 0 ? index - 1 : said;
}

/** It shares what governs its sister: "said it met X and signed Y". */
const coordinate = (previous: number, found: readonly Hanging[], ownSubject = false): Hanging => {
  const sister = found[previous];
  if (ownSubject && sister?.link !== 'that') return {};
  if (ownSubject) return sister ?? {};
  return { link: 'coordinate', parent: previous };
};

/** "Had Georgia attacked Russia", "Should France supply", "In case Turkey sanctions": conditions without "if". */
function inversion(tokens: readonly Token[], group: VerbGroup): Token | undefined {
  const [first, second] = tokens;
  if (!first || group.from === 0 || tokens.at(-1)?.word === '?') return undefined;
  if (/^(had|were|should)$/.test(first.lower)) return first;
  if (first.lower === 'as' && second?.lower === 'long') return second;
  if (/^(in|on)$/.test(first.lower) && /^(case|condition)$/.test(second?.lower ?? '')) return second;
  return /^(provided|assuming|suppose|supposing)$/.test(first.lower) ? first : undefined;
}

/** The word that opens the clause, between the verb before and this one. */
function openerOf(tokens: readonly Token[], group: VerbGroup, previous: VerbGroup | undefined): Token | undefined {
  for (let at = group.from - 1; at >= (previous?.to ?? 0); at--) {
    const token = tokens[at];
    if (!token || /^[;:"]$/.test(token.word)) return undefined;
    if (
      RELATIVE.test(token.lower) ||
      token.lower === 'that' ||
      (SUBORDINATE.test(token.lower) && opens(tokens, at, group.from))
    )
      return token;
  }
  return undefined;
}

/** "after the talks" is a preposition; "after it shelled" opens a clause. Here a verb follows, so the nearest one opens unless a comma closes it. */
const opens = (tokens: readonly Token[], at: number, to: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  if (lower === 'as' && /^(well|part|such)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  if (/^(if|unless|while|because|although|though|whether|when|where|lest)$/.test(lower)) return true;
  return (
    to - at > 1 &&
    tokens
      .slice(at + 1, to)
      .every(({ pos, word }) => /^(DET|NOUN|ADJ|PROPN|NUM|PRON|ADV|PART)$/.test(pos) && word !== ',')
  );
};

/** "said that X did"; "the claim that X did"; "a deal that gives": the last is relative. */
function thatClause(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  { opener, index }: { opener: Token; index: number },
): Hanging {
  const parent = groups.findLastIndex(({ verb }, at) => at < index && verb.index < opener.index);
  const governor = groups[parent];
  const before = tokens[opener.index - 1];
  if (governor && (SAYS.test(governor.verb.lemma) || before?.index === governor.verb.index))
    return { link: 'that', parent, leader: opener };
  if (/^(be|seem|look|appear)$/.test(governor?.verb.lemma ?? '') && /^(ADJ|ADV)$/.test(before?.pos ?? ''))
    return { link: 'that', parent, ...(before && { leader: before }) };
  if (
    before &&
    /^(claim|claims|report|reports|allegation|allegations|accusation|accusations|fact|hope|chance|possibility|likelihood|danger|risk|probability|word|view|opinion|impression|warning|statement|belief|fear|fears|suggestion|suggestions|rumou?rs|announcement|assurance|assurances|condition|doubt|denial|denials|story|stories|assertion|assertions|boast|insistence|argument|version|theory|conclusion|finding|findings|testimony|notion|idea|news|complaint|charge|charges|contention|prediction|promise|pledge)$/.test(
      before.lower,
    )
  )
    return { link: 'that', leader: before, ...(parent >= 0 && { parent }) };
  return { link: 'relative', leader: opener };
}

/** "said it would send": no "that", the clause follows the verb of saying with its own subject. */
function saysBefore(
  tokens: readonly Token[],
  groups: readonly VerbGroup[],
  { group, index }: Omit<Current, 'found'>,
): number | undefined {
  const before = groups[index - 1];
  if (!before || !SAYS.test(before.verb.lemma) || before.voice === 'passive') return undefined;
  // "As expected, X signed"; "X, who had said nothing, visited".
  if (tokens[before.from - 1]?.lower === 'as' || tokens[group.from - 1]?.word === ',') return undefined;
  const between = tokens.slice(before.to, group.from);
  return between.some(({ word, lower }) => /^[;"]$/.test(word) || (lower === 'and' && !hasNounBefore(between)))
    ? undefined
    : index - 1;
}

const hasNounBefore = (between: readonly Token[]): boolean =>
  /NOUN|PROPN/.test(between[between.findIndex(({ lower }) => lower === 'and') - 1]?.pos ?? '');

const isBehindAnd = (tokens: readonly Token[], group: VerbGroup, previous: VerbGroup | undefined): boolean =>
  tokens.slice(previous?.to ?? 0, group.from).some(({ lower }) => /^(and|but)$/.test(lower));

/** On the verb directly before ("refused to sell"), on its object ("called on X to withdraw"), or on a noun ("a plan to visit"). */
function infinitive(tokens: readonly Token[], groups: readonly VerbGroup[], { group, index, found }: Current): Hanging {
  const before = tokens[group.from - 1];
  if (before && /^(and|or|,)$/.test(before.lower) && groups[index - 1]?.form === 'infinitive') {
    const sister = found[index - 1];
    return sister ?? {};
  }
  const governor = before && (/NOUN|ADJ|PROPN/.test(before.pos) || before.lower === 'about') ? before : undefined;
  const condition = index === 0 ? inversion(tokens, group) : undefined;
  if (condition) return { link: 'adverbial', leader: condition };
  if (index === 0) return governor ? { link: 'infinitive', leader: governor } : { link: 'infinitive' };
  const sisterAnd = group.from > 0 && /^(and|or)$/.test(before?.lower ?? '');
  if (sisterAnd) return found[index - 1] ?? {};
  return { link: 'infinitive', parent: index - 1, ...(governor && { leader: governor }) };
}

function gerund(
  tokens: readonly Token[],
  {
    group,
    previous,
    previousEnd = 0,
  }: { group: VerbGroup; previous: number | undefined; previousEnd: number | undefined },
): Hanging {
  const before = tokens[group.from - 1];
  const preposition = before && PREPOSITION.test(before.lower) ? before : undefined;
  const noun = preposition && tokens[preposition.index - 1];
  // "interest in working", "refusal of signing": the noun says more than its preposition.
  const leader =
    noun?.pos === 'NOUN' && /^(in|of|for|about)$/.test(preposition?.lower ?? '') && noun.index >= previousEnd
      ? noun
      : preposition;
  return {
    link: before?.lower === 'and' || before?.lower === 'or' ? 'coordinate' : 'gerund',
    ...(previous !== undefined && { parent: previous }),
    ...(leader && { leader }),
  };
}
