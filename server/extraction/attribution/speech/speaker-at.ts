/** Who speaks a quotation: the speaker of its sentence, else of the one that it began in, else of those beside it. */
import type { DraftAttribution, Span } from '../../../domain/candidate.ts';
import type { Document } from '../../shapes.ts';

type Speakers = readonly (DraftAttribution | undefined)[];

/** `speakers`: by sentence. */
export function speakerAt(
  { sentence, offset }: { readonly sentence: number; readonly offset: number },
  speakers: Speakers,
  { document, quotes }: { readonly document: Document; readonly quotes: readonly Span[] },
): DraftAttribution | undefined {
  const opened = openedIn(document, quotes, offset) ?? sentence;
  return (
    speakers[sentence] ??
    speakers[opened] ??
    (endsInColon(document, opened - 1) ? speakers[opened - 1] : undefined) ??
    speakers[sentence - 1] ??
    closing(document, quotes, { offset, speakers }) ??
    (isSameLine(document, sentence) ? speakers[sentence + 1] : undefined) ??
    speakers[sentence - 2]
  );
}

/** `A spokesman said:` above a quotation of several paragraphs. */
const endsInColon = ({ sentences }: Document, index: number): boolean => sentences[index]?.tokens.at(-1)?.word === ':';

/** The next sentence stands in the same paragraph. */
const isSameLine = ({ sentences }: Document, index: number): boolean =>
  sentences[index]?.line === sentences[index + 1]?.line;

/** The sentence that the quotation begins in: it may run over several. */
const openedIn = ({ sentences }: Document, quotes: readonly Span[], offset: number): number | undefined => {
  const quote = quotes.find(({ start, end }) => offset > start && offset < end);
  return quote && sentences.findLast(({ start }) => start <= quote.start)?.index;
};

/** `"Egypt arms Sudan. Libya does so, too. Chad knows it," X said.`: whoever is named where the quotation ends. */
function closing(
  { sentences }: Document,
  quotes: readonly Span[],
  { offset, speakers }: { readonly offset: number; readonly speakers: Speakers },
): DraftAttribution | undefined {
  const quote = quotes.find(({ start, end }) => offset > start && offset < end);
  const last = quote && sentences.findLast(({ start }) => start < quote.end)?.index;
  return last === undefined ? undefined : speakers[last];
}
