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

  it('has its title below what the page puts over it, and its day in a line of its own', async () => {
    const written =
      'IMMEDIATE RELEASE\nReadout of the minister’s talks in Lusaka\nTuesday, July 29, 2031 10:15 AM\n\nLUSAKA, July 28: The minister met his counterpart.';
    expect(await read(written)).toMatchObject({
      title: 'Readout of the minister’s talks in Lusaka',
      publishedOn: '2031-07-29',
      dateline: { place: 'LUSAKA', date: '2031-07-28' },
    });
  });

  it.each([
    ['Published On: April 28, 2031 06:06 PM NPT By: Agencies', '2031-04-28'],
    ['09 November 2031    Read: 598', '2031-11-09'],
    ['29.09.2031 [00:04]', '2031-09-29'],
    ['Talks of 9 May 2031 in Lusaka', undefined],
  ])('has its day in "%s": %s', async (line, day) =>
    expect((await read(`Talks in Lusaka\n${line}\nThe minister met his counterpart.`)).publishedOn).toBe(day),
  );

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
