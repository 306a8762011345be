// A claim to take away: cited, as BibTeX and JSON-LD, with its history.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, type Program, soon, startProgram, violationsOn, visit } from './browser.ts';

let program: Program;
let page: Page;
let errors: readonly string[];
beforeAll(async () => {
  program = await startProgram();
  ({ page, errors } = await openPage(program, { permissions: ['clipboard-read', 'clipboard-write'] }));
  await visit(page, `${program.url}/explore?sel=r;person/asim-munir;MET_WITH;person/ilham-aliyev;HAPPENED`);
  await page.locator('.detail .claim h3 a').first().click();
  await page.getByRole('heading', { level: 1, name: 'Asim Munir met with Ilham Aliyev' }).waitFor();
});
afterAll(() => program?.stop());

const choose = async (name: string) => {
  await page.getByRole('button', { name: 'Cite' }).click();
  await page.getByRole('menuitem', { name }).click();
};

it('gives a citation to paste, with the words, their source and the link that stays', async () => {
  await choose('Copy a citation');
  await page.getByText('Copied the citation.').waitFor();
  const copied = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(copied).toMatch(
    /^“Asim Munir met with Ilham Aliyev” \(.*“.+”\. And \d+ other articles?\. Readout, http.*\/claim\//,
  );
});

it.each([
  ['Save as BibTeX', /^@misc\{/],
  ['Save as JSON-LD', /^\{\s+"@context"/],
])('offers to %s', async (name, begins) => {
  const coming = page.waitForEvent('download');
  await choose(name);
  expect(await readFile(await (await coming).path(), 'utf8')).toMatch(begins);
});

it('shows what was decided about it', async () => {
  await page.getByRole('button', { name: /^.?History/ }).click();
  await soon(async () =>
    expect(await page.locator('.history li').first().textContent()).toMatch(
      /\d{4}, \d\d:\d\d seeds accepted \d+ reports?/,
    ),
  );
  expect([await violationsOn(page), errors]).toEqual([[], []]);
});
