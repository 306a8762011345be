/** What the front matter of an article file says, and how it may not be written. */
import { describe, expect, it, test } from '@jest/globals';
import { FRONT, read, TEXT, WRITTEN } from './sample-file.ts';

describe('front matter', () => {
  it('is read whole', () => {
    const { meta, text } = read(
      [
        '---',
        'title: "Army chief Munir meets Azerbaijan\'s leaders"',
        'publisher: Geo News',
        'publisherCountry: Pakistan',
        'publishedOn: 2023-11-01',
        'accessedOn: "2026-01-02"',
        'url: https://www.geo.tv/latest/1',
        'archivedUrl: http://web.archive.org/x',
        'language: en',
        'origin: { name: "ISPR handout, 1 November 2023", issuer: ISPR, day: 2023-11-01 }',
        'note: Brief written for this project.',
        '---',
        WRITTEN,
      ].join('\n'),
    );
    expect(meta).toEqual({
      title: "Army chief Munir meets Azerbaijan's leaders",
      publisher: 'Geo News',
      publisherCountry: 'Pakistan',
      publishedOn: '2023-11-01',
      accessedOn: '2026-01-02',
      url: 'https://www.geo.tv/latest/1',
      archivedUrl: 'http://web.archive.org/x',
      language: 'en',
      origin: { name: 'ISPR handout, 1 November 2023', issuer: 'ISPR', day: '2023-11-01' },
      note: 'Brief written for this project.',
    });
    expect(text).toBe(TEXT);
  });

  test.each([
    ['2023', '2023'],
    ['"2023"', '2023'],
    ['2023-11', '2023-11'],
    ["'2023-11-01'", '2023-11-01'],
    ['2023-11-01', '2023-11-01'],
  ])('takes %s for a date', (written, date) => {
    expect(read(`---\ntitle: x\npublishedOn: ${written}\n---\ntext`).meta.publishedOn).toBe(date);
  });

  it('may name its origin by name alone', () => {
    expect(read('---\ntitle: x\norigin: APP\n---\ntext').meta.origin).toEqual({ name: 'APP' });
  });

  test.each<[string, string, RegExp]>([
    ['is missing', TEXT, /:1: the file begins with front matter/],
    ['is never closed', '---\ntitle: x\ntext', /:1: the file begins with front matter/],
    ['comes after something', `\n${FRONT}${TEXT}`, /:1: the file begins with front matter/],
    ['is empty', `---\n---\n${TEXT}`, /:2: this: /],
    ['has no title', `---\npublisher: Geo News\n---\n${TEXT}`, /:2: title: is missing/],
    [
      'has a field that nobody knows',
      `---\ntitle: x\npubliser: Geo\n---\n${TEXT}`,
      /:3: publiser: there is no field "publiser" here/,
    ],
    [
      'has a date that is none',
      `---\ntitle: x\npublishedOn: 1 November 2023\n---\n${TEXT}`,
      /:3: publishedOn: "1 November 2023": is not a year, month or day: write 2023, 2023-11 or 2023-11-01/,
    ],
    ['has a day that is none', `---\ntitle: x\npublishedOn: 2023-02-29\n---\n${TEXT}`, /:3: publishedOn: /],
    ['has an address that leads nowhere', `---\ntitle: x\nurl: geo.tv\n---\n${TEXT}`, /:3: url: /],
    ['has an address that runs', `---\ntitle: x\nurl: "javascript:alert(1)"\n---\n${TEXT}`, /:3: url: /],
    ['is no YAML', `---\ntitle: x\npublisher: a: b\n---\n${TEXT}`, /:3: this is not YAML: /],
    [
      'has an origin with an unknown field',
      `---\ntitle: x\norigin: { name: a, isuer: b }\n---\n${TEXT}`,
      /:3: origin\.isuer: there is no field/,
    ],
  ])('that %s is refused', (_what, content, message) => {
    expect(() => read(content)).toThrow(message);
  });
});
