// A printed speech: "I", "we" and "you" in it, and whose word all of it is.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../server/extraction/extract.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const text = `Remarks by President Amina Odhiambo of Kenya at the opening of the port in Dodoma

Friends,

We trade with Uganda. I thank Rwanda. Let me thank your government, too.`;

describe('a printed speech', () => {
  const { candidates, entities } = extract({ text }, readingContext());
  const nameOf = (key: string) => entities.find((entity) => entity.key === key)?.name ?? key;
  const said = candidates
    .filter(({ predicate }) => predicate !== 'HOLDS_OFFICE')
    .map(({ subject, predicate, object, attribution }) => [
      `${nameOf(subject)} ${predicate} ${nameOf(object)}`,
      attribution.map(({ source }) => nameOf(source)).join(),
    ]);

  it('is its speaker’s, "we" are his country, and "you" are his hosts', () => {
    expect(said).toEqual([
      ['Kenya TRADES_WITH Uganda', 'Amina Odhiambo'],
      ['Amina Odhiambo THANKED Rwanda', ''],
      ['Amina Odhiambo THANKED Tanzania', ''],
    ]);
  });
});

describe('a text that is signed', () => {
  it.each([
    [
      'below',
      'Friends,\n\nWe trade with Uganda. I met President Musa Danjuma of Chad.\n\n— Ada Obi, Foreign Minister of Kenya',
    ],
    [
      'above',
      'Ada Obi\nForeign Minister, Republic of Kenya\n3 May 2031\n\nWe trade with Uganda. I met President Musa Danjuma.',
    ],
  ])('%s with name and office is whoever signs', (_, signed) => {
    const { candidates, entities } = extract({ text: signed }, readingContext());
    const nameOf = (key: string | undefined) => entities.find((entity) => entity.key === key)?.name;
    const said = candidates
      .filter(({ predicate }) => predicate !== 'HOLDS_OFFICE')
      .map(({ subject, predicate, attribution: [first] }) => [nameOf(subject), predicate, nameOf(first?.source)]);
    expect(said).toEqual([
      ['Kenya', 'TRADES_WITH', 'Ada Obi'],
      ['Ada Obi', 'MET_WITH', 'Ada Obi'],
    ]);
  });

  it('stays the outlet’s where nobody speaks of himself', () => {
    const report = 'Kenya attacked Chad.\n\nUganda sold arms to Sudan.\n\nAda Obi, Foreign Minister of Kenya';
    const { candidates } = extract({ text: report }, readingContext());
    expect(candidates.flatMap(({ attribution }) => attribution)).toEqual([]);
  });
});
