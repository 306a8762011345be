// Every page, in light and dark, wide and narrow: axe finds nothing, nothing leaves the machine.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions } from 'playwright-core';
import { openPage, type Program, soon, startProgram, violationsOn, visit } from './browser.ts';

const MEETING = 'sel=r;person/asim-munir;MET_WITH;person/ilham-aliyev;HAPPENED';

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
    dyads: '/dyads',
    'a dyad': '/dyad/country/pakistan/country/azerbaijan',
    articles: '/articles',
    'an article': `/article/${article}`,
    'an entity': '/entity/person/ilham-aliyev',
    'a claim': `/claim/${data.claims.edges[0]?.node.id}`,
  };
});
afterAll(() => program?.stop());
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
  });

  it('says with its status, too, that there is nobody of that id', async () => {
    const { page } = await openPage(program, options);
    const response = await page.goto(`${program.url}/entity/nobody`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(response?.status()).toBe(404);
    await soon(async () => expect(await page.textContent('h1')).toContain('no such entity'));
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
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

  it('has the theme beside the search, and the run button of GraphiQL in sight', async () => {
    const { page } = await openPage(program, { viewport: { width: 390, height: 844 } });
    await visit(page, program.url);
    const [theme, search] = await Promise.all(
      ['.top-bar .icon-button >> nth=0', '#search'].map((selector) => page.locator(selector).boundingBox()),
    );
    expect(Math.abs((theme?.y ?? 0) - (search?.y ?? 99))).toBeLessThan(10);
    await page.goto(`${program.url}/graphiql`);
    const run = await page.locator('.graphiql-execute-button').boundingBox();
    expect((run?.x ?? 999) + (run?.width ?? 0)).toBeLessThanOrEqual(390);
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

describe('on paper', () => {
  it('a list is whole, and what only a screen can do is left out', async () => {
    const { page } = await openPage(program);
    await visit(page, `${program.url}/explore?mode=list`);
    await page.emulateMedia({ media: 'print' });
    const last = await page.locator('#list .entity').last().boundingBox();
    const tall = await page.evaluate<number>('document.documentElement.scrollHeight');
    expect(tall).toBeGreaterThan(900);
    expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(tall);
    await soon(async () =>
      expect(await page.locator('.toolbar, .top-bar, .filters').filter({ visible: true }).count()).toBe(0),
    );
    await page.context().close();
  });
});

/** How many bytes the file at an address is when gzipped. */
async function gzippedSize(address: string): Promise<number> {
  const response = await fetch(address);
  expect(response.status).toBe(200);
  return gzipSync(new Uint8Array(await response.arrayBuffer())).length;
}

describe('the first load', () => {
  it('is at most 450 KB gzipped, and leaves GraphiQL and the slower layout out', async () => {
    const { page } = await openPage(program);
    const asked = new Set<string>();
    page.on('request', (request) => void asked.add(new URL(request.url()).pathname));
    const layout = page.waitForRequest(/layout\.worker/);
    await visit(page, program.url);
    await layout;
    await page.waitForLoadState('networkidle');
    await page.context().close();
    const names = [...asked].filter((name) => name !== '/graphql');
    expect(names.filter((name) => /graphiql|refine/.test(name))).toEqual([]);
    // weighed from here: the browser cannot give the body of what a worker asked for, and waits for ever
    const sizes = await Promise.all(names.map((name) => gzippedSize(program.url + name)));
    expect(names.length).toBeGreaterThan(2);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(450 * 1024);
  });
});
