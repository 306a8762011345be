// An article that the command line has added, as its page shows it.
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { projectRoot } from '../../server/root.ts';
import { openPage, soon, startProgram, violationsOn, visit } from './browser.ts';

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

describe('an article that readout add has published unread', () => {
  it('shows its text with the words marked that claims rest on, and nothing else of it', async () => {
    const added = await withArticle(`${MET}\n\nSubscribe to our newsletter\nLeave a reply\n`);
    const { page, errors } = await openPage(added.program);
    await visit(page, `${added.program.url}/article/${added.article}`);
    const marked = await page.locator('.article-text mark').allTextContents();
    expect(marked).toContain(MET);
    expect(marked.join(' ')).not.toContain('newsletter');
    await soon(async () => expect(await page.textContent('.article-text')).toContain('Subscribe to our newsletter'));
    const leftOut = page.getByRole('note', { name: 'Left out of reading' });
    await soon(async () =>
      expect(await leftOut.allTextContents()).toEqual(['Subscribe to our newsletter\nLeave a reply']),
    );
    await soon(async () => expect(await page.textContent('.reading')).toContain('they were left out of reading'));
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violationsOn(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await soon(async () => expect(await page.textContent('.read-in-it')).toMatch(/Amina Okoth met with Idriss Haroun/));
    expect([await violationsOn(page), errors]).toEqual([[], []]);
    await added.stop();
  });
});
