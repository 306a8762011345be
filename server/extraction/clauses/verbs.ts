/** The content verbs of a sentence, each with its auxiliaries: "has not yet met", "were cancelled", "refused" and "to sell". */
import type { Sentence, Slot, Token } from '../shapes.ts';
import { lemmaOf } from '../verb-lemma.ts';

export interface VerbGroup {
  readonly verb: Token;
  readonly from: number;
  readonly to: number;
  readonly voice: 'active' | 'passive';
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle';
  readonly modal?: string;
  readonly negation?: Token;
}

const BE = /^(be|is|are|was|were|been|being|am|'s|'re|get|gets|got)$/;
const HAVE = /^(have|has|had|having|'ve)$/;
const DO = /^(do|does|did)$/;
const MODAL = /^(will|would|could|may|might|should|must|can|shall|'ll|'d|wo|ca|cannot|ought)$/;
const NOT = /^(not|n't|never|hardly|scarcely|barely|seldom|rarely|nowhere)$/;
/** Nouns that wink takes for verbs, and the reverse, where the words around tell. */
const NOUN_BEFORE = /^(DET|ADJ|NUM)$/;

/** `isKnownVerb`: the lexicon has it, so a noun-looking word behind a name may be one ("Kenya slams Chad"). */
export function verbGroups(
  sentence: Sentence,
  slots: readonly Slot[],
  isKnownVerb: (lemma: string) => boolean,
): VerbGroup[] {
  const inSlot = new Set(
    slots.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)),
  );
  return sentence.tokens
    .filter((token) => isContentVerb(sentence, token, { inSlot, isKnownVerb }))
    .map((verb) => groupOf(sentence, { ...verb, lemma: lemmaOf(verb, isKnownVerb) }, inSlot));
}

interface Around {
  readonly inSlot: ReadonlySet<number>;
  readonly isKnownVerb: (lemma: string) => boolean;
}

function isContentVerb({ tokens }: Sentence, token: Token, { inSlot, isKnownVerb }: Around): boolean {
  if (inSlot.has(token.index)) return false;
  // "Had Georgia attacked", "Provided that": a condition, no verb of its own.
  if (
    token.index === 0 &&
    (token.pos === 'AUX' || /^(provided|assuming|suppose|supposing)$/.test(token.lower)) &&
    tokens.slice(1).some(({ pos }) => pos === 'VERB')
  )
    return false;
  const [before, next] = [tokens[token.index - 1], tokens[token.index + 1]];
  if (token.pos === 'AUX') return isMainAux(tokens, token);
  if (
    /^(alleged|claimed|reported|suspected)$/.test(token.lower) &&
    token.pos === 'ADJ' &&
    (next?.lower === 'that' || (inSlot.has(token.index - 1) && /^[.,]$/.test(next?.word ?? '.')))
  )
    return true;
  if (HAVE.test(token.lower) && tokens[token.index + 1]?.pos === 'VERB') return false;
  if (token.pos === 'VERB')
    return !isDescribing(token, before, { next, inSlot }) && !isNounAfterAll(token, before, inSlot);
  if (isNamedActing(token, before, { next, inSlot, isKnownVerb })) return true;
  const subject =
    before?.pos === 'ADV' ? tokens.slice(0, token.index).findLast(({ pos }) => !/ADV|DET|PART/.test(pos)) : before;
  return isHeadlineVerb(token, subject, { next, inSlot, isKnownVerb });
}

/** "is in", "has no relations": no other verb follows in the group. */
function isMainAux(tokens: readonly Token[], token: Token): boolean {
  if (MODAL.test(token.lower)) return false;
  for (let at = token.index + 1; at < tokens.length; at++) {
    const next = tokens[at];
    if (!next || !/^(ADV|PART|AUX|VERB)$/.test(next.pos)) return true;
    if (next.pos === 'VERB' && !(next.lower === 'to')) return false;
    if (next.pos === 'AUX') return false;
    if (next.lower === 'to') return true;
  }
  return true;
}

interface Place {
  readonly next: Token | undefined;
  readonly inSlot: ReadonlySet<number>;
}

