/** Texts that name whose they are by a line of its own, above or below: "Ada Obi, Foreign Minister of Kenya". Where one speaks of himself in them, they are his. */
import type { Cast, Document, Orator, Sentence, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

/** Below the name may stand the office, and the day. */
const HEAD = 3;
const SELF = words('i we my our me us');

type Named = Pick<Cast, 'entities' | 'facts' | 'slots'>;

/** Whoever signs with name and office; nobody where the text quotes others and says no "I" of its own. */
export function signatoryOf({ sentences }: Document, cast: Named): Orator | undefined {
  const last = sentences.at(-1);
  if (!last || sentences.length < 3 || !speaksOfSelf(sentences)) return undefined;
  return signedBy(last, cast) ?? signedBy(sentences[0] ?? last, cast) ?? headedBy(sentences, cast);
}

/** "— Ada Obi, Foreign Minister of Kenya": all of the last line; "By Ada Obi, Foreign Minister of Kenya": of the first. */
function signedBy(sentence: Sentence, cast: Named): Orator | undefined {
  const slot = isLabel(sentence) ? nameIn(sentence, cast) : undefined;
  const fact = cast.facts.find(
    ({ predicate, subject, sentence: place }) =>
      predicate === 'HOLDS_OFFICE' && place === sentence.index && subject === slot?.refs[0],
  );
  return slot && fact ? toOrator(slot, cast.entities.get(fact.object)?.country) : undefined;
}

/** The name on the first line, the office on the next. */
function headedBy(sentences: readonly Sentence[], cast: Named): Orator | undefined {
  const [first, ...head] = sentences.slice(0, HEAD);
  const slot = first && isLabel(first) ? nameIn(first, cast) : undefined;
  if (!first || !slot || slot.to < first.tokens.length) return undefined;
  const title = head.find((line) => isLabel(line) && line.tokens.some(({ lower }) => OFFICE.has(lower)));
  const state = cast.slots[title?.index ?? -1]?.flatMap(({ refs }) => refs).find((ref) => isState(cast, ref));
  return title && toOrator(slot, state);
}

const OFFICE = words(`
  minister president premier chancellor ambassador secretary commissioner chairman chair chairwoman envoy governor speaker chief
  commander general admiral director representative spokesperson spokesman spokeswoman consul`);

const isState = ({ entities }: Named, key: string): boolean => entities.get(key)?.kind === 'COUNTRY';

const isLabel = ({ tokens }: Sentence): boolean =>
  !tokens.some(({ pos }) => /VERB|AUX/.test(pos)) && !/^[.!?:]$/.test(tokens.at(-1)?.word ?? '');

/** At its beginning, but for a dash or "By". */
const nameIn = ({ index, tokens }: Sentence, { slots, entities }: Named): Slot | undefined =>
  slots[index]?.find(
    ({ from, refs }) =>
      refs.length === 1 &&
      entities.get(refs[0] ?? '')?.kind === 'PERSON' &&
      tokens.slice(0, from).every(({ word }) => /^(\P{L}+|by)$/iu.test(word)),
  );

const toOrator = ({ sentence, to, refs: [key = ''] }: Slot, side: string | undefined): Orator => ({
  key,
  sentence,
  to,
  ...(side !== undefined && { side }),
});

/** Outside of quotation marks, of which each line has its own. */
const speaksOfSelf = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ tokens }) =>
    tokens.some(
      ({ lower }, at) => SELF.has(lower) && tokens.slice(0, at).filter(({ word }) => word === '"').length % 2 === 0,
    ),
  );
