// From the opening picture to the words: search, expand, a relation, its quotes, the article.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { soon, until } from '../browser.ts';
import { type Explore, openExplore } from './open-explore.ts';

let { program, page, live, entitiesShown, openPicture, foreign, errors } = {} as Explore;
beforeAll(async () => {
  ({ program, page, live, entitiesShown, openPicture, foreign, errors } = await openExplore());
});
afterAll(() => program?.stop());

describe('the opening picture', () => {
  it('is Pakistan and Azerbaijan with who carries the link between them', async () => {
    await openPicture();
    await soon(async () =>
      expect(await page.textContent('.notes')).toMatch(
        /entities around (Azerbaijan and Pakistan|Pakistan and Azerbaijan)/,
      ),
    );
    await soon(async () => expect(await entitiesShown()).toBeGreaterThan(40));
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
    await soon(async () => expect(page.url()).toMatch(/sel=e;country\/(azerbaijan|pakistan)/));
    await soon(async () => expect(await page.locator('.detail .kicker').first().textContent()).toContain('Country'));
  });
});

describe('from a name to the words', () => {
  it('takes the first that is found on Enter, also before the answer is there', async () => {
    await openPicture();
    await page.keyboard.press('/');
    await page.keyboard.type('ispr');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'ISPR' }).waitFor();
    await soon(async () => expect(page.url()).toContain('organisation/ispr'));
  });

  it('finds Munir by search and selects him', async () => {
    await openPicture();
    await page.keyboard.press('/');
    await page.keyboard.type('munir');
    await page.getByRole('option').first().filter({ hasText: 'Asim Munir' }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Asim Munir' }).waitFor();
    await soon(async () => expect(page.url()).toContain('sel=e;person/asim-munir'));
  });

  it('expands him by key, says so, and takes it back', async () => {
    const before = await entitiesShown();
    await page.locator('#graph').focus();
    await page.keyboard.press('x');
    await until(page, '/Expanded Asim Munir/.test(document.querySelector("#live").textContent)');
    await until(page, `!document.querySelector('#graph').getAttribute('aria-label').includes('${before} ')`);
    await soon(async () => expect(await entitiesShown()).toBeGreaterThan(before));
    await page.keyboard.press('Control+z');
    await until(page, `document.querySelector('#graph').getAttribute('aria-label').includes('${before} ')`);
    await soon(async () => expect(await live()).toContain('Undone'));
  });

  it('opens his meeting with Aliyev and reads its quotes by origin', async () => {
    await page.getByRole('button', { name: /^Ilham Aliyev both sides/ }).click();
    await page.getByRole('heading', { name: /Asim Munir met with Ilham Aliyev/ }).waitFor();
    await page.locator('.detail blockquote').first().waitFor();
    await soon(async () =>
      expect(await page.textContent('.detail .meta')).toMatch(/\d+ articles, \d+ origins · both sides/),
    );
    const origins = await page.locator('.detail .origin h4').allTextContents();
    expect(origins.some((name) => name.startsWith('ISPR handout'))).toBe(true);
    await soon(async () => expect(await page.locator('.detail .origin mark.subject').count()).toBeGreaterThan(0));
    await soon(async () => expect(await page.locator('.detail .origin mark.object').count()).toBeGreaterThan(0));
  });

  it('unfolds the papers that repeat a handout', async () => {
    const before = await page.locator('.detail blockquote:visible').count();
    await page.getByRole('button', { name: /more repeat this/ }).click();
    await soon(async () => expect(await page.locator('.detail blockquote:visible').count()).toBeGreaterThan(before));
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
    await soon(async () => expect(await page.locator('.read-in-it .current').count()).toBe(1));
  });

  it('is back in the same picture after Back', async () => {
    await page.goBack();
    await page.getByRole('heading', { name: /Asim Munir met with Ilham Aliyev/ }).waitFor();
    await soon(async () =>
      expect(page.url()).toContain('sel=r;person/asim-munir;MET_WITH;person/ilham-aliyev;HAPPENED'),
    );
  });
});

it('asked nothing of any other host, and broke no rule of the content security policy', () => {
  expect(foreign).toEqual([]);
  expect(errors).toEqual([]);
});
