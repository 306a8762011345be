/**
 * "The following is attributable to X:", "X provided the following readout:", "A ministry spokesperson said:" above lines without quotation
 * marks: all below is that one's word. Of anybody else who "said:", the next line is.
 */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Cast, Document, Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { cueOf } from '../sayers/cues.ts';

const GIVES = words('provide issue release give make offer share deliver');
const SAYS = words('say state add');
/** Below these the ministry tells who it is. How to reach it is not read at all (domain/wording/boilerplate.ts). */
const ENDS = /^(notes? (to|for) editors?|ends?|background|about the)\b/i;
/** A label is short. */
const LONGEST = 30;

interface Label extends DraftAttribution {
  /** Token behind the colon. */
  readonly behind: number;
  /** The last line of it, where it is but one. */
  readonly until?: number | undefined;
}

/** By sentence: whoever hands it out. */
export function handedOutBy({ sentences }: Document, cast: Cast): (sentence: number) => DraftAttribution | undefined {
  let label: Label | undefined;
  const found = sentences.map((sentence, index) => {
    if (ENDS.test(textOf(sentence)) || sentence.line > (label?.until ?? sentence.line)) label = undefined;
    const own = labelOf(sentence, sentences[index + 1], cast);
    label = own ?? label;
    // The label's own line, unless it goes on behind the colon.
    return own && own.behind >= sentence.tokens.length ? undefined : label;
  });
  return (sentence) => found[sentence];
}

const textOf = ({ tokens }: Sentence): string =>
  tokens
    .slice(0, 4)
    .map(({ word }) => word)
    .join(' ');

function labelOf(sentence: Sentence, next: Sentence | undefined, cast: Cast): Label | undefined {
  const { tokens, index } = sentence;
  const colon = tokens.findIndex(({ word }) => word === ':');
  if (colon < 2 || colon > LONGEST || (tokens[colon + 1] ?? next?.tokens[0])?.word === '"') return undefined;
  const people = (cast.slots[index] ?? []).filter((slot) => speaks(slot, cast));
  const source = sourceIn(tokens.slice(0, colon), { people, isLine: colon === tokens.length - 1 });
  const [key] = source?.refs ?? [];
  if (!source || key === undefined) return undefined;
  const isWhole = tokens.some(({ lower }) => /^(following|below)$/.test(lower)) || isOfMinistry(source, cast);
  return {
    source: key,
    verb: 'handout',
    cue: cueOf(sentence, [source.from, source.to]),
    behind: colon + 1,
    ...(!isWhole && { until: next?.line }),
  };
}

const speaks = ({ refs, use }: Slot, { entities }: Cast): boolean =>
  use === 'plain' &&
  refs.length === 1 &&
  /^(PERSON|OFFICE|GOVERNMENT_BODY|ARMED_FORCE)$/.test(entities.get(refs[0] ?? '')?.kind ?? '');

interface Around {
  readonly people: readonly Slot[];
  /** Nothing stands behind the colon. */
  readonly isLine: boolean;
}

function sourceIn(tokens: readonly Token[], { people, isLine }: Around): Slot | undefined {
  const to = tokens.findIndex(
    ({ lower }, at) => lower === 'to' && /^attribut(able|ed)$/.test(tokens[at - 1]?.lower ?? ''),
  );
  const isFollowing = tokens.some(({ lower }) => /^(following|below)$/.test(lower));
  if (to > 0 && isFollowing) return people.findLast(({ from, to: end }) => from > to && end <= tokens.length);
  const verb = tokens.findLastIndex(({ lemma, pos }) => pos === 'VERB' && (GIVES.has(lemma) || SAYS.has(lemma)));
  const before = people.findLast((slot) => slot.to <= verb);
  if (!before || !isLine) return undefined;
  const isGiven = isFollowing && GIVES.has(tokens[verb]?.lemma ?? '');
  return isGiven || SAYS.has(tokens[verb]?.lemma ?? '') ? before : undefined;
}

/** A spokesperson or the ministry itself: of anybody else only a paragraph may be quoted. */
function isOfMinistry({ refs }: Slot, { entities }: Cast): boolean {
  const draft = entities.get(refs[0] ?? '');
  return draft?.kind === 'GOVERNMENT_BODY' || /^(\S+ ){0,3}spokes(man|woman|person)\b/i.test(draft?.name ?? '');
}
