/** Plain text and Markdown: stored as they came, with what their front matter says. */
import { describe, expect, it } from '@jest/globals';
import { read } from './read.ts';

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
