// What changes the picture: filters, the time slider, addresses, arranging, describing, exporting.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPage, soon, until, violationsOn, visit } from '../browser.ts';
import { type Explore, openExplore } from './open-explore.ts';

let { program, page, live, entitiesShown, openPicture, foreign, errors } = {} as Explore;
beforeAll(async () => {
  ({ program, page, live, entitiesShown, openPicture, foreign, errors } = await openExplore());
});
afterAll(() => program?.stop());

describe('filters', () => {
  it('fade by kind at once', async () => {
    await openPicture();
    const before = await entitiesShown();
    await page.getByRole('region', { name: 'Kinds' }).getByRole('checkbox', { name: 'Agreements' }).click();
    await soon(async () => expect(await entitiesShown()).toBeLessThan(before));
    await soon(async () => expect(page.url()).toContain('nokind=agreement'));
  });

  it('ask the server for time, and say which filter removed everything', async () => {
    await visit(page, `${program.url}/explore?from=1950-01&to=1950-12`);
    await page.getByText('Nothing is left: the time range leaves out everything.').waitFor();
    await page.getByRole('button', { name: /Remove the time range/ }).click();
    await until(
      page,
      '/ 4\\d entities| 5\\d entities/.test(document.querySelector("#graph").getAttribute("aria-label"))',
    );
    await soon(async () => expect(page.url()).not.toContain('from='));
  });

  it('move by key on the time slider', async () => {
    await openPicture();
    await page.locator('.thumb').first().waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press('t');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    await soon(async () => expect(page.url()).toMatch(/from=\d{4}-\d{2}/));
  });

  it('show the time that the view is of, also after Back', async () => {
    await visit(page, `${program.url}/explore?by=2024-01`);
    await page.getByRole('radio', { name: 'when it was so' }).check({ force: true });
    await page.locator('.thumb input').first().focus();
    await page.keyboard.press('PageUp');
    await until(page, '/from=/.test(location.search)');
    await page.goBack();
    await until(page, '/by=2024-01/.test(location.search)');
    await soon(async () => expect(await page.getByRole('radio', { name: 'as reported by' }).isChecked()).toBe(true));
  });

  it('leave a day out that no month has, and show the rest', async () => {
    await visit(page, `${program.url}/explore?from=2023-02-31`);
    await soon(async () => expect(await page.textContent('.notes')).toContain('could not be read: from'));
    await soon(async () => expect(await entitiesShown()).toBeGreaterThan(40));
  });

  it('say what of a broken address was dropped', async () => {
    await visit(page, `${program.url}/explore?nokind=dragon`);
    await soon(async () => expect(await page.textContent('.notes')).toContain('could not be read: nokind'));
  });
});

describe('the toolbar', () => {
  it('leaves out what does not exist in an address, and names it', async () => {
    // On a page of its own: the browser itself notes an answer that is not 200 as an error.
    const { page: other } = await openPage(program);
    await visit(other, `${program.url}/explore?add=;person/nobody`);
    await soon(async () => expect(await other.textContent('.notes')).toContain('left out: person/nobody'));
    await soon(async () => expect(await other.textContent('.notes')).toMatch(/entities around .+ and /));
  });

  it('arranges everything anew, as a step that can be undone', async () => {
    await openPicture();
    await page.locator('#graph').focus();
    await page.keyboard.press('r');
    await until(page, '/lay=1/.test(location.search)');
    await page.keyboard.press('Control+z');
    await until(page, '!/lay=1/.test(location.search)');
  });

  it('describes the view in words', async () => {
    await page.keyboard.press('d');
    await page.getByRole('heading', { name: 'This view in words' }).waitFor();
    await soon(async () =>
      expect(await page.textContent('.description')).toMatch(/\d+ entities and \d+ relations are shown, around/),
    );
    expect(await violationsOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  it('exports the claims, the entities and the picture', async () => {
    for (const name of ['Claims as CSV', 'Entities as CSV', 'Picture as PNG']) {
      await page.getByRole('button', { name: 'Export what is shown' }).click();
      const coming = page.waitForEvent('download');
      await page.getByRole('menuitem', { name }).click();
      expect((await coming).suggestedFilename()).toMatch(/^readout-(claims|entities)\.csv$|^readout-picture\.png$/);
    }
  });

  it('plays no time where less motion is asked for, and says so', async () => {
    await page.locator('#graph').focus();
    await page.keyboard.press('t');
    await page.keyboard.press(' ');
    await soon(async () => expect(await live()).toContain('Playing is off'));
    await soon(async () => expect(page.url()).not.toContain('to='));
  });
});

it('asked nothing of any other host, and broke no rule of the content security policy', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
