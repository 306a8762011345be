// A table that `readout import events` took in, and very many articles: nothing on the page stops at the first page of answers.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { projectRoot } from '../../server/root.ts';
import { icewsTable } from '../exchange/events/tables.ts';
import { openPage, type Program, soon, startProgram, until, violationsOn, visit } from './browser.ts';

/** More than the hundred articles and fifty claims that one answer holds. */
const ARTICLES = 120;
const TALKS = 70;
const DENIED = 'Kenya never held talks with Chad in 2001.';

let folder: string;
let program: Program;
let page: Page;
let errors: readonly string[];
let table: string;

const day = (at: number): string => new Date(Date.UTC(2018, 0, 1 + at)).toISOString().slice(0, 10);
const state = (name: string) => ({ name, country: name });

async function ask(query: string, variables: object = {}) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ query, variables });
  const reply = await (await fetch(`${program.url}/graphql`, { method: 'POST', headers, body })).json();
  const { data, errors: wrong } = reply as { readonly data: never; readonly errors?: unknown };
  if (wrong) throw new Error(JSON.stringify(wrong));
  return data as Readonly<Record<string, { readonly id: string } & { readonly article: { readonly id: string } }>>;
}

async function importTable(): Promise<void> {
  const file = join(folder, 'talks.tab');
  const [subject, object] = [state('Kenya'), state('Chad')];
  const rows = Array.from({ length: TALKS }, (_, at) => ({
    'Event Date': day(at),
    'Source Name': subject.name,
    'Source Country': subject.country,
    'Target Name': object.name,
    'Target Country': object.country,
    Country: object.country,
  }));
  await writeFile(file, icewsTable(rows));
  const env = { ...process.env, NODE_OPTIONS: '', READOUT_DATA: join(folder, 'graph') };
  const args = ['server/run.mjs', 'import', 'events', file, '--format', 'icews', '--title', 'All talks', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: fileURLToPath(projectRoot), env });
  table = (JSON.parse(stdout) as { readonly dataSet: string }).dataSet;
}

const ADD = 'mutation ($input: AddArticleInput!) { addArticle(input: $input) { article { id } } }';
const SAY = 'mutation ($input: ClaimInput!) { addClaim(input: $input) { claim { id } } }';

/** One old denial, and so many newer articles. */
async function addArticles(): Promise<void> {
  const text = { title: 'No talks', text: DENIED, publishedOn: '2001-06-01' };
  const { addArticle } = await ask(ADD, { input: text });
  const ends = { subject: await idOf('Kenya'), object: await idOf('Chad') };
  const said = { ...ends, predicate: 'HELD_TALKS_WITH', polarity: 'DENIED', certainty: 'CERTAIN', validFrom: '2001' };
  await ask(SAY, { input: { ...said, article: addArticle?.article.id, start: 0, end: DENIED.length } });
  for (let at = 0; at < ARTICLES; at++)
    await ask(ADD, { input: { title: `News ${at}`, text: `Nothing happened, ${at}.`, publishedOn: day(at) } });
}

const idOf = async (name: string): Promise<string> => {
  const { search } = await ask('query ($text: String!) { search(text: $text, kinds: [COUNTRY]) { id } }', {
    text: name,
  });
  return (search as unknown as readonly { readonly id: string }[])[0]?.id ?? '';
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'readout-e2e-'));
  await importTable();
  program = await startProgram({ READOUT_DATA: join(folder, 'graph') });
  await addArticles();
  ({ page, errors } = await openPage(program));
});
afterAll(async () => {
  await program?.stop();
  await rm(folder, { recursive: true, force: true });
});

it('says how many claims were read in it, and tells all of them, a page at a time', async () => {
  await visit(page, `${program.url}/article/${table}`);
  await soon(async () => expect(await page.textContent('.read-in-it h2')).toBe(`${TALKS} claims read in it`));
  await page.getByRole('button', { name: 'Show more claims' }).click();
  await until(page, `document.querySelectorAll('.read-in-it .told').length === ${TALKS}`);
  expect([await violationsOn(page), errors]).toEqual([[], []]);
});

it('shows the row that a claim rests on, from the claim to the table', async () => {
  await page.locator('.told a').first().click();
  const row = page.locator('.row-as-written');
  await row.waitFor();
  await soon(async () => expect(await row.textContent()).toMatch(/row \d+ · CAMEO 040 of All talks/));
  await row.getByRole('link', { name: 'All talks' }).click();
  const asked = page.getByRole('region', { name: 'The row asked for' });
  await soon(async () => expect(await asked.textContent()).toContain('2018-01-01'));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
});

it('finds the one denial behind a page of newer claims', async () => {
  const [a, b] = [await idOf('Kenya'), await idOf('Chad')].sort();
  await visit(page, `${program.url}/explore?of=${a},${b}&sel=r;${a};HELD_TALKS_WITH;${b};HAPPENED`);
  await soon(async () => expect(await page.textContent('.detail')).toContain(`50 of ${TALKS} claims`));
  const against = page.locator('.against');
  await against.waitFor();
  await soon(async () => expect(await against.textContent()).toContain('never held talks'));
  await soon(async () => expect(await against.locator('h2').textContent()).toBe('The opposite, of another occasion'));
});

it('tells of a claim that was taken back why, and offers no citation of it', async () => {
  const { claims } = await ask('{ claims(filter: { polarity: [DENIED] }) { edges { node { id } } } }');
  const [denial] = (claims as unknown as { readonly edges: readonly { readonly node: { readonly id: string } }[] })
    .edges;
  const id = denial?.node.id ?? '';
  await ask('mutation ($id: ID!) { withdraw(id: $id, reason: "misread") { id } }', { id });
  const { page: its } = await openPage(program); // the browser itself notes an answer that is not 200 as an error
  await visit(its, `${program.url}/claim/${id}`);
  await its.getByText('Taken back: nothing that is shown says so any more.').waitFor();
  await its.getByRole('button', { name: 'History' }).click();
  await its.getByText('took it back: misread').waitFor();
  await soon(async () => expect(await its.getByRole('button', { name: 'Cite' }).count()).toBe(0));
  expect(await violationsOn(its)).toEqual([]);
});

it('puts articles of all pages into the histogram', async () => {
  await page.getByRole('radio', { name: 'as reported by' }).check({ force: true });
  await until(page, '[...document.querySelectorAll(".years li")].some((year) => year.textContent === "2001")');
});
