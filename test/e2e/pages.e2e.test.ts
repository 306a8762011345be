// Every page, in light and dark, wide and narrow: axe finds nothing, nothing leaves the machine.
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Response } from 'playwright-core';
import { openPage, type Program, startProgram, violationsOn, visit } from './browser.ts';

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
    articles: '/articles',
    'an article': `/article/${article}`,
    'an entity': '/entity/person/ilham-aliyev',
    'a claim': `/claim/${data.claims.edges[0]?.node.id}`,
    'an unknown entity': '/entity/nobody',
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
describe('the first load', () => {
  it('is at most 450 KB gzipped, and leaves GraphiQL and the slower layout out', async () => {
    const { page } = await openPage(program);
    const sizes = new Map<string, number>();
    const weighed: Promise<void>[] = [];
    const weigh = (response: Response) => {
      const { pathname } = new URL(response.url());
      const add = async () => void sizes.set(pathname, gzipSync(await response.body()).length);
      if (pathname !== '/graphql') weighed.push(add());
    };
    page.on('response', weigh);
    await visit(page, program.url);
    await page.waitForTimeout(300);
    page.off('response', weigh); // a page that is closed gives no bodies any more
    await Promise.all(weighed);
    await page.context().close();
    const names = [...sizes.keys()];
    expect(names.filter((name) => /graphiql|refine/.test(name))).toEqual([]);
    expect(names.some((name) => name.includes('layout.worker'))).toBe(true);
    expect([...sizes.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(450 * 1024);
  });
});
