// Explore from end to end: the seeds, the real server, a real browser.
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, type Program, startProgram, until, violationsOn, visit, type WatchedPage } from './browser.ts';

const ENTITIES = /(\d+) entities/;

jest.setTimeout(60_000);

let program: Program;
let watched: WatchedPage;
let page: Page;

beforeAll(async () => {
  program = await startProgram();
  watched = await openPage(program);
  page = watched.page;
}, 180_000);
afterAll(() => program?.stop());

const live = () => page.textContent('#live');
const entitiesShown = async () => Number(ENTITIES.exec((await page.getAttribute('#graph', 'aria-label')) ?? '')?.[1]);
const openPicture = () => visit(page, program.url);

describe('the opening picture', () => {
  it('is Pakistan and Azerbaijan with who carries the link between them', async () => {
    await openPicture();
    expect(await page.textContent('.notes')).toMatch(
      /entities around (Azerbaijan and Pakistan|Pakistan and Azerbaijan)/,
    );
    expect(await entitiesShown()).toBeGreaterThan(40);
  });

  it('selects what is clicked on the canvas', async () => {
    await openPicture();
    const box = await page.locator('#graph').boundingBox();
    if (!box) throw new Error('The canvas has no size. Does the page show the graph?');
    // Somewhere down the left edge stands one of the two states.
    for (let y = box.y + box.height * 0.3; y < box.y + box.height * 0.8 && !page.url().includes('sel='); y += 14) {
      await page.mouse.click(box.x + 70, y);
      await page.waitForTimeout(320);
    }
    expect(page.url()).toMatch(/sel=e;country\/(azerbaijan|pakistan)/);
    expect(await page.locator('.detail .kicker').first().textContent()).toContain('Country');
  });
});

describe('from a name to the words', () => {
  it('takes the first that is found on Enter, also before the answer is there', async () => {
    await openPicture();
    await page.keyboard.press('/');
    await page.keyboard.type('ispr');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ISPR' }).waitFor();
    expect(page.url()).toContain('organisation/ispr');
  });

  it('finds Munir by search and selects him', async () => {
    await openPicture();
    await page.keyboard.press('/');
    await page.keyboard.type('munir');
    await page.getByRole('option').first().filter({ hasText: 'Asim Munir' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Asim Munir' }).waitFor();
    expect(page.url()).toContain('sel=e;person/asim-munir');
  });

  it('expands him by key, says so, and takes it back', async () => {
    const before = await entitiesShown();
    await page.locator('#graph').focus();
    await page.keyboard.press('x');
    await until(page, '/Expanded Asim Munir/.test(document.querySelector("#live").textContent)');
    await until(page, `!document.querySelector('#graph').getAttribute('aria-label').includes('${before} ')`);
    expect(await entitiesShown()).toBeGreaterThan(before);
    await page.keyboard.press('Control+z');
    await until(page, `document.querySelector('#graph').getAttribute('aria-label').includes('${before} ')`);
    expect(await live()).toContain('Undone');
  });

  it('opens his meeting with Aliyev and reads its quotes by origin', async () => {
    await page.getByRole('button', { name: /^Ilham Aliyev both sides/ }).click();
    await page.getByRole('heading', { name: /Asim Munir met with Ilham Aliyev/ }).waitFor();
    await page.locator('.detail blockquote').first().waitFor();
    expect(await page.textContent('.detail .meta')).toMatch(/\d+ articles, \d+ origins · both sides/);
    const origins = await page.locator('.detail .origin h4').allTextContents();
    expect(origins.some((name) => name.startsWith('ISPR handout'))).toBe(true);
    expect(await page.locator('.detail .origin mark.subject').count()).toBeGreaterThan(0);
    expect(await page.locator('.detail .origin mark.object').count()).toBeGreaterThan(0);
  });

  it('unfolds the papers that repeat a handout', async () => {
    const before = await page.locator('.detail blockquote:visible').count();
    await page.getByRole('button', { name: /more repeat this/ }).click();
    expect(await page.locator('.detail blockquote:visible').count()).toBeGreaterThan(before);
  });

  it('opens the article with exactly these words highlighted and in sight', async () => {
    const link = page.locator('.detail .quote-link').first();
    const quote = (await link.textContent())?.trim().slice(1, -1);
    await link.click();
    const lit = page.locator('.article-text .lit');
    await lit.first().waitFor();
    expect((await lit.allTextContents()).join('')).toBe(quote);
    const box = await lit.first().boundingBox();
    expect(box?.y).toBeGreaterThan(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(900);
    expect(await page.locator('.read-in-it .current').count()).toBe(1);
  });

  it('is back in the same picture after Back', async () => {
    await page.goBack();
    await page.getByRole('heading', { name: /Asim Munir met with Ilham Aliyev/ }).waitFor();
    expect(page.url()).toContain('sel=r;person/asim-munir;MET_WITH;person/ilham-aliyev;HAPPENED');
  });
});

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

describe('filters', () => {
  it('fade by kind at once', async () => {
    await openPicture();
    const before = await entitiesShown();
    await page.getByRole('region', { name: 'Kinds' }).getByRole('checkbox', { name: 'Agreements' }).click();
    expect(await entitiesShown()).toBeLessThan(before);
    expect(page.url()).toContain('nokind=agreement');
  });

  it('ask the server for time, and say which filter removed everything', async () => {
    await visit(page, `${program.url}/explore?from=1950-01&to=1950-12`);
    await page.getByText('Nothing is left: the time range leaves out everything.').waitFor();
    await page.getByRole('button', { name: /Remove the time range/ }).click();
    await until(
      page,
      '/ 4\\d entities| 5\\d entities/.test(document.querySelector("#graph").getAttribute("aria-label"))',
    );
    expect(page.url()).not.toContain('from=');
  });

  it('move by key on the time slider', async () => {
    await openPicture();
    await page.locator('.thumb').first().waitFor();
    await page.locator('#graph').focus();
    await page.keyboard.press('t');
    await page.keyboard.press('PageUp');
    await page.keyboard.press('PageUp');
    expect(page.url()).toMatch(/from=\d{4}-\d{2}/);
  });

  it('say what of a broken address was dropped', async () => {
    await visit(page, `${program.url}/explore?nokind=dragon`);
    expect(await page.textContent('.notes')).toContain('could not be read: nokind');
  });
});

describe('the toolbar', () => {
  it('leaves out what does not exist in an address, and names it', async () => {
    // On a page of its own: the browser itself notes an answer that is not 200 as an error.
    const { page: other } = await openPage(program);
    await visit(other, `${program.url}/explore?add=;person/nobody`);
    expect(await other.textContent('.notes')).toContain('left out: person/nobody');
    expect(await other.textContent('.notes')).toMatch(/entities around .+ and /);
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
    expect(await page.textContent('.description')).toMatch(/\d+ entities and \d+ relations are shown, around/);
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
    expect(await live()).toContain('Playing is off');
    expect(page.url()).not.toContain('to=');
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

it('asked nothing of any other host, and broke no rule of the content security policy', () => {
  expect(watched.foreign).toEqual([]);
  expect(watched.errors).toEqual([]);
});
