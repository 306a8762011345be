/** Denials that leave what hangs on them standing: "no doubt that", "lost no opportunity to", "there is no denying that", "nobody doubts that". */
import type { Clause, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import { denierOf } from '../negation.ts';
import { STANDS_WITHOUT } from '../negation-words.ts';

/** Whoever denies them of a clause affirms it. */
const DOUBTS = words('doubt dispute question hide conceal mask disguise contest quarrel');

/** "lost no time", "spared no effort"; but "had no time to meet", "made no effort to meet". */
const LOST = words('time opportunity opportunities chance occasion effort expense');
const LOSES = words('lose waste miss spare pass let take neglect');

export const isStanding = (clause: Clause, parent: Clause): boolean =>
  (clause.leader !== undefined &&
    isNoneOf(clause.sentence.tokens, clause.leader) &&
    (!LOST.has(clause.leader.lower) || LOSES.has(parent.verb.lemma))) ||
  isNoneOf(parent.sentence.tokens, parent.verb) ||
  isSoon(parent) ||
  isNotShy(clause, parent) ||
  isNotFirst(clause, parent) ||
  (clause.link === 'that' && DOUBTS.has(parent.verb.lemma) && isDenied(parent));

/** "did not take long for Chad to attack". */
const isSoon = ({ sentence, verb, negation }: Clause): boolean =>
  negation !== undefined && /^(take|be)$/.test(verb.lemma) && sentence.tokens[verb.index + 1]?.lower === 'long';

/** "has never been shy about criticising", "was not afraid of attacking": the adjective before the preposition. */
const isNotShy = ({ link, leader, sentence: { tokens } }: Clause, { negation, verb }: Clause): boolean =>
  negation !== undefined &&
  verb.lemma === 'be' &&
  link === 'gerund' &&
  leader?.pos === 'ADP' &&
  /^(shy|afraid|slow|averse|ashamed|hesitant|reluctant|reticent|tired|scared|alone|bashful|timid)$/.test(
    tokens[leader.index - 1]?.lower ?? '',
  );

/** "was not the first to recognise", "is not the only one that recognises": it does. */
const isNotFirst = ({ sentence, from }: Clause, { negation, to, verb }: Clause): boolean =>
  negation !== undefined &&
  verb.lemma === 'be' &&
  sentence.tokens.slice(to, from).some(({ lower }) => /^(first|last|only|sole)$/.test(lower));

const isDenied = (parent: Clause): boolean =>
  /^(few|hardly|little)$/.test(parent.sentence.tokens[parent.from - 1]?.lower ?? '') ||
  parent.negation !== undefined ||
  denierOf(parent, [parent.from, parent.to]) !== undefined;

/** How far before the noun its "no" may stand: "no great surprise". */
const REACH = 3;

/** "no doubt", "little doubt", "no denying". */
const isNoneOf = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  STANDS_WITHOUT.has(lower) &&
  tokens
    .slice(Math.max(0, index - REACH), index)
    .some((token) => /^(no|little|n't|not|never|without|beyond)$/.test(token.lower));
