/** What was discussed or agreed on: the noun phrases behind the verb, as issues. */
import type { EntityDraft } from '../../domain/candidate.ts';
import { entityId } from '../../domain/entity.ts';
import { fold } from '../../domain/wording/fold.ts';
import type { Token } from '../shapes.ts';
import { lowerOf } from '../text/lower-text.ts';
import type { Reading } from './reading.ts';

const MOST = 4;
const LONGEST = 6;
/** Where the list of topics ends. */
const STOP =
  /^(,?during|if|unless|before|after|when|while|as|at|who|which|that|where|including|said|according|because|amid|since|until|by|from)$/;
/** Words that say nothing of what a topic is. */
const EMPTY =
  /^(a|an|the|any|stock|range|number|series|host|variety|of|issues?|matters?|topics?|questions?|also|other|various|several|key|including|ways?|how|to|their|its|his|her|on|about|views?|mutual|interests?|concern|wide|full|common|some|further|latest|current|recent|both|it|them|this|these|those|more|things?|measures|steps|efforts|avenues|means|possibilities|prospects|options|modalities)$/;

/** Issues that the sentence of a discussion names, in the order of the text. Empty where it names none. */
export const topicsOf = (reading: Reading): EntityDraft[] => issuesIn(wordsOf(reading)).slice(0, MOST);

const WITHIN = 40;

/** What is discussed stands behind; "Trade and security were discussed": before. */
function wordsOf({ sentence, trigger, clause }: Reading): readonly Token[] {
  const isDone = clause?.voice === 'passive' && clause.verb.index === trigger[0];
  return clause && (isDone || isBroughtUp(sentence.tokens, trigger))
    ? behindOpening(sentence.tokens.slice(Math.max(0, clause.from - WITHIN), clause.from))
    : sentence.tokens.slice(trigger[1], trigger[1] + WITHIN);
}

/** "During the meeting, regional security was discussed": behind the comma. */
function behindOpening(words: readonly Token[]): readonly Token[] {
  const comma = STOP.test(words[0]?.lower ?? '') ? words.findIndex(({ word }) => word === ',') : -1;
  return words.slice(comma + 1);
}

/** "Regional security came under discussion during the meeting". */
const isBroughtUp = (tokens: readonly Token[], trigger: readonly [number, number]): boolean =>
  /\b(under discussion|up for discussion|on the agenda|(come|came|comes) up)\b/.test(lowerOf(tokens.slice(...trigger)));

/** The noun phrases up to where a clause or an adverbial begins, each an issue of its own. */
export function issuesIn(words: readonly Token[]): EntityDraft[] {
  const end = words.findIndex(
    ({ lower, word }, at) => STOP.test(lower) || /^[;:."(]$/.test(word) || isPredicate(words, at),
  );
  const phrases = split(end < 0 ? words : words.slice(0, end));
  const names = phrases.map(nameOf).filter((name) => name !== '');
  return [...new Set(names)].map(toIssue);
}

/** A finite verb: what follows is another clause. "how to strengthen" and "shared" are not. */
function isPredicate(words: readonly Token[], at: number): boolean {
  const token = words[at];
  if (token?.pos === 'AUX') return true;
  return token?.pos === 'VERB' && !isInfinitive(words, at) && !/(ing|ed)$/.test(token.lower) && !isNounAtEnd(words, at);
}

/** "to strengthen", "to further strengthen". */
function isInfinitive(words: readonly Token[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - 3), at)
    .findLast(({ pos, lower }) => pos !== 'ADV' && lower !== 'further');
  return before?.lower === 'to';
}

/** "technology transfer,": to wink a verb, but nothing follows that it could govern. */
const isNounAtEnd = (words: readonly Token[], at: number): boolean =>
  words[at]?.lower === words[at]?.lemma &&
  /^(NOUN|ADJ)$/.test(words[at - 1]?.pos ?? '') &&
  /^([,.;]|and|or)?$/.test(words[at + 1]?.lower ?? '');

function split(words: readonly Token[]): Token[][] {
  const phrases: Token[][] = [[]];
  for (const [at, token] of words.entries()) {
    const isNamed = words.slice(at + 1, at + 3).find(({ pos }) => pos !== 'DET')?.pos === 'PROPN';
    // "raised the matter with Prime Minister X": with whom it was; "relations with Sudan" are what it was about.
    if (token.lower === 'with' && isNamed && !BETWEEN.test(words[at - 1]?.lower ?? '')) break;
    // "covers livestock but not timber": timber is none of it.
    if (token.lower === 'not' && words[at - 1]?.lower === 'but') return withoutBut(phrases);
    if (/^(,|and|or|as|well|&|with)$/.test(token.lower) && !isBetween(phrases.at(-1) ?? [], token)) phrases.push([]);
    else phrases.at(-1)?.push(token);
  }
  return phrases;
}

const BETWEEN =
  /^(relations|relationship|ties|cooperation|co-operation|talks|negotiations|war|conflict|border|dialogue|partnership|agreement|treaty|engagement|dispute|tensions?)$/;

const withoutBut = (phrases: readonly Token[][]): Token[][] =>
  phrases.map((phrase) => (phrase.at(-1)?.lower === 'but' ? phrase.slice(0, -1) : phrase));

/** "peace talks between Chad and Sudan": one issue. */
const isBetween = (phrase: readonly Token[], { lower }: Token): boolean => {
  const at = phrase.findIndex((token) => token.lower === 'between');
  return lower === 'and' && at > 0 && !phrase.slice(at).some((token) => token.lower === 'and');
};

/** "a range of bilateral issues" says nothing, "maritime security" does. */
function nameOf(phrase: readonly Token[]): string {
  const own = phrase.filter(({ lower }) => !EMPTY.test(lower));
  // "policing", "mining": a gerund that stands alone is a noun.
  const isGerund = own.length === 1 && /.{3}ing$/.test(own[0]?.lower ?? '');
  const first = phrase.findIndex(({ lower, pos }) => !EMPTY.test(lower) && (isGerund || !/VERB|PART|ADP/.test(pos)));
  if (first < 0) return '';
  const words = phrase.slice(first).slice(0, LONGEST);
  if (!(isGerund || words.some(({ pos }) => /NOUN|PROPN/.test(pos))) || words.some(({ pos }) => /AUX|PUNCT/.test(pos)))
    return '';
  return words
    .map(({ word }) => word)
    .join(' ')
    .replace(/ 's/g, "'s")
    .replace(/( (of|in|on|for|to|the))+$/, '');
}

function toIssue(name: string): EntityDraft {
  const shown = name.charAt(0).toUpperCase() + name.slice(1);
  return {
    key: fold(name) === '' ? 'issue/other' : entityId({ kind: 'ISSUE', name }),
    kind: 'ISSUE',
    name: shown,
    aliases: [],
  };
}
