// Who says so, where another line of the text tells it.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../server/extraction/extract.ts';
import { readingContext } from '../../server/pipeline/reading.ts';

const context = readingContext();

function sourcesOf(text: string, predicate: string): string[] {
  const { candidates, entities } = extract({ text }, context);
  return candidates
    .filter((candidate) => candidate.predicate === predicate)
    .map(({ attribution: [first] }) => entities.find(({ key }) => key === first?.source)?.name ?? '-');
}

describe('sources', () => {
  it('of a story are those of its headline', () => {
    expect(
      sourcesOf(
        'Kenya attacks Uganda\n\nKAMPALA - Kenya attacked Uganda on Monday, Defence Minister Ada Obi said.',
        'ATTACKED',
      ),
    ).toEqual(['Ada Obi']);
  });

  it('are none for a headline whose story is the outlet’s own', () => {
    expect(
      sourcesOf('Kenya attacks Uganda\n\nKAMPALA - Kenya attacked Uganda on Monday.\n\nChad was calm.', 'ATTACKED'),
    ).toEqual(['-']);
  });

  it('of a speech are whoever gives it', () => {
    expect(
      sourcesOf(
        'Remarks by the Foreign Minister of Chad, Dr Ada Obi\n\nFriends, I thank you. Kenya attacked Uganda.',
        'ATTACKED',
      ),
    ).toEqual(['Ada Obi']);
  });

  it('of a text without a speaker’s own words are not in its first line', () => {
    expect(
      sourcesOf('Remarks by the Foreign Minister of Chad, Dr Ada Obi\n\nKenya attacked Uganda.', 'ATTACKED'),
    ).toEqual(['-']);
  });
});
