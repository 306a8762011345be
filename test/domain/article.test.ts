/** Articles: when two texts are one article. */
import { describe, expect, it, test } from '@jest/globals';
import { articleId } from '../../server/domain/article.ts';

const TEXT = 'General Asim Munir met President\nIlham Aliyev in Bakú.';
const ID = articleId('Geo News', '2023-11-01', TEXT);

describe('the same words in the same paper on the same day are one article', () => {
  test.each([
    ['white space', 'Geo News', TEXT.replaceAll(' ', '  \u00a0\t')],
    ['line breaks', 'Geo News', `\r\n${TEXT.replace('\n', '\r\n')}\n\n`],
    ['the Unicode form', 'Geo News', TEXT.normalize('NFD')],
    ['the spelling of the publisher', ' GEO  news', TEXT],
  ])('whatever %s', (_what, publisher, text) => {
    expect(articleId(publisher, '2023-11-01', text)).toBe(ID);
  });
});

describe('another article it is with', () => {
  test.each([
    ['another publisher', 'The Nation', '2023-11-01', TEXT],
    ['another day', 'Geo News', '2023-11-02', TEXT],
    ['no day', 'Geo News', undefined, TEXT],
    ['a coarser day', 'Geo News', '2023-11', TEXT],
    ['one more word', 'Geo News', '2023-11-01', `${TEXT} Today.`],
    ['other capitals', 'Geo News', '2023-11-01', TEXT.toUpperCase()],
  ])('%s', (_what, publisher, day, text) => {
    expect(articleId(publisher, day, text)).not.toBe(ID);
  });
});

it('has an id that says what it is of', () => {
  expect(ID).toMatch(/^article-[0-9a-f]{24}$/);
});
