/** What infinitives and gerunds hang on: a verb, its object, a noun, a preposition. */

import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { BEFORE_GERUND, THOUGHTS } from '../clause-words.ts';
import type { Current, Hanging, VerbGroup } from '../parsing.ts';
import { saysBehindComma } from '../verb-classes.ts';
import { conditionOf, opensQuotation } from './openers.ts';

/** On the verb directly before ("refused to sell"), on its object ("called on X to withdraw"), or on a noun ("a plan to visit"). */
export function infinitive({ tokens, groups, group, index, found }: Current): Hanging {
  const before = tokens[group.from - 1];
  const isListed = before?.lower === ',' && groups[index - 1]?.form === 'infinitive';
  // "yet to decide whether to recognise": nobody says that it was.
  if (before?.lower === 'whether')
    return { link: 'adverbial', leader: before, ...(index > 0 && { parent: index - 1 }) };
  const leader =
    before &&
    (/NOUN|ADJ|PROPN/.test(before.pos) ||
      before.lower === 'about' ||
      LEADING.has(before.lower) ||
      isNounAfterAll(before, groups[index - 1]))
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

/** "faces calls to recognise": no verb of the sentence, whatever its tag. */
const isNounAfterAll = ({ pos, index, lower }: Token, before: VerbGroup | undefined): boolean =>
  pos === 'VERB' && before !== undefined && before.to <= index && OWNED.has(lower);

/** "the refusal of Uzbekistan to receive", "a call for Greece to arm", "an invitation from his counterpart to visit": over whoever refuses, is called, or invites. */
function ownersNoun(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1;
  while (at > 0 && isOfName(tokens[at])) at--;
  const invitation = tokens[at - 1];
  if (invitation?.lower === 'invitation' && /^(of|from|by)$/.test(tokens[at]?.lower ?? '')) return invitation;
  // "The plan is for Germany to lend".
  const noun = tokens[startOfVerb(tokens, at) - 1];
  return at < from - 1 && /^(of|for)$/.test(tokens[at]?.lower ?? '') && OWNED.has(noun?.lower ?? '') ? noun : undefined;
}

const isOfName = (token: Token | undefined): boolean =>
  token !== undefined &&
  (/^(PROPN|NOUN|ADJ|DET|CCONJ)$/.test(token.pos) || /^('s|his|her|their|its)$/.test(token.lower));

/** "Plans are afoot for", "arrangements are being made for": before the verb. */
function startOfVerb(tokens: readonly Token[], at: number): number {
  const be = tokens.findLastIndex(({ lemma }, index) => index < at && index > at - 5 && lemma === 'be');
  const start = be > 0 && tokens[be - 1]?.lemma === 'be' ? be - 1 : be;
  return start > 0 && tokens.slice(start, at).every(({ pos }) => /^(AUX|VERB|ADV|ADJ|ADP|NOUN)$/.test(pos))
    ? start
    : at;
}

const OWNED = words(`arrangements preparations
  refusal failure inability reluctance unwillingness decision plan plans intention readiness willingness desire offer promise
  pledge commitment ambition wish bid proposal hope hopes attempt attempts call calls demand demands request requests appeal appeals
  plea pleas offers pledges promises proposals requirement need pressure motion resolution bill petition orders aim goal idea
  light go-ahead`);

const LEADING = words(`
  close closer near nearer opposed averse committed open interested keen bent intent capable incapable wary hopeful confident serious
  insistent adamant hell-bent fixated`);

/** "the prospect of Kenya joining": over whoever would do it. */
function beforeName(tokens: readonly Token[], from: number): Token | undefined {
  let at = from - 1;
  while (at > 0 && /^(PROPN|NOUN|ADJ|DET)$/.test(tokens[at]?.pos ?? '')) at--;
  return isThought(tokens, at) ? tokens[at] : tokens[from - 1];
}

const isThought = (tokens: readonly Token[], at: number): boolean =>
  /^(of|about)$/.test(tokens[at]?.lower ?? '') && THOUGHTS.has(tokens[at - 1]?.lower ?? '');

/** "without signing", "accused of shelling", "interest in working", "with a view to signing". */
export function gerund({ tokens, groups, group, index, found }: Current): Hanging {
  // `accused of "attacking Chad"`.
  const before = beforeName(tokens, opensQuotation(tokens, group.from - 1) ? group.from - 1 : group.from);
  const preposition = before && BEFORE_GERUND.has(before.lower) ? before : undefined;
  const noun = preposition && tokens[preposition.index - 1];
  // "interest in working", "refusal of signing", "afraid of signing": the noun says more than its preposition.
  // Of "there was talk of" the noun was taken for a verb.
  const isNoun =
    noun !== undefined &&
    leadsGerund(noun, preposition?.lower ?? '') &&
    noun.index >= (groups[index - 1]?.to ?? 0) - Number(noun.pos === 'VERB');
  // "close to signing", "opposed to signing".
  const isAdjective =
    /^(to|in|on|of|about|upon)$/.test(preposition?.lower ?? '') && /^(ADJ|ADV|VERB|NOUN|PROPN)$/.test(noun?.pos ?? '');
  const leader = isNoun || (isAdjective && LEADING.has(noun?.lower ?? '')) ? noun : preposition;
  return {
    link: before?.lower === 'and' || before?.lower === 'or' ? 'coordinate' : 'gerund',
    // "declined to comment, saying that": what is said behind a comma hangs on no infinitive.
    ...(index > 0 && {
      parent: saysBehindComma(group.verb, before)
        ? overDenied({ groups, found }, lastFinite(groups, index))
        : index - 1,
    }),
    ...(leader && { leader }),
  };
}

/** Of the noun or adjective with its preposition. */
const leadsGerund = ({ pos, lower }: Token, preposition: string): boolean =>
  ((pos === 'NOUN' || THOUGHTS.has(lower)) && /^(in|of|for|about|on|against)$/.test(preposition)) ||
  (lower === 'view' && preposition === 'to') ||
  (pos === 'ADJ' && preposition === 'of');

function lastFinite(groups: Current['groups'], index: number): number {
  const isInfinitive = groups[index - 1]?.form === 'infinitive';
  const finite = groups.findLastIndex(({ form }, at) => at < index && form === 'finite');
  return isInfinitive && finite >= 0 ? finite : index - 1;
}

/** "denied that its troops had fired, saying": whoever denies says. */
function overDenied({ groups, found }: Pick<Current, 'groups' | 'found'>, index: number): number {
  const { link, parent } = found[index] ?? {};
  return link === 'that' && parent !== undefined && DENIES.has(groups[parent]?.verb.lemma ?? '') ? parent : index;
}
const DENIES = words('deny reject dismiss refute rebut dispute');
