// One sentence a way to deny, or to seem to: never is the opposite of what is said shown.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { isPredicate, type Predicate } from '../../server/domain/ontology/predicate.ts';
import { toNames } from '../../server/evaluation/gold/gold.ts';
import { compareIn } from '../../server/evaluation/scores/answers.ts';
import { makeSameEnd } from '../../server/evaluation/scores/same-end.ts';
import { extract } from '../../server/extraction/extract.ts';
import { readTable } from '../../server/extraction/tables/table.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

const context = readingContext();
const same = makeSameEnd(context.gazetteer.place);
const rows = readTable(readFileSync(new URL('./lines/denials.tsv', import.meta.url), 'utf8'));

/** Polarities of what is shown at once between the two. */
function shown({ text = '', subject = '', predicate = '', object = '' }: Readonly<Record<string, string>>): string[] {
  const { candidates, entities } = extract({ text }, context);
  const predicates = toNames(predicate).filter(isPredicate) as unknown as [Predicate, ...Predicate[]];
  const gold = {
    predicates,
    subject: toNames(subject),
    object: toNames(object),
    polarity: 'AFFIRMED',
    certainty: 'CERTAIN',
    temporality: 'PAST_OR_PRESENT',
  } as const;
  const { answers } = compareIn({ entities }, same);
  return candidates
    .filter((candidate) => candidate.level !== 'low' && answers(gold, candidate))
    .map(({ polarity }) => polarity);
}

const MEANT: Readonly<Record<string, readonly string[]>> = { SILENT: [], BOTH: ['AFFIRMED', 'DENIED'] };

describe('a denial', () => {
  it.each(rows.map((row) => [`${row.meant}: ${row.subject}, ${row.object}: ${row.text}`, row] as const))(
    '%s',
    (_, row) => {
      expect([...new Set(shown(row))].sort()).toEqual(MEANT[row.meant ?? ''] ?? [row.meant]);
    },
  );
});
