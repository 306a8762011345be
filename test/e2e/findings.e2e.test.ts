// What disagrees is told where it is read: on the pages of a claim, an article and an entity.
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, type Program, soon, startProgram, until, violationsOn, visit } from './browser.ts';

const TIES = 'sel=r;country/armenia;DIPLOMATIC_RELATIONS_WITH;country/pakistan;HAPPENED';

let program: Program;
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  program = await startProgram();
  ({ page, errors } = await openPage(program));
});
afterAll(() => program?.stop());

it('a contested claim names what contradicts it, and leads there', async () => {
  await visit(page, `${program.url}/explore?${TIES}`);
  await page.locator('.detail > .claim h3 a').first().click();
  const findings = page.locator('.findings');
  await findings.getByText('is said of a day outside the time that another text states').waitFor();
  const here = page.url();
  const link = findings.getByRole('link').first();
  await soon(async () => expect(new URL((await link.getAttribute('href')) ?? '', here).href).not.toBe(here));
  await link.click();
  await until(page, `location.href !== ${JSON.stringify(here)}`);
  await findings.waitFor();
  expect(await violationsOn(page)).toEqual([]);
});

it('an entity tells what is to be noticed, contradictions first, a page at a time', async () => {
  await visit(page, `${program.url}/entity/country/pakistan`);
  const rows = page.locator('.findings li');
  await rows.first().waitFor();
  const first = await rows.count();
  await soon(async () => expect(await rows.first().textContent()).not.toMatch(/^No text says when/));
  await page.getByRole('button', { name: 'Show more to notice' }).click();
  await until(page, `document.querySelectorAll('.findings li').length > ${first}`);
});

it('an article tells its own below its text', async () => {
  await visit(page, `${program.url}/articles?text=emir of Qatar`);
  await page.locator('.article-list a').first().click();
  await page.locator('.reading .findings').getByText('acts here without being named').waitFor();
  expect([await violationsOn(page), errors]).toEqual([[], []]);
});
