/** Small words that the stages of spotting share. */
import type { Sentence, Token } from '../shapes.ts';

export const isCapital = ({ word }: Pick<Token, 'word'>): boolean => {
  const code = word.charCodeAt(0);
  return code < 128 ? (code > 64 && code < 91) || (code > 96 && ARTICLE.test(word)) : /^\p{Lu}/u.test(word);
};
/** "al-Shabaab", "el-Sisi", "ash-Sharqi". */
const ARTICLE = /^[ae][a-z]{1,2}-\p{Lu}/u;
/** Capitals that name nothing: months, days, and words that only start a sentence. */
const CALENDAR = new Set(
  'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const FUNCTION = new Set(
  'the a an in on at by for from to of with during after before since both today yesterday tomorrow his her their its our my he she they it we i you there here these this that those also additionally according following later earlier meanwhile however but and or nor neither either if when while as although though because despite amid under over no not yes all some many most several two three four five six seven eight nine ten hundreds thousands dozens once only then now thus moreover furthermore separately speaking asked citing quoting analysts never last next earlier recently what who which how why where none another such other others between among against without within upon every each one per via so still yet even just like until unless whether through throughout across along around about above below behind beyond near off out up down no.'.split(
    ' ',
  ),
);

export const isCalendar = ({ lower, isName }: Token): boolean =>
  !isName && CALENDAR.has(lower.endsWith('.') ? lower.slice(0, -1) : lower);
/** Nouns that often start a sentence and name nothing there. */
const COMMON = new Set(
  'analysts observers sources officials troops talks relations diplomats critics residents witnesses protesters negotiators negotiations sanctions tensions ties trade ministers leaders soldiers forces police governments delegates envoys experts investors companies exports imports protests clashes fighting shelling military defence defense security foreign state army senior joint both local regional international bilateral president minister'.split(
    ' ',
  ),
);

/** What a short item begins with, in capitals or not. */
const HEADINGS =
  /^(PRESS|RELEASE|THREAD|TICKER|LIVE|WORLD|UPDATE|BREAKING|BRIEF|NEWS|FACT|CHECK|MEDIA|STATEMENT|EXPLAINER|OPINION|ANALYSIS|ALERT|FLASH|EXCLUSIVE|Press|Release|Q|A)$/;
/** Words that are shouted, not short for anything: "Romania WILL sell", "Verdict: FALSE". */
const SHOUTED =
  /^(WILL|WOULD|CAN|COULD|MUST|SHALL|SHOULD|MIGHT|DOES|DID|HAVE|HAS|HAD|WAS|WERE|ARE|IS|FALSE|TRUE|MISLEADING|UNPROVEN|PARTLY|REALLY|VERY|ONLY|MORE|LESS|TODAY|NOW|ALSO|AGAIN|UNVERIFIED|CONFIRMED|DENIED)$/;

/** True where the capital of the token tells that it names something. */
export const namesSomething = (token: Token): boolean =>
  isCapital(token) &&
  !isCalendar(token) &&
  !(HEADINGS.test(token.word) && token.index < 2) &&
  !SHOUTED.test(token.word) &&
  !HEADLINE_VERBS.test(token.word) &&
  !(FUNCTION.has(token.lower) && token.isName !== true && !/^(US|IT|WHO|UP)$/.test(token.word)) &&
  !(token.index === 0 && COMMON.has(token.lower));

/** "Foreign Ministry Spokesperson X said": what a sentence begins with is the ministry's name, for that has a capital too. */
export const opensMinistry = (tokens: readonly Token[], at: number): boolean =>
  at === 0 && COMMON.has(tokens[0]?.lower ?? '') && /^(Ministry|Department)$/.test(tokens[1]?.word ?? '');

/** What headlines in capitals tell: "Turkish, German Defense Chiefs Meet in Ankara". */
const HEADLINE_VERBS =
  /^(Meet|Meets|Discuss|Discusses|Hold|Holds|Receives|Signs|Urges|Vows|Agrees|Visits|Arrives|Welcomes|Welcoming|Hosts|Condemns|Warns|Remarks)$/;

/** The words of tokens as the text has them. */
export const textOf = ({ tokens }: Sentence, normal: string, [from, to]: readonly [number, number]): string =>
  normal.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);

/** "Tripoli-based", "Greek-flagged": the place stands before it. */
const BASED = /-(based|flagged|registered|owned|operated|crewed)$/;
export const isBased = ({ word }: Token): boolean => isCapital({ word }) && BASED.test(word);
export const withoutBased = (words: string): string => words.replace(BASED, '');

export const isPossessive = (token: Token | undefined): boolean => token?.word === "'s" || token?.word === "'";
export const isArticle = (token: Token | undefined): boolean => token !== undefined && /^(the|a|an)$/.test(token.lower);
export const isPossessivePronoun = (token: Token | undefined): boolean =>
  token !== undefined && /^(his|her|their|its|whose)$/.test(token.lower);
