/** Words that wink calls verbs and that are none: participles before a noun, and nouns. */
import type { Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { HAVE } from './auxiliaries.ts';

const BEFORE_ADJECTIVE = words('DET ADJ NUM');
const BEFORE_PARTICIPLE = words('their its his her our of more');
const BEFORE_NOUN = words('their its his her our of for with between by in on at from into about against over sine');
/** What leads a clause as well as a noun. */
const LEADS = words('after before since until till as than to');

/** "are founding members", "warning shots": hardly ever verbs before a noun. */
const ADJECTIVAL = words(
  'founding contracting participating warning neighbouring neighboring peacekeeping visiting fighting landing',
);

const NOUNS = words('parties signatories party signatory');

const GIVEN = words('training funding financing lending backing');
const GIVES = words(
  'receive undergo provide offer get give need seek request complete pledge promise secure obtain raise win attract arrange extend grant approve attend',
);

/** "arrived as scheduled and met him". */
const FORESEEN = words('scheduled planned expected agreed promised announced foreseen intended envisaged feared');

/** "will receive training in Brazil", "came under shelling": what is given or suffered is a thing. */
export const isThing = ({ lower }: Token, before: Token | undefined, next?: Token): boolean =>
  (before?.lower === 'as' && FORESEEN.has(lower)) ||
  // "condemned the jailing of X", "shut the Poipet crossing".
  (lower.endsWith('ing') && before?.pos === 'DET' && next?.lower === 'of') ||
  (lower === 'crossing' && before?.pos === 'PROPN') ||
  (GIVEN.has(lower) &&
    before?.pos === 'VERB' &&
    // "finished training in Türkiye"; "began training its pilots" is done.
    (GIVES.has(before.lemma) || (/^(finish|begin|start|end)$/.test(before.lemma) && next?.pos === 'ADP'))) ||
  (before?.lower === 'under' && lower.endsWith('ing'));

/** "Friday's parachute drill of Hungary", "is part of Hungary": what is somebody's is a thing. */
const SOMEBODYS = words('drill exercise visit attack raid strike march transfer review part talk');

/** Whatever its tag: "are also parties", "are founding members". */
export const isNounOrSo = ({ lower }: Token, next: Token | undefined): boolean =>
  NOUNS.has(lower) ||
  (SOMEBODYS.has(lower) && next?.lower === 'of') ||
  // "EU sanctions on Mali": the verb takes its object at once.
  (lower === 'sanctions' && /^(on|against)$/.test(next?.lower ?? '')) ||
  (ADJECTIVAL.has(lower) && next?.pos === 'NOUN') ||
  // "He further alleged that".
  (lower === 'further' && (/ed$/.test(next?.lower ?? '') || next?.pos === 'VERB'));

const MAKES = words('locally domestically indigenously newly');
const GOES_ON = words(
  'cooperation co-operation collaboration engagement partnership commitment support assistance solidarity',
);

/** "imposed targeted sanctions", "held detailed talks". */
const AS_ADJECTIVES = words(`
  targeted limited renewed continued enhanced expanded increased coordinated sustained improved detailed advanced combined repeated prolonged
  unified strengthened accelerated extended heightened unspecified related dedicated updated revised`);

/** What two do, and what hardly describes anybody: "the two discussed fisheries", not "the two detained soldiers". */
const DONE_BY_TWO = words(`
  discussed reviewed exchanged examined explored signed agreed pledged stressed expressed voiced reaffirmed reiterated emphasised emphasized underlined
  addressed covered welcomed inked initialled debated considered tackled praised hailed condemned`);

/** "the disputed region", "growing ties": a participle before its noun. */
export function isDescribing(
  { lower }: Token,
  before: Token | undefined,
  { next, inSlot }: { next: Token | undefined; inSlot: ReadonlySet<number> },
): boolean {
  if (!before || !next || !/(ed|ing|en|made|built)$/.test(lower)) return false;
  // "The Fijian premier conveyed heartfelt thanks": an adjective to wink, and the end of who does it.
  if (before.pos === 'ADJ' && inSlot.has(before.index)) return false;
  if (before.lower === 'two' && inSlot.has(before.index) && DONE_BY_TWO.has(lower)) return false;
  // "four locally made corvettes", "the newly appointed Ambassador".
  if (MAKES.has(before.lower) && /^(NOUN|ADJ|PROPN)$/.test(next.pos) && !lower.endsWith('ing')) return true;
  // "cooperation and continued collaboration".
  if (lower === 'continued' && before.lower === 'and' && GOES_ON.has(next.lower)) return true;
  if (!(/^(NOUN|ADJ|PROPN)$/.test(next.pos) || isNounBehindArticle(before, next)) || inSlot.has(next.index))
    return false;
  return (
    BEFORE_ADJECTIVE.has(before.pos) ||
    (before.pos === 'VERB' && AS_ADJECTIVES.has(lower)) ||
    (before.pos === 'ADP' && lower.endsWith('ed') && !LEADS.has(before.lower)) ||
    before.word === "'s" ||
    (BEFORE_PARTICIPLE.has(before.lower) && lower.endsWith('ed'))
  );
}

/** "in a televised address": no verb in its base form stands behind an article and a participle. */
const isNounBehindArticle = ({ pos }: Token, next: Token): boolean =>
  pos === 'DET' && next.pos === 'VERB' && next.lower === next.lemma;

const ONLY = words('only one single last first sole');

/** "the talks", "the only state", "Kenya's visits", "three strikes", "JF-17 jets": nouns. */
export function isNounAfterAll(
  tokens: readonly Token[],
  { lower, index }: Token,
  inSlot: ReadonlySet<number>,
): boolean {
  // "discussed ways and means to".
  if (lower === 'means' && tokens[index - 2]?.lower === 'ways') return true;
  // "no one believes".
  const isOnly =
    ONLY.has(tokens[index - 1]?.lower ?? '') && tokens[index - 2]?.pos === 'DET' && tokens[index - 2]?.lower !== 'no';
  const before = tokens[isOnly ? index - 2 : index - 1];
  // "who asked not to be named said".
  if (!before || /(ing|ed)$/.test(lower) || /^(said|says|told)$/.test(lower)) return false;
  // "Kenya and Uganda both deny": of those, no article.
  if (/^(both|each|all)$/.test(before.lower) && inSlot.has(before.index - 1)) return false;
  return (
    isBehindVerb(before, inSlot) ||
    (PARTICLES.has(before.lower) && tokens[index - 2]?.pos === 'VERB') ||
    (before.pos === 'DET' && !isPairOfVerbs(tokens, index)) ||
    before.pos === 'NUM' ||
    isCounted(tokens, index) ||
    isOwned(tokens, index) ||
    before.word === "'s" ||
    BEFORE_NOUN.has(before.lower) ||
    /\p{L}-\d/u.test(before.word)
  );
}

/** "neither met nor spoken to", "both met and called": no article. */
const isPairOfVerbs = (tokens: readonly Token[], at: number): boolean =>
  /^(neither|both|either)$/.test(tokens[at - 1]?.lower ?? '') &&
  tokens
    .slice(at + 1, at + 6)
    .some(({ lower, index }) => /^(nor|and|or)$/.test(lower) && tokens[index + 1]?.pos === 'VERB');

/** "two fast patrol boats", "20 new transport planes": what is counted stands before its noun. */
const isCounted = (tokens: readonly Token[], index: number): boolean =>
  /^(ADV|ADJ)$/.test(tokens[index - 1]?.pos ?? '') &&
  tokens[index - 2]?.pos === 'NUM' &&
  tokens[index]?.lower === tokens[index]?.lemma &&
  tokens[index + 1]?.pos === 'NOUN';

/** "Germany's 40-million-euro grant": whose it is stands before its measure. */
const isOwned = (tokens: readonly Token[], index: number): boolean =>
  tokens[index - 2]?.word === "'s" &&
  tokens[index - 1]?.pos === 'NOUN' &&
  /\d|-/.test(tokens[index - 1]?.word ?? '') &&
  tokens[index]?.lower === tokens[index]?.lemma;

/** "brushed aside claims that", "turned down offers to". */
const PARTICLES = words('aside away down off back');

/** "snubbed calls to", "looks set to": a verb right behind another is none. */
const isBehindVerb = ({ pos, lower, index }: Token, inSlot: ReadonlySet<number>): boolean =>
  pos === 'VERB' && !inSlot.has(index) && lower !== 'to' && !lower.endsWith('ing') && !HAVE.has(lower);