/** "the disputed region", "growing ties": a participle before its noun. */
function isDescribing(token: Token, before: Token | undefined, { next, inSlot }: Place): boolean {
  if (!/(ed|ing|en)$/.test(token.lower) || !next) return false;
  const beforeNoun = /^(NOUN|ADJ|PROPN)$/.test(next.pos) && !inSlot.has(next.index);
  if (!beforeNoun || !before) return false;
  return (
    NOUN_BEFORE.test(before.pos) ||
    before.word === "'s" ||
    (/^(their|its|his|her|our|of|and|more)$/.test(before.lower) && /ed$/.test(token.lower) && before.lower !== 'and')
  );
}

/** "the talks", "Kenya's visits", "three strikes": nouns. */
function isNounAfterAll(token: Token, before: Token | undefined, inSlot: ReadonlySet<number>): boolean {
  if (!before || /(ing|ed)$/.test(token.lower)) return false;
  // "snubbed calls to", "looks set to": a verb right behind another is none.
  if (
    before.pos === 'VERB' &&
    !inSlot.has(before.index) &&
    before.lower !== 'to' &&
    !/ing$/.test(before.lower) &&
    !HAVE.test(before.lower)
  )
    return true;
  return (
    /^(DET|NUM)$/.test(before.pos) ||
    before.word === "'s" ||
    /^(their|its|his|her|our|of|for|with|between|by)$/.test(before.lower)
  );
}

/** "for training 200 pilots": wink calls it a noun. */
function isNamedActing(
  token: Token,
  before: Token | undefined,
  { next, inSlot, isKnownVerb }: Place & Around,
): boolean {
  if (token.pos !== 'NOUN' || !/ing$/.test(token.lower) || !/^(ADP|VERB)$/.test(before?.pos ?? '') || !next)
    return false;
  const isGoverned = before?.pos === 'VERB' && /^(ADP|NOUN)$/.test(next.pos);
  return (
    isKnownVerb(lemmaOf(token, isKnownVerb)) && (isGoverned || inSlot.has(next.index) || /^(NUM|DET)$/.test(next.pos))
  );
}

/** "Kenya slams Chad over …": wink calls it a noun. */
function isHeadlineVerb(
  token: Token,
  before: Token | undefined,
  { next, inSlot, isKnownVerb }: Place & Around,
): boolean {
  if (!/^(NOUN|PROPN|ADJ)$/.test(token.pos) || /^\p{Lu}/u.test(token.word) || !before || !inSlot.has(before.index))
    return false;
  if (before.word === "'s" || !/(s|ed)$/.test(token.lower)) return false;
  const base = lemmaOf(token, isKnownVerb);
  return (
    isKnownVerb(base) &&
    next !== undefined &&
    (inSlot.has(next.index) || /^(DET|PRON|ADJ|ADP|PROPN|NOUN|PART)$/.test(next.pos))
  );
}

function groupOf({ tokens }: Sentence, verb: Token, inSlot: ReadonlySet<number>): VerbGroup {
  let from = verb.index;
  while (from > 0 && !inSlot.has(from - 1) && isPartOfGroup(tokens, from - 1, from)) {
    from--;
    if (tokens[from]?.lower === 'to') {
      if (NOT.test(tokens[from - 1]?.lower ?? '')) from--;
      break;
    }
  }
  const words = tokens.slice(from, verb.index);
  const modal = words.find(({ lower }) => MODAL.test(lower));
  const negation = words.find(({ lower }) => NOT.test(lower)) ?? notBehind(tokens, verb) ?? invertedNot(tokens, from);
  return {
    verb,
    from,
    to: verb.index + 1,
    voice: isPassive(words, verb) ? 'passive' : 'active',
    form: formOf(tokens, { words, verb, from }),
    ...(modal && { modal: modal.lower }),
    ...(negation && { negation }),
  };
}

