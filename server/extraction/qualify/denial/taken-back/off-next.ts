/** A plan of one sentence that the next takes back: "The visit has been postponed indefinitely.", "It pulled out last week.", "None has arrived." */
import type { Predicate } from '../../../../domain/ontology/predicate.ts';
import type { Reading } from '../../../relations/reading.ts';
import type { Token } from '../../../shapes.ts';
import type { Governors } from '../../../tables/governors.ts';
import { words } from '../../../tables/word-list.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { because, type Meaning } from '../../meaning.ts';
import { isPhraseAt, plainWords } from '../phrases.ts';
import { isGivenUpBy } from './given-up.ts';
import { isOffBehind } from './off-behind.ts';

const VISIT = words('visit trip journey tour stop stopover stay');
const MEETING = words('meeting talks talk encounter session summit conversation audience visit trip');
const GOODS = words('shipment shipments delivery deliveries consignment transfer order contract sale deal');
const MONEY = words('loan credit money tranche aid package payment grant funds assistance');
const ACCORD = words('signing ceremony deal accord agreement pact treaty');

/** What a plan may be called when it is spoken of again. */
const CALLED: Partial<Record<Predicate, ReadonlySet<string>>> = {
  VISITED: VISIT,
  MET_WITH: MEETING,
  HELD_TALKS_WITH: MEETING,
  HOSTED: new Set([...MEETING, ...VISIT]),
  CALLED: words('call conversation talk'),
  EXERCISED_WITH: words('exercise exercises drill drills manoeuvres maneuvers'),
  ATTENDED: VISIT,
  SUPPLIES_ARMS_TO: GOODS,
  PROVIDES_AID_TO: new Set([...MONEY, ...GOODS]),
  LENDS_TO: MONEY,
  SIGNED: ACCORD,
  RATIFIED: words('ratification vote'),
  HAS_AGREEMENT_WITH: ACCORD,
};

/** "his previous visit was cancelled": another one. */
const ANOTHER = /\b(previous|earlier|first|last|past|former|prior|initial|second|third|next|\d{4})\b/;

/** `next`: the sentence behind. */
export const offNext = (
  meaning: Meaning,
  { predicate, sentence, reasons, trigger }: Reading,
  { next, governors }: { next: readonly Token[]; governors: Governors },
): Meaning => {
  const names = CALLED[predicate];
  return names !== undefined &&
    meaning.polarity === 'AFFIRMED' &&
    meaning.temporality === 'PLANNED' &&
    // Whoever does not come was invited all the same.
    !reasons.includes('invited') &&
    (isOffIn(withoutOpening(next), names, governors) ||
      isOffHere(sentence.tokens, { names, governors, from: trigger[1] }))
    ? because(meaning, 'called-off', { polarity: 'DENIED', temporality: 'PAST_OR_PRESENT', certainty: 'CERTAIN' })
    : meaning;
};

type Names = ReadonlySet<string>;

const isOffIn = (next: readonly Token[], names: Names, governors: Governors): boolean =>
  (SUBJECTS.has(next[0]?.lower ?? '') && isGivenUpBy(next, governors)) ||
  NONE_CAME.test(lowerOf(next)) ||
  isOccasionOff(next, names, governors) ||
  isPronounOff(next, governors) ||
  next.some((token, at) => names.has(token.lower) && isCalledOff(next, at, governors));

const SUBJECTS = words('it he she they we i');

/** Without "But", "In the end,". */
function withoutOpening(next: readonly Token[]): readonly Token[] {
  const opening =
    /^(" )?((but|however|yet|later|instead|now|so|and|then|in the (end|event)|at the last (minute|moment))( ,)? )+/.exec(
      lowerOf(next),
    );
  return opening ? next.slice(opening[0].trim().split(' ').length) : next;
}

/** "None has arrived.", "Nothing came of it." */
const NONE_CAME =
  /^(none|nothing|not (one|a single one))( of (it|them|this|that|these|the \w+))? (so far )?((has|have|had|was|were) (so far |yet |ever )?(been )?)?(delivered|sent|paid|shipped|handed over|arrived|come|came|materiali[sz]ed|done|happened)\b/;

