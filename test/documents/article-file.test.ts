/** Article files: front matter, text, claims; and every way in which a file may not fit. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { type ArticleFile, readArticleFile } from '../../server/documents/article-file.ts';

const read = (content: string): ArticleFile => readArticleFile('articles/x.md', content);
const FRONT = '---\ntitle: Munir in Baku\n---\n';
const WRITTEN = 'General Asim Munir met President Ilham Aliyev in Baku.\nThey spoke of trade. They spoke of trade.';
const TEXT = WRITTEN.replace('\n', ' '); // as it is stored
const withClaims = (...lines: readonly string[]) => `${FRONT}${WRITTEN}\n\n--- claims\n${lines.join('\n')}\n`; // claims begin on line 8
const MET = '{ subject: Asim Munir, predicate: MET_WITH, object: Ilham Aliyev }';

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

describe('claims', () => {
  it('have the span of their words, and what stands beside the words holds for all under them', () => {
    const { text, claims } = read(
      withClaims(
        '- words: They spoke of trade.',
        '  occurrence: 2',
        '  by: ISPR',
        '  from: 2023-11-01',
        '  place: Baku',
        '  claims:',
        `    - ${MET}`,
        '    - { subject: Asim Munir, predicate: DISCUSSED, object: trade, with: Ilham Aliyev, from: 2023-11, quantities: [8 aircraft] }',
      ),
    );
    expect(claims.map(({ start, end }) => [start, text.slice(start, end)])).toEqual(
      Array(2).fill([76, 'They spoke of trade.']),
    );
    expect(claims).toMatchObject([
      { subject: 'Asim Munir', predicate: 'MET_WITH', from: '2023-11-01', place: 'Baku', by: [{ source: 'ISPR' }] },
      {
        predicate: 'DISCUSSED',
        with: ['Ilham Aliyev'],
        from: '2023-11',
        place: 'Baku',
        quantities: [{ min: 8, unit: 'aircraft' }],
      },
    ]);
    expect(claims.map(({ line }) => line())).toEqual([14, 15]);
  });

  it('may name a source with its words, and a chain of sources', () => {
    const [claim] = read(
      withClaims(
        '- words: They spoke of trade.',
        '  occurrence: 1',
        '  by: [APP, { source: ISPR, verb: said, text: ISPR said }]',
        '  claims:',
        `    - ${MET}`,
      ),
    ).claims;
    expect(claim?.by).toEqual([{ source: 'APP' }, { source: 'ISPR', verb: 'said', text: 'ISPR said' }]);
  });

  test.each([
    ['a line break in the text', 'Ilham Aliyev in Baku. They spoke'],
    ['a line break in the file', '>-\n    General Asim Munir\n    met President'],
    ['signs that mean something to a search', 'Baku.'],
  ])('find their words over %s', (_what, words) => {
    const { text, claims } = read(withClaims(`- words: ${words}`, '  claims:', `    - ${MET}`));
    const [{ start, end } = { start: 0, end: 0 }] = claims;
    const plain = words.replace(/^>-/, '').replace(/\s+/g, ' ').trim();
    expect(text.slice(start, end).replace(/\s+/g, ' ')).toBe(plain);
  });

  const said = (...lines: readonly string[]) => withClaims('- words: met President', ...lines);
  test.each<[string, string, RegExp]>([
    [
      'words that are not in the text',
      withClaims(`- words: They spoke of war.`, '  claims:', `    - ${MET}`),
      /:8: the text does not hold these words: "They spoke of war\."$/,
    ],
    [
      'words that are there once, a second time',
      withClaims('- words: met President', '  occurrence: 2', '  claims:', `    - ${MET}`),
      /:8: the text does not hold these words 2 times: "met President"$/,
    ],
    [
      'words in other letters',
      withClaims(`- words: they spoke of trade.`, '  claims:', `    - ${MET}`),
      /:8: the text does not hold these words/,
    ],
    [
      'words that are not there so often',
      withClaims(`- words: They spoke of trade.`, '  occurrence: 3', '  claims:', `    - ${MET}`),
      /:8: the text does not hold these words 3 times: "They spoke of trade\."$/,
    ],
    [
      'words that stand there twice',
      withClaims(`- words: They spoke of trade.`, '  claims:', `    - ${MET}`),
      /:8: these words stand 2 times in the text: say which with "occurrence"$/,
    ],
    ['the zeroth time', said('  occurrence: 0', '  claims:', `    - ${MET}`), /:9: 0\.occurrence: /],
    ['words without claims', said('  claims: []'), /:9: 0\.claims: /],
    ['words without anything', said(), /:8: 0\.claims: is missing$/],
    [
      'a predicate that is none',
      said('  claims:', `    - ${MET}`, '    - { subject: a, predicate: MEETS, object: b }'),
      /:11: 0\.claims\.1\.predicate: "MEETS" is no such word\. Did you mean [A-Z_]+\?$/,
    ],
    [
      'a field that nobody knows',
      said('  claims:', '    - { subject: a, predicate: MET_WITH, object: b, when: 2023 }'),
      /:10: 0\.claims\.0\.when: there is no field "when" here$/,
    ],
    [
      'a claim without an end',
      said('  claims:', '    - { subject: a, predicate: MET_WITH }'),
      /:10: 0\.claims\.0\.object: is missing$/,
    ],
    [
      'a certainty that is none',
      said('  certainty: certain', '  claims:', `    - ${MET}`),
      /:9: 0\.certainty: "certain" is no such word\. Did you mean CERTAIN\?$/,
    ],
    [
      'a time that is none',
      said('  claims:', '    - { subject: a, predicate: MET_WITH, object: b, from: 2023-11-31 }'),
      /:10: 0\.claims\.0\.from: "2023-11-31": is not a year, month or day/,
    ],
    [
      'a source with an unknown field',
      said('  by: [{ source: ISPR, verbs: said }]', '  claims:', `    - ${MET}`),
      /:9: 0\.by\.0\.verbs: there is no field "verbs" here$/,
    ],
    [
      'a field said twice',
      said('  claims:', '    - { subject: a, subject: b }'),
      /:10: this is not YAML: duplicated mapping key$/,
    ],
    ['no YAML', withClaims('- words: met President', '  claims:', '    - { subject: a'), /:1[0-2]: this is not YAML: /],
    ['one claim where a list is expected', withClaims('words: met President'), /:8: this: /],
    ['the words as a claim', withClaims(`- ${MET}`), /:8: 0\.words: is missing$/],
  ])('refused is %s', (_what, content, message) => {
    expect(() => read(content)).toThrow(message);
    expect(() => read(content)).toThrow(/^articles\/x\.md:\d+: /);
  });

  it('quote what their words are, whatever the text', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', '(', '*', '.', '\\', '[', '$', 'ə', '🙂', '"', '#'),
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.constantFrom(' ', '\n', ' \n '), (words, gap) => {
        const quoted = JSON.stringify(`<${words.join(' ')}>`);
        const { text, claims } = read(
          `${FRONT}Before <${words.join(gap)}> after.\n--- claims\n- words: ${quoted}\n  claims:\n    - ${MET}\n`,
        );
        const [claim] = claims;
        expect(text.slice(claim?.start, claim?.end).replace(/\s+/g, ' ')).toBe(`<${words.join(' ')}>`);
      }),
    );
  });
});
