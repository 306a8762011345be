/** Claims that do not fit an article file: each is refused with its line and what is wrong. */
import { describe, expect, test } from '@jest/globals';
import { MET, read, withClaims } from './sample-file.ts';

describe('claims', () => {
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
});
