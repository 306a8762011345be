/** Slots beside a noun: who owns it, and who stands behind a preposition. */
import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Stage } from '../reading.ts';
import { OCCURRING } from './light-verbs.ts';

/** Who does what the noun names to whom, the frame that found them, and how far it is to be trusted. */
export interface NounEnds {
  readonly subject: Slot;
  readonly object: Slot;
  readonly frame: string;
  readonly trust: number;
  /** "told reporters after a meeting with X": what governs the verb says nothing of the noun. */
  readonly isAside?: boolean;
}

const DESCRIBING = words('NOUN ADJ NUM PROPN ADV');
const PHRASE = words('DET ADJ NOUN NUM PROPN ADV PRON');
/** How far before the noun its owner may stand, how far behind it the preposition, and how far behind that the slot. */
const OWNED = 4;
const REACH = 14;
const LED = 6;

/** "Kenya's …", "Kenyan …", "his …" before the noun, over adjectives. */
export function slotBefore(stage: Stage, noun: Token): Slot | undefined {
  const { slots, sentence } = stage;
  const winner = whoseVictory(stage, noun);
  if (winner) return winner;
  const slot = slots.findLast(({ to }) => to <= noun.index);
  if (!slot || noun.index - slot.to > OWNED) return undefined;
  const between = sentence.tokens.slice(slot.to, noun.index);
  if (!between.every(({ pos, lower }) => DESCRIBING.has(pos) || /(ed|ing)$|^and$/.test(lower))) return undefined;
  if (slot.use !== 'plain') return slot;
  return slot.refs.length > 1 ||
    (slot.form === 'name' && (isCompound(sentence.tokens, slot) || isSanctioning(slot, noun)))
    ? slot
    : undefined;
}

/** "European Union sanctions on Chad": a bare name right before it. */
const isSanctioning = ({ to }: Slot, { lower, index }: Token): boolean => lower === 'sanctions' && to === index;

/** "Kenya's victory in the war with Togo": Kenya's war, whoever the sentence is about. */
function whoseVictory({ slots, sentence: { tokens } }: Stage, { index }: Token): Slot | undefined {
  const [part, preposition, article] = tokens.slice(index - 3, index);
  const isPart = /^(victory|defeat|triumph|win|role|part|losses|gains|success)$/.test(part?.lower ?? '');
  return isPart && preposition?.lower === 'in' && article?.pos === 'DET'
    ? slots.find(({ to, use }) => to === index - 3 && use === 'possessive')
    : undefined;
}

/** "the EU sanctions", "blocked EU sanctions": a bare name that an article or a verb leads to, and not a subject. */
const isCompound = (tokens: readonly Token[], { from, to }: Slot): boolean =>
  tokens[from - 1]?.pos === 'DET' || (/^(VERB|ADP)$/.test(tokens[from - 1]?.pos ?? '') && isAcronym(tokens[to - 1]));

const isAcronym = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}{2,}$/u.test(token.word);

/** The slot behind one of the prepositions, where no verb stands between. */
export function slotBehind(stage: Stage, start: number, prepositions: ReadonlySet<string>): Slot | undefined {
  const { tokens } = stage.sentence;
  if (isOpening(tokens, start)) return undefined;
  for (let at = start; at < Math.min(tokens.length, start + REACH); at++) {
    const token = tokens[at];
    // "signed an agreement in the presence of A and B": they look on.
    if (!token || isEnd(stage, token) || token.lower === 'presence') return undefined;
    if (!prepositions.has(token.lower) || token.pos === 'PART') continue;
    const first = stage.slots.find(({ from }) => from > at && from <= at + LED);
    const slot = first && (hostNamed(stage, first) ?? first);
    if (slot !== first) return slot;
    if (
      slot &&
      tokens.slice(at + 1, slot.from).every((one) => PHRASE.has(one.pos) || one.word === "'s" || isOfPart(tokens, one))
    )
      return slot;
  }
  return undefined;
}

/** "talks with his Kenyan host, President X": X. */
function hostNamed({ slots, sentence: { tokens } }: Stage, { from, use }: Slot): Slot | undefined {
  if (use === 'plain') return undefined;
  const comma = tokens.findIndex(({ word }, at) => at > from && at <= from + LED && word === ',');
  const isHost = /^(host|guest|visitor|colleague|homologue|number)$/.test(tokens[comma - 1]?.lower ?? '');
  return comma > 0 && isHost ? slots.find((slot) => slot.from === comma + 1 && slot.use === 'plain') : undefined;
}

/** "in different sectors of Kenya", "in the north of Chad". */
const isOfPart = (tokens: readonly Token[], { lower, index }: Token): boolean =>
  lower === 'of' && PARTS.has(tokens[index - 1]?.lower ?? '');
const PARTS = words(`
  sector sectors field fields part parts area areas region regions province provinces city town port coast north south east west
  economy market markets affairs outskirts territory waters airspace capital`);

/** "During the meeting, the ties between A and B were discussed": of the meeting no more is said. */
const isOpening = (tokens: readonly Token[], start: number): boolean =>
  tokens[start]?.word === ',' &&
  start < LED &&
  /^(during|at|in|after|before|following)$/.test(tokens[0]?.lower ?? '') &&
  !tokens.slice(0, start).some(({ word, pos }) => word === ',' || pos === 'VERB');

/** "its war against India, highlighting the ties between": another matter begins. */
const beginsAnother = ({ sentence: { tokens } }: Stage, { index, lower }: Token): boolean =>
  tokens[index - 1]?.word === ',' &&
  /^(highlighting|underlining|underscoring|stressing|noting|adding|praising)$/.test(lower);

/** "It was stressed at the meeting that the ties between": what was said there; "the talks that were held between" goes on. */
const isSaidThere = ({ sentence: { tokens } }: Stage, { lower, index }: Token): boolean =>
  lower === 'that' && !/^(VERB|AUX)$/.test(tokens[index + 1]?.pos ?? '');

const isEnd = (stage: Stage, token: Token): boolean =>
  beginsAnother(stage, token) || isSaidThere(stage, token) || endsPhrase(stage, token);

const endsPhrase = ({ clauses, sentence: { tokens } }: Stage, { word, index }: Token): boolean =>
  word === ';' ||
  word === ':' ||
  word === '.' ||
  // "war against Chad, highlighting ties between": another clause.
  clauses.some(({ from, form }) => from === index + 1 && form === 'gerund' && word === ',') ||
  clauses.some(
    ({ verb, form, voice, subject }) =>
      verb.index === index &&
      form === 'finite' &&
      !OCCURRING.has(verb.lemma) &&
      !(voice === 'passive' && subject === undefined && MADE.has(verb.lemma) && !isBeing(tokens, verb)),
  );

/** "No agreement was signed between A and B", "a note of protest from A was handed to B". */
const MADE = words('sign reach conclude strike seal agree make hand deliver send convey pass present negotiate');

/** "is being negotiated between A and B": not made yet. */
const isBeing = (tokens: readonly Token[], { index, lemma }: Token): boolean =>
  lemma === 'negotiate' && tokens.slice(Math.max(0, index - 2), index).some(({ lower }) => lower === 'being');
