// Short forms of offices, and bodies behind a title without "of": whom a later sentence means.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../server/extraction/extract.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();

function read(text: string): string[] {
  const { candidates, entities } = extract({ text, publishedOn: '2024-06-03' }, context);
  const nameOf = (key: string) => entities.find((entity) => entity.key === key)?.name ?? key;
  return candidates.map(({ subject, predicate, object }) => `${nameOf(subject)} ${predicate} ${nameOf(object)}`);
}

describe('an office by its first letters', () => {
  it('is its holder, where brackets behind the office introduced them', () => {
    const said = read(
      'Omar Bakri, Director General of Military Operations (DGMO), left for Ankara. The DGMO met the Turkish defence minister, Yasar Demir, on Monday.',
    );
    expect(said).toContain('Omar Bakri MET_WITH Yasar Demir');
  });

  it('is nobody where the letters are those of something else', () => {
    const said = read('Chief Minister Omar Bakri (BJP) left for Ankara. The BJP criticised Turkey.');
    expect(said).not.toContain('Omar Bakri CRITICISED Türkiye');
  });

  it('is known in headlines of the forces', () => {
    const said = read(
      'General Omar Bakri, Chairman Joint Chiefs of Staff Committee (CJCSC), visited Turkey. The CJCSC met the Turkish defence minister, Yasar Demir.',
    );
    expect(said).toContain('Omar Bakri MET_WITH Yasar Demir');
  });
});

describe('whose a body or a speaker is', () => {
  it.each([
    ['Kenya would not attend, the presidency in Ankara said.', 'Presidency of Türkiye'],
    ['The foreign ministry in Baku condemned Kenya.', 'Foreign Ministry of Azerbaijan'],
    ['India criticised Turkey, a spokesman said.', 'Spokesperson of India'],
  ])('%s %s', (text, name) => {
    expect(extract({ text }, context).entities.map((entity) => entity.name)).toContain(name);
  });

  it('leaves an embassy in a capital to the state that sent it', () => {
    const names = extract({ text: 'The embassy in Ankara closed.' }, context).entities.map(({ name }) => name);
    expect(names).not.toContain('Embassy of Türkiye');
  });
});