/** "The visit was called off", "That meeting never took place". */
function isOccasionOff(next: readonly Token[], names: Names, governors: Governors): boolean {
  if (!/^(the|his|her|their|its|that|this|both|these)$/.test(next[0]?.lower ?? '')) return false;
  const noun = next.slice(1, 5).findIndex(({ lower }) => names.has(lower)) + 1;
  if (noun === 0 || ANOTHER.test(lowerOf(next.slice(1, noun)))) return false;
  if (MOVED.test(lowerOf(next.slice(noun + 1))) && !FOR_GOOD.test(lowerOf(next.slice(noun + 1)))) return false;
  return isOffBehind(next, noun + 1, governors) || FOR_GOOD.test(lowerOf(next.slice(noun + 1)));
}

const FOR_GOOD =
  /^(was|were|has been|have been|had been|is|are) (now |since |later |then )*(postponed|put off|adjourned|deferred|delayed|suspended) (indefinitely|sine die|until further notice)\b/;

/** "The visit has been put off twice": to another day. */
const MOVED =
  /^(was|were|has|have|had|is|are|will)( \w+){0,2} (put off|postponed|pushed back|put back|delayed|moved|deferred)\b/;

const BE = words('was were has have had been is are since then later now');

/** "It was cancelled because of the floods." */
function isPronounOff(next: readonly Token[], governors: Governors): boolean {
  if (!/^(it|this|that|they)$/.test(next[0]?.lower ?? '') || !BE.has(next[1]?.lower ?? '')) return false;
  if (HAS_NOT_DONE.test(lowerOf(next.slice(1)))) return false;
  const plain = plainWords(next.slice(1)).filter(({ lower }) => !BE.has(lower));
  return CANCELLED.test(plain[0]?.lower ?? '') || isPhraseAt(plain, 0, 'undone', governors);
}
/** "It has not signed the protocol": an act of its own. */
const HAS_NOT_DONE = /^(has|have|had|did) (not|n't|never|yet)( yet)? (?!been|taken|take|come|happen|materiali)\w+/;
const CANCELLED = /^(cancelled|canceled|called|scrapped|shelved|abandoned|dropped|axed)$/;

/** "Obi cancelled the trip on Monday": somebody calls it off. `at`: the noun. */
function isCalledOff(next: readonly Token[], at: number, governors: Governors): boolean {
  const article = next
    .slice(Math.max(0, at - 2), at)
    .findLast(({ lower }) => /^(the|his|her|their|its|that)$/.test(lower));
  const from = article ? next.indexOf(article) : -1;
  const [verb, particle] = next[from - 1]?.pos === 'VERB' ? [next[from - 1]] : [next[from - 2], next[from - 1]];
  if (verb?.pos !== 'VERB' || ANOTHER.test(lowerOf(next.slice(from, at)))) return false;
  if (/^(not|n't|never|to)$/.test(next[next.indexOf(verb) - 1]?.lower ?? '')) return false;
  return governors('verb', particle ? `${verb.lemma} ${particle.lower}` : verb.lemma).includes('denied');
}

interface Here {
  readonly names: Names;
  readonly governors: Governors;
  /** Behind the words of the plan. */
  readonly from: number;
}

/** "who had been due in Chad on Friday, cancelled the trip", "gave no reason for the cancellation of the trip". */
const isOffHere = (tokens: readonly Token[], { names, governors, from }: Here): boolean =>
  tokens.some(
    ({ lower, index }) =>
      names.has(lower) &&
      ((index >= from && isCalledOff(tokens, index, governors)) ||
        CANCELLATION.test(lowerOf(tokens.slice(Math.max(0, index - 5), index)))),
  );
const CANCELLATION = /\b(cancellation of|calling off|scrapping of) (the|his|her|their|its)( \w+)?$/;
