// Explore without a mouse: the keys of the canvas, and the list and table that hold the same.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { soon, until, visit } from '../browser.ts';
import { type Explore, openExplore } from './open-explore.ts';

let { program, page, live, entitiesShown, openPicture, foreign, errors } = {} as Explore;
beforeAll(async () => {
  ({ program, page, live, entitiesShown, openPicture, foreign, errors } = await openExplore());
});
afterAll(() => program?.stop());

describe('the keys', () => {
  it('walk along lines and through neighbours, and each step is spoken', async () => {
    await openPicture();
    await page.locator('#graph').focus();
    await page.keyboard.press('ArrowRight');
    const first = await live();
    await page.keyboard.press(']');
    const second = await live();
    expect(first).toMatch(/, .*\d+ relations?/);
    expect(second).toMatch(/, .*\d+ relations?/);
    expect(second?.trim()).not.toBe(first?.trim());
  });

  it('open the menu, which closes with Escape', async () => {
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Open its detail' }).waitFor();
    await page.keyboard.press('Escape');
    await soon(async () => expect(await page.getByRole('menuitem').count()).toBe(0));
  });

  it('undo nothing where there is nothing to undo, and leave what is typed alone', async () => {
    await openPicture();
    await page.locator('#graph').focus();
    await page.keyboard.press('Control+z');
    await soon(async () => expect(await live()).toContain('There is nothing to undo'));
    await page.keyboard.press('l');
    await until(page, '/mode=list/.test(location.search)');
    await page.keyboard.press('Control+z');
    await until(page, '!/mode=list/.test(location.search)');
    await page.locator('#search').focus();
    await page.keyboard.press('Control+Shift+Z');
    await page.waitForTimeout(300);
    await soon(async () => expect(page.url()).not.toContain('mode=list'));
    await page.locator('#graph').focus();
  });

  it('are shown by the question mark', async () => {
    await page.locator('#graph').focus();
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('heading', { name: 'Keys' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('hide what the cursor stands on, and bring it back', async () => {
    const before = await entitiesShown();
    await page.locator('#graph').focus();
    await page.keyboard.press('h');
    await page.getByRole('button', { name: 'Show 1 hidden' }).waitFor();
    await soon(async () => expect(await entitiesShown()).toBeLessThan(before));
    await page.getByRole('button', { name: 'Show 1 hidden' }).click();
    await until(page, `document.querySelector('#graph').getAttribute('aria-label').includes('${before} ')`);
  });
});

describe('the twin', () => {
  it('lists every entity that the canvas shows', async () => {
    await openPicture();
    const shown = await entitiesShown();
    await page.locator('#graph').focus();
    await page.keyboard.press('l');
    await page.locator('#list').waitFor();
    await soon(async () => expect(await page.locator('#list .entity').count()).toBe(shown));
  });

  it('opens the menu under a row, and pins, hides and shows all by letter', async () => {
    const row = page.locator('#list .entity').nth(2);
    await row.click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Pin' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem', { name: 'Pin' }).waitFor({ state: 'detached' });
    await row.focus();
    await page.keyboard.press('p');
    await until(page, '/^Pinned/.test(document.querySelector("#live").textContent)');
    await page.keyboard.press('Control+z');
    await until(page, '!/pin=/.test(location.search)');
    await page.keyboard.press('0');
    await soon(async () => expect(await live()).toContain('That is for the graph'));
  });

  it('opens down to the claims of a relation', async () => {
    await page.locator('#list .entity').nth(2).getByRole('button').click();
    await page.locator('#list .relation').first().getByRole('button').click();
    await page.locator('#list .claim-item', { hasText: 'origin' }).first().waitFor();
  });

  it('selects the same in the table', async () => {
    await page.locator('.toolbar .segment', { hasText: 'Table' }).click();
    await page
      .getByRole('row')
      .filter({ hasText: /Asim Munir.*met with.*Ilham Aliyev/ })
      .click();
    await page.getByRole('heading', { name: /Asim Munir met with Ilham Aliyev/ }).waitFor();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Open its detail' }).waitFor();
    await page.keyboard.press('Escape');
  });
});

it('says so where an address selects what does not exist', async () => {
  await visit(page, `${program.url}/explore?sel=e;person/nobody-of-that-name`);
  await page.getByText('There is no entity with the id “person/nobody-of-that-name”.').waitFor();
});

it('asked nothing of any other host, and broke no rule of the content security policy', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
