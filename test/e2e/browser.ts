/** The program as a user has it: the real server on the seeds in a process of its own, and a real browser in front of it. */
import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import bundled from '@sparticuz/chromium';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('../../', import.meta.url));

/** The browser asks nobody but the server, and its own safety stays on: the policy is part of what is tested. */
const QUIET = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Program {
  readonly url: string;
  readonly browser: Browser;
  stop(): Promise<void>;
}

/** `settings` differ from those of a graph in memory, on any free port of this computer. */
export async function startProgram(
  settings: Readonly<Record<string, string>> = {},
  options: readonly string[] = [],
): Promise<Program> {
  const server = spawn(process.execPath, ['server/run.mjs', 'start', ...options], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', READOUT_DATA: ':memory:', PORT: '0', NODE_OPTIONS: '', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [url, browser] = await Promise.all([addressOf(server), openBrowser()]);
  return {
    url,
    browser,
    stop: async () => {
      await browser.close();
      const ended = new Promise((resolve) => server.once('exit', resolve));
      server.kill('SIGINT');
      await ended;
    },
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const url = /Readout on (http:\S+)/.exec(output)?.[1];
      if (url) resolve(url);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', (code) => reject(new Error(`The server ended with ${code} before it answered:\n${output}`)));
  });
}

async function openBrowser(): Promise<Browser> {
  const executablePath = process.env.CHROMIUM_PATH ?? (await bundled.executablePath());
  return chromium.launch({ executablePath, args: QUIET });
}

/** A page that notes what it must not do: ask another host, or say an error. */
export interface WatchedPage {
  readonly page: Page;
  readonly foreign: readonly string[];
  readonly errors: readonly string[];
}

export async function openPage(program: Program, options: BrowserContextOptions = {}): Promise<WatchedPage> {
  const context = await program.browser.newContext({
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.route('**/*', (route) => {
    const url = new URL(route.request().url());
    if (url.origin === program.url) return route.continue();
    foreign.push(url.href);
    return route.abort();
  });
  return { page, foreign, errors };
}

/** Opens an address and waits until the page has what it asked for. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('#main').waitFor();
  await until(page, '!document.querySelector(".skeleton") && !document.querySelector("[aria-busy=true]")');
}

const PATIENCE_MS = 15_000;
const BETWEEN_MS = 60;

/** Waits until an expression is true on the page. Playwright's own way of waiting needs `eval`, which the policy forbids. */
export async function until(page: Page, expression: string): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += BETWEEN_MS) {
    if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
    await page.waitForTimeout(BETWEEN_MS);
  }
  throw new Error(`This did not become true on ${page.url()}: ${expression}`);
}

/**
 * Tries an assertion about a page until it holds, and fails as it does when patience ends: what a page shows comes when
 * its answers come, and a page that is complete but for one part looks the same as one that is done.
 */
export async function soon(assertion: () => Promise<void>): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += BETWEEN_MS) {
    try {
      return await assertion();
    } catch {
      await sleep(BETWEEN_MS);
    }
  }
  await assertion();
}

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds wrong with a page, with the elements it means. */
export async function violationsOn(page: Page): Promise<readonly string[]> {
  await page.evaluate(readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8'));
  const found = await page.evaluate<readonly Violation[]>('axe.run().then(({ violations }) => violations)');
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
