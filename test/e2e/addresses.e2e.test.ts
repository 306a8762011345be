// Addresses that people write, send and come back to: dyads, the words of a search, an empty graph.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, type Program, startProgram, until, visit } from './browser.ts';

let program: Program;
let page: Page;
beforeAll(async () => {
  program = await startProgram();
  ({ page } = await openPage(program));
});
afterAll(() => program?.stop());

describe('dyads', () => {
  it('are listed, and each opens as the picture of its two sides', async () => {
    await visit(page, program.url);
    await page.locator('#graph').focus();
    await page.keyboard.press('g');
    await page.keyboard.press('d');
    await page.getByRole('link', { name: 'Azerbaijan and Pakistan' }).click();
    await until(page, 'location.search.startsWith("?of=country/azerbaijan,country/pakistan")');
    await page.locator('#graph[aria-label*="entities"]').waitFor();
  });

  it('have an address of their own, with slashes in their ids or without, and keep what else it says', async () => {
    for (const ends of ['country/pakistan/country/turkiye', 'country%2Fpakistan/country%2Fturkiye']) {
      await page.goto(`${program.url}/dyad/${ends}?from=2020-01`);
      await until(page, 'location.search === "?of=country/pakistan,country/turkiye&from=2020-01"');
    }
  });

  it('that do not exist are said to be none', async () => {
    await visit(page, `${program.url}/dyad/country/pakistan/country/nowhere`);
    expect(await page.textContent('h1')).toBe('There is no such pair of states');
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
    expect(await field.inputValue()).toBe('Lachin');
    await field.fill('no such words');
    await page.getByText('No article has the words “no such words”.').waitFor();
  });
});

describe('the page of an entity', () => {
  it('lists all of its articles, a page at a time', async () => {
    await visit(page, `${program.url}/entity/country/pakistan`);
    const count = async () => Number(await page.locator('h3', { hasText: 'Articles' }).locator('.n').textContent());
    const links = page.locator('.rows a[href^="/article/"]');
    expect(await links.count()).toBe(50);
    await page.getByRole('button', { name: 'Show more articles' }).click();
    await page.getByRole('button', { name: 'Show more articles' }).waitFor({ state: 'detached' });
    expect(await links.count()).toBe(await count());
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
