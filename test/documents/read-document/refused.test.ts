/** What is refused whatever its format: nothing to read, too large, too deep, too long. */
import { describe, expect, it, test } from '@jest/globals';
import { readDocument } from '../../../server/documents/read-document.ts';
import { InvalidInputError } from '../../../server/domain/errors.ts';
import { makePdfBomb } from '../fixtures/pdf.ts';
import { MB, read } from './read.ts';

describe('what is refused', () => {
  test.each([
    ['an empty file', '', {}, /nothing in it/],
    ['only white space', ' \n\u00A0\n', {}, /no text in it/],
    ['an empty page', '<html><body><p> </p></body></html>', {}, /no text in it/],
    ['a picture', '\x89PNG\r\n', { type: 'image/png' }, /"image\/png" is nothing that can be read. Readout reads/],
    ['an unknown file', 'x', { name: 'a.xls' }, /"a.xls" is nothing that can be read/],
    ['bytes under the name of text', '\x01\x02\x03\x04', { name: 'a.txt' }, /Save it as UTF-8/],
    ['a text that is too long', 'word '.repeat(100_001), {}, /more than 500,000 characters/],
  ])('%s', async (_, text, more, sentence) => {
    await expect(read(text, more)).rejects.toThrow(InvalidInputError);
    await expect(read(text, more)).rejects.toThrow(sentence);
  });

  it('what is too large', async () => {
    await expect(read(Buffer.alloc(26 * MB, 'a'))).rejects.toThrow(/file is larger than 25 MB/);
    await expect(read(Buffer.alloc(6 * MB, 'a'), { type: 'text/html' })).rejects.toThrow(/page is larger than 5 MB/);
  });

  it('a page whose elements stand too deep', async () => {
    const deep = `${'<div>'.repeat(100_000)}text${'</div>'.repeat(100_000)}`;
    await expect(read(deep, { type: 'text/html' })).rejects.toThrow(/more than 1000 deep/);
  });

  it('what takes too long or too much memory', async () => {
    const source = { bytes: Buffer.from('<p>text</p>'), type: 'text/html' };
    await expect(readDocument(source, { seconds: 0.001, bytes: MB * 500 })).rejects.toThrow(
      /longer than 0.001 seconds/,
    );
    const bomb = { bytes: makePdfBomb(300 * MB) };
    await expect(readDocument(bomb, { seconds: 60, bytes: 100 * MB })).rejects.toThrow(/more memory/);
  });
});
