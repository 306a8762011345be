import { expect, it } from '@jest/globals';
import { charsetInPage, charsetOf, decodeText } from '../../server/documents/decode-text.ts';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

it('reads UTF-8, whatever else is declared', () =>
  expect(decodeText(Buffer.from('Əliyev – “yes”'), 'windows-1252').text).toBe('Əliyev – “yes”'));
it('reads what is declared where it is not UTF-8', () =>
  expect(decodeText(bytes(0xcc, 0xe8, 0xed, 0xf1, 0xea), 'windows-1251').text).toBe('Минск'));
it('reads Windows-1252 with its quotes where nothing is declared, and says so', () =>
  expect(decodeText(bytes(0x93, 0x59, 0xe9, 0x94, 0x80))).toEqual({
    text: '“Yé”€',
    notes: [expect.stringContaining('Windows-1252')],
  }));
it('reads Latin-1 as browsers do', () => expect(decodeText(bytes(0xe9, 0x92), 'ISO-8859-1').text).toBe('é’'));
it('obeys a byte order mark', () => {
  expect(decodeText(bytes(0xff, 0xfe, 0x41, 0, 0x59, 2)).text).toBe('Aə');
  expect(decodeText(bytes(0xef, 0xbb, 0xbf, 0x41)).text).toBe('A');
});
it('reads UTF-16 without a mark where it is declared', () =>
  expect(decodeText(bytes(0x41, 0, 0x42, 0), 'utf-16le').text).toBe('AB'));
it('is not misled by a charset that does not exist', () =>
  expect(decodeText(bytes(0x59, 0xe9), 'x-none').text).toBe('Yé'));
it('finds the charset in a type and in a page', () => {
  expect(charsetOf('text/html; charset="Windows-1251"')).toBe('Windows-1251');
  expect(charsetOf('text/html')).toBeUndefined();
  expect(charsetInPage(Buffer.from('<html><meta http-equiv=x content="text/html; charset=koi8-r">'))).toBe('koi8-r');
});
