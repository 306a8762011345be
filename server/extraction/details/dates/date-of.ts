/** Which date of a sentence is that of a reading. */
import { isState } from '../../../domain/ontology/predicate.ts';
import type { Meaning } from '../../qualify/meaning.ts';
import type { Reading } from '../../relations/reading.ts';
import type { Clause, Sentence } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { DateFound } from './dates.ts';

interface Dated {
  readonly validFrom?: string;
  readonly validTo?: string;
}

/** Of an event, the date of its clause, else the only one of its sentence. States keep theirs for a person to say. */
export function dateOf(
  { predicate, clause, sentence }: Reading,
  meaning: Meaning,
  { dates, clauses }: { readonly dates: readonly DateFound[]; readonly clauses: readonly Clause[] },
): Dated {
  if (isState(predicate) || dates.length === 0) return {};
  const found =
    dates.find((date) => isWithin(date, clause, sentence)) ??
    (dates.length === 1 ? leading(dates[0], sentence, clauses) : undefined);
  return found ? onItsSide(found, meaning, clause) : {};
}

/** "barred him on Thursday" was last Thursday, "will come on Thursday" is the next; what has happened "twice in a month" did not in a month. */
function onItsSide({ from, to, isAhead, across }: DateFound, meaning: Meaning, clause: Clause | undefined): Dated {
  const isWrong = isAhead ? hasHappened(meaning, clause) : isToCome(meaning, clause);
  if (isWrong && across !== undefined) return { validFrom: across };
  if (isWrong && isAhead) return {};
  return { validFrom: from, ...(to !== undefined && { validTo: to }) };
}

/** A verb in the past; "meets on Thursday" is still to come. */
const hasHappened = ({ temporality }: Meaning, clause: Clause | undefined): boolean =>
  temporality === 'PAST_OR_PRESENT' &&
  clause?.form === 'finite' &&
  clause.modal === undefined &&
  (clause.verb.lower !== clause.verb.lemma || UNCHANGED.has(clause.verb.lemma)) &&
  !/(s|ing)$/.test(clause.verb.lower);

/** Verbs that are the same in the past, and hardly ever in the present in news: "jets hit targets on Thursday". */
const UNCHANGED = words('hit put cut set shut let hurt cast spread quit bid rid split burst bet');

const isToCome = ({ temporality, certainty }: Meaning, clause: Clause | undefined): boolean =>
  temporality === 'PLANNED' || (certainty === 'POSSIBLE' && clause?.modal !== undefined);

/** Between the verb and where the next clause begins. */
function isWithin({ start, end }: DateFound, clause: Clause | undefined, { tokens }: Sentence): boolean {
  if (!clause) return false;
  const [from, until] = [tokens[clause.from]?.start ?? 0, tokens[clause.until - 1]?.end ?? 0];
  return start >= from && end <= until;
}

/** "On Monday X met Y and praised him": the only date of a sentence, where no other clause has it: "said on Monday that X had met Y". */
const leading = (date: DateFound | undefined, sentence: Sentence, clauses: readonly Clause[]): DateFound | undefined =>
  date && clauses.some((other) => isWithin(date, other, sentence)) ? undefined : date;
