/** A PDF: its paragraphs, nothing of it is run, and which are refused. */
import { describe, expect, it, test } from '@jest/globals';
import { InvalidInputError } from '../../../server/domain/errors.ts';
import { makePdf } from '../fixtures/pdf.ts';
import { read } from './read.ts';

describe('a PDF', () => {
  const lines = [
    { text: 'The ministers spoke about the co-', y: 700 },
    { text: 'operation of their countries.', y: 686 },
    { text: 'They will meet again.', y: 650 },
  ];

  it('gives its paragraphs, its title and a note on when it was made', async () => {
    const pdf = makePdf([lines], { info: '/Title (Talks in Baku) /CreationDate (D:20231103101500Z)' });
    expect(await read(pdf, { name: 'talks.pdf' })).toMatchObject({
      title: 'Talks in Baku',
      text: 'The ministers spoke about the cooperation of their countries.\n\nThey will meet again.',
      notes: [expect.stringContaining('2023-11-03')],
    });
  });

  it('is known by how it begins, whatever the server calls it', async () =>
    expect((await read(makePdf([lines]), { type: 'text/html' })).text).toContain('cooperation'));

  it('does not run what it holds', async () => {
    const pdf = makePdf([lines], { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\); while\\(1\\);) >>' });
    expect((await read(pdf)).text).toContain('cooperation');
  });

  it('is refused where it has pictures only', async () => {
    await expect(read(makePdf([[]]))).rejects.toThrow('a scanned PDF has pictures only: paste the text');
  });

  it('is refused where it is locked', async () => {
    const secret = `<${'00'.repeat(32)}>`;
    const trailer = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O ${secret} /U ${secret} >>`;
    await expect(read(makePdf([lines], { trailer }))).rejects.toThrow(/locked with a password/);
  });

  test.each([40, 300, 600])('is read or refused where only %i bytes of it came', async (length) => {
    await expect(read(makePdf([lines]).subarray(0, length))).rejects.toThrow(InvalidInputError);
  });
});
