import { expect, it, test } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, cleanText } from '../../server/documents/clean-text.ts';

test.each([
  ['one\r\n\r\n\r\n\r\ntwo', 'one\n\ntwo'],
  ['  one \t two\u00A0three  \n four', 'one two three\nfour'],
  ['one\ftwo', 'one\n\ntwo'],
  ['one\u2029two', 'one\n\ntwo'],
  ['a\u0000b\u200Bc\u202Ed\uFEFF', 'abcd'],
  ['co\u00ADoperation', 'cooperation'],
  ['e\u0301te', 'éte'],
  ['\uD800 lone', '\uFFFD lone'],
  ['می\u200Cخواهم', 'می\u200Cخواهم'],
])('%j becomes %j', (text, clean) => expect(cleanText(text)).toBe(clean));

it('changes nothing more when it is done again', () =>
  fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => cleanText(cleanText(text)) === cleanText(text))));

it('leaves no control character, no double space and no third line end', () =>
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      (text) => !/(?!\n)\p{Cc}|\p{Surrogate}| {2}|\n{3}/u.test(cleanText(text)),
    ),
  ));

it('makes one line of a title', () => {
  expect(cleanLine(' Talks\n in  Baku ')).toBe('Talks in Baku');
  expect(cleanLine(' \n ')).toBeUndefined();
});
