/** Which body speaks last before each sentence: "according to X", "X said", "X issued a statement". */
import type { Cast, Document, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { isNote } from '../sayers/note-words.ts';
import { isReader } from '../sayers/readers.ts';
import { SPEAKS } from '../sayers/verbs-of-saying.ts';

/** "attacked Chad, the report says": a comma that no other closes right before the verb stands between. */
const isCutOff = (between: readonly Token[]): boolean => {
  const commas = between.filter(({ word }) => word === ',');
  const isClosed = between.slice(-2).some(({ word }) => word === ',');
  return commas.length === 1 || (commas.length > 1 && !isClosed);
};

/** "issued a statement", "published a long report". */
const ISSUES = words('issue publish release circulate distribute');
const TELLS = words('estimate find believe warn maintain allege');
const isReportSoon = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(({ lower }) => isNote(lower));

/** "According to the report, Kenya": what stands behind a comma issues nothing. */
const isWithin = (between: readonly Token[]): boolean => !between.some(({ word }) => /^[,;:]$/.test(word));

/** The body that was named as a source last, before each sentence, and the one that it names itself. */
export interface Issuers {
  readonly before?: string | undefined;
  readonly own?: string | undefined;
}

const SPEAKS_AS_BODY = /BODY|FORCE|ORGANIZATION|OFFICE|MEDIA|COUNTRY/;

export function issuersOf({ sentences }: Document, cast: Cast): Issuers[] {
  let last: string | undefined;
  return sentences.map(({ index, tokens }) => {
    const before = last;
    const slots = cast.slots[index] ?? [];
    const cue = tokens.findIndex(({ lower }, at) => lower === 'according' && tokens[at + 1]?.lower === 'to');
    const said = tokens.findIndex(
      ({ lemma, pos, index: at }) =>
        (pos === 'VERB' && (SPEAKS.has(lemma) || (ISSUES.has(lemma) && isReportSoon(tokens, at)))) ||
        // "The Institute, a think-tank in Skopje, estimates that".
        (at > 1 && /^(VERB|NOUN)$/.test(pos) && TELLS.has(lemma) && tokens[at + 1]?.lower === 'that'),
    );
    const named =
      cue >= 0
        ? slots.find(({ from }) => from > cue && isWithin(tokens.slice(cue, from)) && !isReader(tokens, from))
        : said >= 0
          ? slots.findLast(({ to }) => to <= said && !isCutOff(tokens.slice(to, said)))
          : undefined;
    // "Russia, it warns, is": "it" is whoever issued it, and not whom the sentence begins with.
    const isIt = named?.form === 'pronoun' && tokens[named.from]?.lower === 'it';
    const key = isIt ? last : named?.refs[0];
    const isBody = key !== undefined && SPEAKS_AS_BODY.test(cast.entities.get(key)?.kind ?? '');
    if (isBody) last = key;
    // "…, according to the paper": the one that was named before.
    const again = cue >= 0 && named === undefined && isNote(tokens[cue + 3]?.lower ?? '') ? before : undefined;
    return { before: before ?? last, own: isBody ? key : again };
  });
}
