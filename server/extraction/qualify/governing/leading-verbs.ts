/** Verbs that only lead to an infinitive: "has yet to sign", "is going to visit", "flew there to meet", "has until May to leave". */
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { isSaid } from '../around.ts';
import { isOfNobody } from '../denial/negation.ts';
import { because, flipped, type Meaning, planned } from '../meaning.ts';
import { modalsOf } from '../modality/modality.ts';

/** "has yet to sign", "has still to sign", "is to sign", "was to have signed": verbs that only lead to the infinitive. */
export function byAuxiliary(meaning: Meaning, clause: Clause, parent: Clause): Meaning | undefined {
  const { leader, from, to: end, verb: deed } = clause;
  const { verb, to, sentence } = parent;
  const isYet = sentence.tokens.slice(to - 2, from).some(({ lower }) => /^(yet|still)$/.test(lower));
  const isLed = to >= from - 1 || YET_OR.test(lowerOf(sentence.tokens.slice(to, from)));
  if (isYet && /^(have|remain|be)$/.test(verb.lemma) && isLed) return flipped(meaning, 'yet-to');
  // "is also to see".
  // "was later to attack it": it did.
  if (
    /^(was|were)$/.test(verb.lower) &&
    /^(later|eventually|ultimately|subsequently)$/.test(lowerOf(sentence.tokens.slice(to, from)))
  )
    return because(meaning, 'hindsight', {});
  if (verb.lemma === 'be' && !leader && sentence.tokens.slice(to, from).every(({ lower }) => THEN.test(lower)))
    return sentence.tokens.slice(from, end - 1).some(({ lower }) => lower === 'have')
      ? because(meaning, 'was-to-have', { polarity: 'DENIED' })
      : planned(denied(meaning, parent, clause), 'is-to');
  if (verb.lemma === 'go' && isOnwards(sentence.tokens[verb.index + 1])) return undefined;
  if (isUpTo(parent, from)) return because(meaning, 'up-to', { temporality: 'HYPOTHETICAL' });
  // "rushed to thank Chad": said at once.
  if (/^(rush|hasten|hurry)$/.test(verb.lemma) && SAYS.has(deed.lemma))
    return modalsOf(meaning, parent, isSaid(parent));
  if (TRAVELS.has(verb.lemma) && verb.lower !== 'going' && !parent.negation && !/^(NOUN|ADJ)$/.test(leader?.pos ?? ''))
    return planned(modalsOf(denied(meaning, parent, clause), parent, isSaid(parent)), 'purpose');
  if (GIVES_TIME.has(verb.lemma) && !parent.negation && TIME.test(lowerOf(sentence.tokens.slice(to, from))))
    return because(meaning, 'deadline', { temporality: 'HYPOTHETICAL' });
  if (verb.lemma === 'be' && (leader?.lower === 'way' || ON_THE_WAY.test(lowerOf(sentence.tokens.slice(to, from)))))
    return planned(denied(meaning, parent, clause), 'on-the-way');
  if (verb.lemma === 'go' && verb.lower === 'going') return planned(denied(meaning, parent, clause), 'going-to');
  return undefined;
}

/** "has yet to open an embassy or to establish relations": what stands between "yet" and the second. */
const YET_OR = /^((yet|still) )?to [^,;:]+ (or|nor|and)( to)?$/;

const SAYS = words(
  'thank congratulate condemn praise criticize criticise denounce welcome deny reject recognize recognise assure blame hail condole',
);

/** "went on to sell": it did. */
const isOnwards = (next: Token | undefined): boolean => next?.lower === 'on';

/** "has to sign", "It is up to Chad to sign", "It is important for Chad to sign": nobody has yet. */
const isUpTo = ({ verb, to, from: start, sentence: { tokens } }: Clause, from: number): boolean =>
  // "The time has come to sign".
  (verb.lemma === 'come' && tokens[start - 1]?.lower === 'time') ||
  (/^(has|have)$/.test(verb.lower) && to === from) ||
  (/^(is|be|remains)$/.test(verb.lower) &&
    tokens[verb.index - 1]?.lower === 'it' &&
    /^(up to|down to|for|\w+ for) /.test(lowerOf(tokens.slice(to, from))));

/** "is on her way to Cuba to meet". */
const ON_THE_WAY = /^on (her|his|its|their|the) way\b/;

const THEN = /^(also|then|now|later|next|soon|first|finally|today|tomorrow|thereafter)$/;

/** "has until May to sign", "was given 48 hours to leave": nobody knows yet whether it does. */
const GIVES_TIME = words('have give leave grant');
const TIME = /\b(until|till|days?|hours?|weeks?|months?|deadline)\b/;

/** "arrived in Chad to sign": what a journey is for is still to come. */
const TRAVELS = words('arrive come fly travel head leave depart return land set sail rush drive go');

/** "is not going to visit", "is not to visit", "no minister is to visit". */
const denied = (meaning: Meaning, parent: Clause, clause: Clause): Meaning =>
  parent.negation || isOfNobody(parent, clause) ? flipped(meaning, 'negated') : meaning;

/** "will skip the summit, accusing its host of lying": what is said of it is said now. */
export const isSaidWhy = ({ link, verb, from, sentence: { tokens } }: Clause): boolean =>
  link === 'gerund' && SAYS_WHY.has(verb.lemma) && tokens[from - 1]?.word === ',';
const SAYS_WHY = words(
  'accuse blame condemn denounce criticise criticize deplore cite reproach charge slam reject protest',
);
