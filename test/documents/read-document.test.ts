import { describe, expect, it, test } from '@jest/globals';
import { readDocument } from '../../server/documents/read-document.ts';
import { InvalidInputError } from '../../server/domain/errors.ts';
import { makeZip, wordEntries } from './fixtures/docx.ts';
import { makePdf, makePdfBomb } from './fixtures/pdf.ts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const MB = 1024 * 1024;
const read = (text: string | Buffer, more: { type?: string; name?: string; url?: string } = {}) =>
  readDocument({ bytes: Buffer.from(text as string), ...more });
const PARAGRAPH =
  'The foreign minister met his counterpart in the capital, and the two spoke about trade, about the border and about the visit that is planned for the spring.';

describe('a text', () => {
  it('is read with what its front matter says', async () => {
    const file = `---\npublisher: The Paper\npublishedOn: 2023-11\norigin: ISPR handout\n---\n\nTalks in Baku\n\nBAKU, November 3 (Azertac) - The minister\nmet his counterpart.\n\n--- claims\n`;
    expect(await read(file, { name: 'talks.md' })).toMatchObject({
      title: 'Talks in Baku',
      publisher: 'The Paper',
      publishedOn: '2023-11',
      language: 'en',
      dateline: { place: 'BAKU', date: '2023-11-03', agency: 'Azertac' },
      meta: { origin: { name: 'ISPR handout' } },
      text: 'Talks in Baku\n\nBAKU, November 3 (Azertac) - The minister met his counterpart.',
    });
  });

  it('says where its front matter is wrong', async () => {
    await expect(read('---\npublishedOn: soon\n---\nText', { name: 'a.md' })).rejects.toThrow(/^a.md:2: publishedOn/);
  });

  it('needs no name and no front matter, and takes its day from the dateline', async () =>
    expect(await read('Islamabad, 4 May 2022: The minister said so to the press.')).toMatchObject({
      publishedOn: '2022-05-04',
      text: 'Islamabad, 4 May 2022: The minister said so to the press.',
    }));

  it('is stored as it came: whoever gave it may count offsets in it', async () => {
    const written = 'Kenya met Uganda.\n\n\n  Chad did not.\r\n\tNobody said why. ';
    expect((await read(written)).text).toBe(written);
  });

  it('holds no control characters, one for one', async () =>
    expect((await read(`Kenya\u0007met Uganda. ${'It rained. '.repeat(20)}`)).text).toMatch(/^Kenya met Uganda\. It/));

  it('may be in any language', async () => {
    const text = 'Президент встретился с министром иностранных дел Казахстана и обсудил сотрудничество.';
    expect(await read(text)).toMatchObject({ language: 'ru', text });
  });
});

describe('a page', () => {
  const page = (head: string, body = '') => `<!doctype html><html lang="en"><head>${head}</head><body>
    <nav><a href="/">Home</a> <a href="/world">World</a></nav>
    <article><h1>Talks in Baku</h1>${body}${`<p>${PARAGRAPH}</p>`.repeat(5)}</article>
    <footer>All rights reserved</footer><script>document.body.textContent = 'taken over'</script></body></html>`;

  it('gives its article, and what its metadata say', async () => {
    const head = `<title>Talks in Baku - The Paper</title><meta property="og:site_name" content="The Paper">
      <meta property="article:published_time" content="2023-11-03T23:10:00+05:00"><link rel="canonical" href="https://paper.example/talks">`;
    const found = await read(page(head, '<p class="byline">By <a rel="author">Jane Doe</a></p>'), {
      type: 'text/html',
    });
    expect(found).toMatchObject({
      title: 'Talks in Baku',
      publisher: 'The Paper',
      publishedOn: '2023-11-03',
      language: 'en',
      byline: 'Jane Doe',
      url: 'https://paper.example/talks',
    });
    expect(found.text.split('\n\n').filter((paragraph) => paragraph === PARAGRAPH)).toHaveLength(5);
    expect(found.text).not.toMatch(/Home|rights reserved|taken over/);
  });

  it('is told by JSON-LD where it has no other metadata', async () => {
    const linked = {
      '@graph': [
        { '@type': 'WebSite' },
        {
          '@type': ['NewsArticle'],
          headline: 'Talks in Baku',
          datePublished: '2023-11-03',
          publisher: { name: 'The Paper' },
          author: [{ name: 'A' }, { name: 'B' }],
        },
      ],
    };
    const head = `<script type="application/ld+json">{ broken</script><script type="application/ld+json">${JSON.stringify(linked)}</script>`;
    expect(await read(page(head), { name: 'talks.html' })).toMatchObject({
      title: 'Talks in Baku',
      publisher: 'The Paper',
      publishedOn: '2023-11-03',
      byline: 'A, B',
    });
  });

  it('has the day of its <time>', async () =>
    expect((await read(page('', '<time datetime="2023-11-03">today</time>'))).publishedOn).toBe('2023-11-03'));

  test.each([
    ['<p>Two ministers met.</p><p>They left.</p>', 'Two ministers met.\n\nThey left.'],
    ['<!doctype html><title>T</title><p>Two ministers<br>met.', 'Two ministers\nmet.'],
    ['<html><head><title>T</title></head><div>Two <b>ministers</b> met.</div></html>', 'Two ministers met.'],
    ['<html><body>Two ministers met.<script>run()</script><style>p{}</style></body></html>', 'Two ministers met.'],
  ])('may be written poorly: %s', async (html, text) =>
    expect(await read(html, { type: 'text/html' })).toMatchObject({ text }),
  );

  it('is decoded as it declares', async () => {
    const head = Buffer.from('<html><head><meta charset="windows-1251"></head><body><p>');
    const minsk = Buffer.from([0xcc, 0xe8, 0xed, 0xf1, 0xea]);
    expect((await read(Buffer.concat([head, minsk]))).text).toBe('Минск');
    expect(
      (await read(Buffer.concat([Buffer.from('<p>'), minsk]), { type: 'text/html; charset=windows-1251' })).text,
    ).toBe('Минск');
  });
});

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
