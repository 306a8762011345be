// Addresses that people write, send and come back to: dyads, the words of a search, an empty graph.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, type Program, soon, startProgram, until, violationsOn, visit } from './browser.ts';

let program: Program;
let page: Page;
beforeAll(async () => {
  program = await startProgram();
  ({ page } = await openPage(program));
});
afterAll(() => program?.stop());

describe('dyads', () => {
  it('are listed, and each has a page that leads to the picture of its two sides', async () => {
    await visit(page, program.url);
    await page.locator('#graph').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.getByRole('link', { name: 'Azerbaijan and Pakistan' }).click();
    await page.getByRole('heading', { level: 1, name: 'Azerbaijan and Pakistan' }).waitFor();
    await page.getByRole('heading', { name: /^Told by both sides/ }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Military', exact: true }).click();
    await until(page, '/of=country.azerbaijan,country.pakistan&nofamily=/.test(location.search)');
    await page.locator('#graph[aria-label*="entities"]').waitFor();
  });

  it('have an address of their own, with slashes in their ids or without, and keep what else it says', async () => {
    for (const ends of ['country/pakistan/country/turkiye', 'country%2Fpakistan/country%2Fturkiye']) {
      await visit(page, `${program.url}/dyad/${ends}?from=2020-01`);
      await page.getByRole('heading', { level: 1, name: 'Pakistan and Türkiye' }).waitFor();
      await soon(async () => expect(await page.textContent('.dyad-page .meta')).toContain('since January 2020'));
      await page.getByRole('link', { name: 'See the picture' }).click();
      await until(page, 'location.search === "?of=country/pakistan,country/turkiye&from=2020-01"');
    }
  });

  it('tell an event as each side does, and give their claims as a table', async () => {
    await visit(page, `${program.url}/dyad/country/pakistan/country/azerbaijan`);
    await page.getByRole('button', { name: /Munir and Aliyev meet, 1 November 2023/ }).click();
    const sides = page.locator('.readout-sides:visible');
    await soon(async () =>
      expect(await sides.locator('h4').allTextContents()).toEqual(['Only Pakistan', 'Both', 'Only Azerbaijan']),
    );
    await soon(async () =>
      expect(await sides.locator('section').nth(1).textContent()).toContain('Asim Munir met with Ilham Aliyev'),
    );
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Claims as CSV' }).click();
    expect((await coming).suggestedFilename()).toBe('readout-claims.csv');
  });

  it('show each year beside the others, and lead to the picture of it', async () => {
    await visit(page, `${program.url}/dyad/country/pakistan/country/azerbaijan`);
    const year = page.getByRole('link', {
      name: /^2021: [1-9]\d* from Pakistan, [1-9]\d* from Azerbaijan, \d+ together$/,
    });
    await year.click();
    await until(page, 'location.search === "?of=country/pakistan,country/azerbaijan&from=2021-01&to=2021-12"');
  });

  it('that do not exist are said to be none, and one without sides is the list', async () => {
    await page.goto(`${program.url}/dyad`);
    await until(page, 'location.pathname === "/dyads"');
    await visit(page, `${program.url}/dyad/country/pakistan/country/nowhere`);
    await soon(async () => expect(await page.textContent('h1')).toBe('There is no such pair of states'));
  });
});

describe('the words of a search for articles', () => {
  it('stand in the address, and are there again after Back', async () => {
    await visit(page, `${program.url}/articles`);
    const field = page.getByRole('searchbox', { name: 'With these words' });
    await field.fill('Lachin');
    await until(page, 'location.search === "?text=Lachin"');
    await until(page, 'document.querySelectorAll(".article-list li").length < 40');
    await page.locator('.article-list a').first().click();
    await page.locator('.article-text').waitFor();
    await page.goBack();
    await soon(async () => expect(await field.inputValue()).toBe('Lachin'));
    await field.fill('no such words');
    await page.getByText('No article has the words “no such words”.').waitFor();
  });
});

describe('the page of an entity', () => {
  it('lists all of its articles, a page at a time', async () => {
    await visit(page, `${program.url}/entity/country/pakistan`);
    const count = async () => Number(await page.locator('h3', { hasText: 'Articles' }).locator('.n').textContent());
    const links = page.locator('.rows a[href^="/article/"]');
    await soon(async () => expect(await links.count()).toBe(50));
    await page.getByRole('button', { name: 'Show more articles' }).click();
    await page.getByRole('button', { name: 'Show more articles' }).waitFor({ state: 'detached' });
    await soon(async () => expect(await links.count()).toBe(await count()));
  });
});

it('says how to add, where there is nothing yet', async () => {
  const empty = await startProgram({}, ['--no-seed']);
  try {
    const { page: its } = await openPage(empty);
    for (const path of ['/', '/articles', '/dyads']) {
      await visit(its, empty.url + path);
      await its.locator('#main').getByText('npm run readout -- add').waitFor();
    }
  } finally {
    await empty.stop();
  }
});
