/** A page of the web: its article without what stands around it, and what its metadata say. */
import { describe, expect, it, test } from '@jest/globals';
import { read } from './read.ts';

const PARAGRAPH =
  'The foreign minister met his counterpart in the capital, and the two spoke about trade, about the border and about the visit that is planned for the spring.';

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
