// Where others can reach the server: nothing without a token, everything with one.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, type Program, soon, startProgram, until, violationsOn } from './browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'readout-e2e-'));
const root = fileURLToPath(new URL('../../', import.meta.url));
let program: Program;
let token: string;

beforeAll(async () => {
  const env = { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', READOUT_DATA: folder };
  const args = ['server/run.mjs', 'token', 'create', '--name', 'Rita', '--role', 'read', '--json'];
  token = (JSON.parse(execFileSync(process.execPath, args, { cwd: root, env, encoding: 'utf8' })) as { token: string })
    .token;
  program = await startProgram({ READOUT_DATA: folder, PUBLIC_HOSTS: 'readout.example.org' });
});
afterAll(async () => {
  await program?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const isAsked = '[...document.querySelectorAll("h2")].some((h) => h.textContent.includes("asks for a token"))';
const isNotAsked = `!${isAsked}`;

async function give(text: string, page: Page): Promise<void> {
  const field = page.locator('.modal.token input');
  await field.fill(text);
  await field.press('Enter');
}

it('asks for a token, says when it is wrong, and shows everything with the right one', async () => {
  const { page, foreign } = await openPage(program);
  await page.goto(`${program.url}/entity/person/ilham-aliyev`);
  await until(page, isAsked);
  expect(await violationsOn(page)).toEqual([]);
  await give('readout_000000000000_wrong', page);
  await until(page, 'document.body.textContent.includes("wrong or was revoked")');
  await give(token, page);
  await until(page, 'document.querySelector("h1")?.textContent.includes("Ilham Aliyev")');
  await soon(async () => expect(await page.evaluate<boolean>(isNotAsked)).toBe(true));
  // Kept for the tab: the next page asks nothing.
  await page.goto(`${program.url}/graphiql?query=${encodeURIComponent('{ stats { claims } }')}`);
  await until(page, 'document.querySelector(".graphiql-query-editor .view-lines")?.textContent.includes("stats")');
  await page.locator('.graphiql-execute-button').click();
  await until(page, 'document.querySelector(".result-window")?.textContent.includes("claims")');
  await soon(async () => expect(await page.evaluate<boolean>(isNotAsked)).toBe(true));
  expect(foreign).toEqual([]);
  await page.context().close();
});

it('shows no data to whoever has none', async () => {
  const { page } = await openPage(program);
  let refused = 0;
  page.on('response', (response) => {
    if (response.status() === 401) refused += 1;
  });
  await page.goto(`${program.url}/graphiql`);
  await until(page, isAsked);
  // On the field itself: on a busy machine the dialog may not have taken the focus yet.
  await page.locator('.modal.token input').press('Escape');
  await until(page, isNotAsked);
  // GraphiQL asks for the schema once more by itself: whoever has no token is not asked for it again.
  while (refused < 2) await page.waitForTimeout(100);
  await page.waitForTimeout(500);
  await soon(async () => expect(await page.evaluate<boolean>(isNotAsked)).toBe(true));
  await page.context().close();
});
