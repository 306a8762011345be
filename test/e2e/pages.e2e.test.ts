// Every page, in light and dark, wide and narrow: axe finds nothing, nothing leaves the machine.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { projectRoot } from '../../server/root.ts';
import { openPage, type Program, startProgram, until, violationsOn, visit } from './browser.ts';

const MEETING = 'sel=r;person/asim-munir;MET_WITH;person/ilham-aliyev;HAPPENED';

jest.setTimeout(60_000);

let program: Program;
let paths: Readonly<Record<string, string>>;

beforeAll(async () => {
  program = await startProgram();
  const query = '{ search(text: "Munir meets", first: 5) { id kind } claims(first: 1) { edges { node { id } } } }';
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(`${program.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
  const { data } = (await response.json()) as {
    data: { search: { id: string; kind: string }[]; claims: { edges: { node: { id: string } }[] } };
  };
  const article = data.search.find(({ kind }) => kind === 'ARTICLE')?.id;
  paths = {
    explore: '/explore',
    'explore with an entity selected': '/explore?sel=e;person/asim-munir',
    'explore with a relation selected': `/explore?${MEETING}`,
    'explore as a list': '/explore?mode=list',
    'explore as a table': '/explore?mode=table',
    'explore where nothing matches': '/explore?from=1950-01&to=1950-12',
    articles: '/articles',
    'an article': `/article/${article}`,
    'an entity': '/entity/person/ilham-aliyev',
    'a claim': `/claim/${data.claims.edges[0]?.node.id}`,
    'an unknown entity': '/entity/nobody',
  };
}, 180_000);
afterAll(() => program?.stop());

const MET = 'Amina Okoth of Kenya met Idriss Haroun of Chad in Nairobi on 3 May 2021.';

/** A server of its own, on a folder that `readout add` has put one article into. */
async function withArticle(text: string) {
  const data = await mkdtemp(join(tmpdir(), 'readout-e2e-'));
  const file = join(data, 'meeting.txt');
  await writeFile(file, text);
  const env = { ...process.env, NODE_OPTIONS: '', READOUT_DATA: data };
  const add = ['server/run.mjs', 'add', file, '--accept-all', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, add, { cwd: fileURLToPath(projectRoot), env });
  const { article } = JSON.parse(stdout) as { article: string };
  const own = await startProgram({ READOUT_DATA: data });
  const stop = async () => {
    await own.stop();
    await rm(data, { recursive: true });
  };
  return { program: own, article, stop };
}

const SCREENS: readonly (readonly [string, BrowserContextOptions])[] = [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['narrow', { viewport: { width: 390, height: 844 }, hasTouch: true }],
];

describe.each(SCREENS)('every page, %s', (_name, options) => {
  it('has no axe violations, asks no other host, and says no error', async () => {
    const { page, foreign, errors } = await openPage(program, options);
    const found: Record<string, readonly string[]> = {};
    for (const [name, path] of Object.entries(paths)) {
      await visit(page, program.url + path);
      const violations = await violationsOn(page);
      if (violations.length > 0) found[name] = violations;
    }
    await page.context().close();
    expect(found).toEqual({});
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  }, 120_000);
});

describe('a narrow screen', () => {
  it('shows the list first, the detail as a sheet, and the filters as another', async () => {
    const { page } = await openPage(program, { viewport: { width: 390, height: 844 }, hasTouch: true });
    await visit(page, program.url);
    await page.locator('#list .entity', { hasText: 'Ilham Aliyev' }).click();
    await page.getByRole('dialog').getByRole('heading', { name: 'Ilham Aliyev' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).click();
    await page.getByRole('button', { name: 'Filters' }).click();
    await page.getByRole('dialog').getByRole('checkbox', { name: 'People' }).waitFor();
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });

  it('is never wider than the window', async () => {
    const { page } = await openPage(program, { viewport: { width: 390, height: 844 } });
    const wide: string[] = [];
    for (const [name, path] of Object.entries(paths)) {
      await visit(page, program.url + path);
      if (await page.evaluate<boolean>('document.documentElement.scrollWidth > 390')) wide.push(name);
    }
    await page.context().close();
    expect(wide).toEqual([]);
  });
});

describe('an article that readout add has published unread', () => {
  it('shows its text with the words marked that claims rest on, and nothing else of it', async () => {
    const added = await withArticle(`${MET}\n\nSubscribe to our newsletter\nLeave a reply\n`);
    const { page, errors } = await openPage(added.program);
    await visit(page, `${added.program.url}/article/${added.article}`);
    const marked = await page.locator('.article-text mark').allTextContents();
    expect(marked).toContain(MET);
    expect(marked.join(' ')).not.toContain('newsletter');
    expect(await page.textContent('.article-text')).toContain('Subscribe to our newsletter');
    const leftOut = page.getByRole('note', { name: 'Left out of reading' });
    expect(await leftOut.allTextContents()).toEqual(['Subscribe to our newsletter\nLeave a reply']);
    expect(await page.textContent('.reading')).toContain('they were left out of reading');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await page.textContent('.read-in-it')).toMatch(/Amina Okoth met with Idriss Haroun/);
    expect([await violationsOn(page), errors]).toEqual([[], []]);
    await added.stop();
  });
});

describe('what can go wrong', () => {
  it('keeps the picture while the server is away, says so, and recovers by itself', async () => {
    const { page } = await openPage(program);
    await visit(page, program.url);
    const away = { status: 200, contentType: 'application/json' };
    const errors = [{ message: 'The database does not answer.', extensions: { code: 'UNAVAILABLE' } }];
    await page.route('**/graphql', (route) => route.fulfill({ ...away, body: JSON.stringify({ errors }) }));
    await page.getByRole('button', { name: 'Only Certain' }).click();
    await page.getByRole('alert').filter({ hasText: 'The database does not answer' }).waitFor();
    expect(await page.getAttribute('#graph', 'aria-label')).toMatch(/\d\d entities/);
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
    expect(await box.textContent()).toMatch(/Something went wrong here\..*r-17/);
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

describe('the first load', () => {
  it('is at most 450 KB gzipped, and leaves GraphiQL and the slower layout out', async () => {
    const { page } = await openPage(program);
    const sizes = new Map<string, number>();
    const weighed: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const weigh = async () => void sizes.set(pathname, gzipSync(await response.body()).length);
      if (pathname !== '/graphql') weighed.push(weigh());
    });
    await visit(page, program.url);
    await page.waitForTimeout(300);
    await Promise.all(weighed); // a page that is closed gives no bodies any more
    await page.context().close();
    const names = [...sizes.keys()];
    expect(names.filter((name) => /graphiql|refine/.test(name))).toEqual([]);
    expect(names.some((name) => name.includes('layout.worker'))).toBe(true);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(450 * 1024);
  });
});
