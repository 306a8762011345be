/** A Word file: its paragraphs, and which archives are refused. */
import { describe, expect, it } from '@jest/globals';
import { makeZip, wordEntries } from '../fixtures/docx.ts';
import { MB, read } from './read.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe('a Word file', () => {
  it('gives its paragraphs and its title', async () => {
    const docx = makeZip(wordEntries(['Two ministers met.', 'They spoke &amp; left.'], 'Talks &amp; more'));
    expect(await read(docx, { type: DOCX })).toMatchObject({
      title: 'Talks & more',
      text: 'Two ministers met.\n\nThey spoke & left.',
    });
  });

  it('may be deflated', async () => {
    const entries = wordEntries(['Two ministers met.']).map((entry) => ({ ...entry, deflated: true }));
    expect((await read(makeZip(entries))).text).toBe('Two ministers met.');
  });

  it('is refused where it unpacks to more than is allowed', async () => {
    const bomb = { name: 'word/media/a.bin', content: Buffer.alloc(101 * MB), deflated: true };
    await expect(read(makeZip([...wordEntries(['x']), bomb]))).rejects.toThrow(/unpacks to more than 100 MB/);
  });

  it('is refused where it unpacks to more than it says', async () => {
    const bomb = { name: 'word/a.bin', content: Buffer.alloc(8 * MB), deflated: true, claimedSize: 10 };
    await expect(read(makeZip([...wordEntries(['x']), bomb]))).rejects.toThrow(/or to more than it says/);
  });

  it('is refused where it is another archive, damaged, or of before 2007', async () => {
    await expect(read(makeZip([{ name: 'a.txt', content: Buffer.from('a') }]))).rejects.toThrow(/no Word file/);
    await expect(read(makeZip(wordEntries(['x'])).subarray(0, 200))).rejects.toThrow(/damaged/);
    await expect(read(Buffer.from('d0cf11e0a1b11ae1', 'hex'), { name: 'a.doc' })).rejects.toThrow(/before 2007/);
  });
});
