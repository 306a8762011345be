/** The text of an article file: where it ends, and how it is stored. */
import { describe, expect, it, test } from '@jest/globals';
import { FRONT, MET, read, TEXT, WRITTEN, withClaims } from './sample-file.ts';

describe('the text', () => {
  it('ends where the claims begin', () => {
    expect(read(withClaims()).text).toBe(TEXT);
  });

  it('may hold lines of hyphens, and speak of claims', () => {
    const text = 'One.\n---\ntitle: not this\n---\nTwo makes --- claims.\n--- claims of both\n---- claims';
    expect(read(`${FRONT}${text}\n--- claims\n`)).toMatchObject({ text, claims: [] });
  });

  test.each([
    ['a wrapped paragraph', 'One\ntwo\n2025 was three.', 'One two 2025 was three.'],
    ['two paragraphs', 'One\ntwo.\n\nThree\nfour.', 'One two.\n\nThree four.'],
    ['a list', 'One:\n- two\n- three\n  four\n1. five', 'One:\n- two\n- three\n  four\n1. five'],
    ['headings', '# One\ntwo\nthree\n## Four\nfive', '# One\ntwo three\n## Four\nfive'],
    ['a table', '| a | b |\n|---|---|\n| c | d |', '| a | b |\n|---|---|\n| c | d |'],
    ['a quote', 'One:\n> two', 'One:\n> two'],
    ['a hyphenated line', 'One\n-two', 'One -two'],
  ])('is stored with each paragraph on one line: %s', (_what, written, text) => {
    expect(read(`${FRONT}${written}\n`).text).toBe(text);
  });

  it.each([
    ['no claims', ''],
    ['claims that are none, at the very end', '\n--- claims'],
    ['claims that are none', '\n--- claims\n'],
    ['claims that are none, after spaces', '\n--- claims  \n\n'],
    ['an empty list of claims', '\n--- claims\n[]\n'],
  ])('may have %s', (_what, end) => {
    expect(read(`${FRONT}${WRITTEN}${end}`)).toMatchObject({ text: TEXT, claims: [] });
  });

  it('is the same whatever the machine it was written on', () => {
    const unix = withClaims('- words: They spoke of trade.', '  occurrence: 2', '  claims:', `    - ${MET}`);
    const windows = `\uFEFF${unix.replaceAll('\n', '\r\n')}`;
    const [one, other] = [read(unix), read(windows)];
    expect(other.text).toBe(one.text);
    expect(other.claims.map(({ start, end, line }) => [start, end, line()])).toEqual(
      one.claims.map(({ start, end, line }) => [start, end, line()]),
    );
  });

  it.each([
    ['nothing', FRONT, 4],
    ['white space', `${FRONT} \n\n`, 4],
    ['claims only', `${FRONT}--- claims\n- words: x`, 4],
  ])('that is %s is refused', (_what, content, line) => {
    expect(() => read(content)).toThrow(
      `articles/x.md:${line}: there is no text between the front matter and the claims`,
    );
  });
});
