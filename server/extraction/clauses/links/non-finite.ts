/** What infinitives and gerunds hang on: a verb, its object, a noun, a preposition. */

import type { Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { BEFORE_GERUND, THOUGHTS } from '../clause-words.ts';
import type { Current, Hanging } from '../parsing.ts';
import { TAKES_CLAUSE } from '../verb-classes.ts';
import { conditionOf, opensQuotation } from './openers.ts';

/** On the verb directly before ("refused to sell"), on its object ("called on X to withdraw"), or on a noun ("a plan to visit"). */
export function infinitive({ tokens, groups, group, index, found }: Current): Hanging {
  const before = tokens[group.from - 1];
  const isListed = before?.lower === ',' && groups[index - 1]?.form === 'infinitive';
  // "yet to decide whether to recognise": nobody says that it was.
  if (before?.lower === 'whether')
    return { link: 'adverbial', leader: before, ...(index > 0 && { parent: index - 1 }) };
  const leader =
    before && (/NOUN|ADJ|PROPN/.test(before.pos) || before.lower === 'about' || LEADING.has(before.lower))
      ? (ownersNoun(tokens, group.from) ?? before)
      : undefined;
  if (index === 0) {
    const condition = conditionOf(tokens, group);
    if (condition) return { link: 'adverbial', leader: condition };
    return { link: 'infinitive', ...(leader && { leader }) };
  }
  // "to sell, to lend and to give": the others hang where the first does.
  if (isListed || /^(and|or)$/.test(before?.lower ?? '')) return found[index - 1] ?? {};
  return { link: 'infinitive', parent: index - 1, ...(leader && { leader }) };
}

/** "the refusal of Uzbekistan to receive": over whoever refuses. */
function ownersNoun(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1;
  while (at > 0 && /^(PROPN|DET)$/.test(tokens[at]?.pos ?? '')) at--;
  const noun = tokens[at - 1];
  return at < from - 1 && tokens[at]?.lower === 'of' && OWNED.has(noun?.lower ?? '') ? noun : undefined;
}
const OWNED = words(`
  refusal failure inability reluctance unwillingness decision plan plans intention readiness willingness desire offer promise
  pledge commitment ambition wish bid proposal hope hopes attempt attempts`);

const LEADING = words('close closer near nearer opposed averse committed open');

/** "the prospect of Kenya joining": over whoever would do it. */
function beforeName(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1;
  while (at > 0 && /^(PROPN|DET)$/.test(tokens[at]?.pos ?? '')) at--;
  return tokens[at]?.lower === 'of' && THOUGHTS.has(tokens[at - 1]?.lower ?? '') ? tokens[at] : tokens[from - 1];
}

/** "without signing", "accused of shelling", "interest in working", "with a view to signing". */
export function gerund({ tokens, groups, group, index }: Current): Hanging {
  // `accused of "attacking Chad"`.
  const before = beforeName(tokens, opensQuotation(tokens, group.from - 1) ? group.from - 1 : group.from);
  const preposition = before && BEFORE_GERUND.has(before.lower) ? before : undefined;
  const noun = preposition && tokens[preposition.index - 1];
  // "interest in working", "refusal of signing", "afraid of signing": the noun says more than its preposition.
  const isNoun =
    ((noun?.pos === 'NOUN' && /^(in|of|for|about|on|against)$/.test(preposition?.lower ?? '')) ||
      (noun?.lower === 'view' && preposition?.lower === 'to') ||
      (noun?.pos === 'ADJ' && preposition?.lower === 'of')) &&
    noun.index >= (groups[index - 1]?.to ?? 0);
  // "close to signing", "opposed to signing".
  const isAdjective = preposition?.lower === 'to' && /^(ADJ|ADV|VERB)$/.test(noun?.pos ?? '');
  const leader = isNoun || (isAdjective && LEADING.has(noun?.lower ?? '')) ? noun : preposition;
  return {
    link: before?.lower === 'and' || before?.lower === 'or' ? 'coordinate' : 'gerund',
    ...(index > 0 && { parent: isSaid(group.verb, before) ? lastFinite(groups, index) : index - 1 }),
    ...(leader && { leader }),
  };
}

/** "declined to comment, saying that": what is said behind a comma hangs on no infinitive. */
const isSaid = ({ lemma }: Token, before: Token | undefined): boolean =>
  before?.word === ',' && TAKES_CLAUSE.has(lemma);

function lastFinite(groups: Current['groups'], index: number): number {
  const isInfinitive = groups[index - 1]?.form === 'infinitive';
  const finite = groups.findLastIndex(({ form }, at) => at < index && form === 'finite');
  return isInfinitive && finite >= 0 ? finite : index - 1;
}
