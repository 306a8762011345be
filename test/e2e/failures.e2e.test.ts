// What the pages do when the server is away, answers with an error, or is asked for nobody.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openPage, type Program, soon, startProgram, until, visit } from './browser.ts';

let program: Program;
beforeAll(async () => {
  program = await startProgram();
});
afterAll(() => program?.stop());

describe('what can go wrong', () => {
  it('keeps the picture while the server is away, says so, and recovers by itself', async () => {
    const { page } = await openPage(program);
    await visit(page, program.url);
    const away = { status: 200, contentType: 'application/json' };
    const errors = [{ message: 'The database does not answer.', extensions: { code: 'UNAVAILABLE' } }];
    await page.route('**/graphql', (route) => route.fulfill({ ...away, body: JSON.stringify({ errors }) }));
    await page.getByRole('button', { name: 'Only Certain' }).click();
    await page.getByRole('alert').filter({ hasText: 'The database does not answer' }).waitFor();
    await soon(async () => expect(await page.getAttribute('#graph', 'aria-label')).toMatch(/\d\d entities/));
    await page.unroute('**/graphql');
    await page.getByRole('alert').waitFor({ state: 'detached', timeout: 15_000 });
    await page.context().close();
  });

  it('shows the message of an error with a way to try again', async () => {
    const { page } = await openPage(program);
    let broken = true;
    await page.route('**/graphql', (route) => {
      const errors = [{ message: 'Something went wrong here.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }];
      if (!broken) return route.continue();
      return route.fulfill({
        contentType: 'application/json',
        headers: { 'x-request-id': 'r-17' },
        body: JSON.stringify({ errors }),
      });
    });
    await page.goto(program.url);
    const box = page.getByRole('alert');
    await box.waitFor();
    await soon(async () => expect(await box.textContent()).toMatch(/Something went wrong here\..*r-17/));
    broken = false;
    await page.getByRole('button', { name: 'Retry' }).click();
    await page.locator('#graph[aria-label*="entities"]').waitFor();
    await page.context().close();
  });

  it('offers a start where an address names nobody', async () => {
    const { page } = await openPage(program);
    await visit(page, `${program.url}/explore?of=nobody`);
    await page
      .getByRole('button', { name: /and Pakistan|Pakistan and/ })
      .first()
      .click();
    await until(page, '/\\d\\d entities/.test(document.querySelector("#graph").getAttribute("aria-label"))');
    await page.context().close();
  });
});