function isPartOfGroup(tokens: readonly Token[], at: number, next: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (token.pos === 'AUX' || NOT.test(token.lower) || MODAL.test(token.lower)) return true;
  if (token.pos === 'ADV')
    return (
      !/^(when|where|why|how|there|here)$/.test(token.lower) &&
      at > 0 &&
      (tokens[at - 1]?.pos === 'AUX' ||
        NOT.test(tokens[at - 1]?.lower ?? '') ||
        /ly$/.test(token.lower) ||
        /^(also|yet|then|now|still|already|later|first|recently)$/.test(token.lower))
    );
  if (HAVE.test(token.lower) || (BE.test(token.lower) && token.word !== "'s"))
    return /VERB|AUX|ADV|PART/.test(tokens[next]?.pos ?? '');
  return token.lower === 'to' && /PART|ADP/.test(token.pos) && next === at + 1 && isBase(tokens, next);
}

const isBase = (tokens: readonly Token[], at: number): boolean => /VERB|AUX|ADV/.test(tokens[at]?.pos ?? '');

/** "is not in", "has no": behind the verb that stands alone. */
function notBehind(tokens: readonly Token[], verb: Token): Token | undefined {
  const next = tokens[verb.index + 1];
  return next && NOT.test(next.lower) && (verb.pos === 'AUX' || BE.test(verb.lower) || HAVE.test(verb.lower))
    ? next
    : undefined;
}

/** "Never has Ghana supplied", "nor did it", "At no time did Peru": the auxiliary stands before the subject. */
function invertedNot(tokens: readonly Token[], from: number): Token | undefined {
  for (let at = from - 1; at > 0 && at >= from - 10; at--) {
    const [token, before] = [tokens[at], tokens[at - 1]];
    if (!token || !before) return undefined;
    if (token.pos === 'AUX' || DO.test(token.lower) || HAVE.test(token.lower))
      return isNegativeOpening(tokens, at) ? before : undefined;
    if (!/^(DET|NOUN|PROPN|PRON|ADJ|PART|ADV)$/.test(token.pos)) return undefined;
  }
  return undefined;
}

function isNegativeOpening(tokens: readonly Token[], at: number): boolean {
  const words = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(' ');
  const start = tokens
    .slice(0, 3)
    .map(({ lower }) => lower)
    .join(' ');
  return (
    /(^| )(never|nor|neither|hardly|rarely|scarcely|no time|no way|no circumstances)$/.test(words) ||
    /^(at no|under no|in no|on no|by no|not once|never|nowhere)\b/.test(start)
  );
}

function isPassive(words: readonly Token[], verb: Token): boolean {
  const aux = words.filter(({ pos, lower }) => pos === 'AUX' || BE.test(lower) || HAVE.test(lower)).at(-1);
  return (
    aux !== undefined && BE.test(aux.lower) && !/ing$/.test(verb.lower) && verb.pos === 'VERB' && isParticiple(verb)
  );
}

const isParticiple = ({ lower, lemma }: Token): boolean =>
  lower !== lemma || /^(put|cut|set|hit|shut|let|hurt|cast|split|overrun|beset)$/.test(lower);

interface InGroup {
  readonly words: readonly Token[];
  readonly verb: Token;
  readonly from: number;
}

function formOf(tokens: readonly Token[], { words, verb, from }: InGroup): VerbGroup['form'] {
  if (words.some(({ lower, pos }) => lower === 'to' && pos !== 'ADP') || tokens[from]?.lower === 'to')
    return 'infinitive';
  const first = words.find(({ pos, lower }) => pos === 'AUX' || HAVE.test(lower) || lower === 'being');
  if (/ing$/.test(verb.lower) && (!first || first.lower === 'having' || first.lower === 'being')) return 'gerund';
  if (first && /^(having|being)$/.test(first.lower)) return 'gerund';
  if (!first && verb.pos === 'VERB' && isBareParticiple(tokens, verb)) return 'participle';
  return DO.test(first?.lower ?? '') || first ? 'finite' : 'finite';
}

/** "the deal signed in Baku", "X, accompanied by Y": behind its noun, with a preposition or "by" behind it. */
function isBareParticiple(tokens: readonly Token[], verb: Token): boolean {
  if (!/(ed|en|wn|ught|ld|nt|de|id|t)$/.test(verb.lower) || verb.lower === verb.lemma) return false;
  const [before, next] = [tokens[verb.index - 1], tokens[verb.index + 1]];
  return next?.lower === 'by' && (before?.word === ',' || /NOUN/.test(before?.pos ?? ''));
}
