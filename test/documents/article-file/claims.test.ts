/** The claims of an article file, and how they find their words in the text. */
import { describe, expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { FRONT, MET, read, withClaims } from './sample-file.ts';

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
