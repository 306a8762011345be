/** Which body speaks last before each sentence: "according to X", "X said", "X issued a statement". */
import type { Cast, Document, Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { REPORT } from '../sayers/cues.ts';
import { SPEAKS } from '../sayers/verbs-of-saying.ts';

/** "attacked Chad, the report says": a comma that no other closes right before the verb stands between. */
const isCutOff = (between: readonly Token[]): boolean => {
  const commas = between.filter(({ word }) => word === ',');
  const isClosed = between.slice(-2).some(({ word }) => word === ',');
  return commas.length === 1 || (commas.length > 1 && !isClosed);
};

/** "issued a statement", "published a long report". */
const ISSUES = words('issue publish release circulate distribute');
const isReportSoon = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(at + 1, at + 5).some(({ lower }) => REPORT.test(lower));

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
        pos === 'VERB' && (SPEAKS.has(lemma) || (ISSUES.has(lemma) && isReportSoon(tokens, at))),
    );
    const named =
      cue >= 0
        ? slots.find(({ from }) => from > cue)
        : said >= 0
          ? slots.findLast(({ to }) => to <= said && !isCutOff(tokens.slice(to, said)))
          : undefined;
    const key = named?.refs[0];
    const isBody = key !== undefined && SPEAKS_AS_BODY.test(cast.entities.get(key)?.kind ?? '');
    if (isBody) last = key;
    // "…, according to the paper": the one that was named before.
    const again = cue >= 0 && named === undefined && REPORT.test(tokens[cue + 3]?.lower ?? '') ? before : undefined;
    return { before: before ?? last, own: isBody ? key : again };
  });
}
