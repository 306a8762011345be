// Explore without a mouse: the keys of the canvas, and the list and table that hold the same.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { until, visit } from '../browser.ts';
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
    expect(await page.getByRole('menuitem').count()).toBe(0);
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
    expect(await entitiesShown()).toBeLessThan(before);
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
    expect(await page.locator('#list .entity').count()).toBe(shown);
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
