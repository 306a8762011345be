// Articles to be read: passages of the gold that is open to all, put together to so many words. No two are the same.
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';

const FOLDER = new URL('../../gold/passages/tuned/', import.meta.url);
const PAPERS = 20;
const DAY_MS = 86_400_000;

/** Articles as files, a `text` and a `name` each. */
export function makeArticles(count, words) {
  const passages = readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .map((file) => load(readFileSync(new URL(file, FOLDER), 'utf8')).text.trim());
  return Array.from({ length: count }, (_, at) => ({ name: `${at}.md`, text: makeArticle(passages, at, words) }));
}

function makeArticle(passages, at, words) {
  const body = cutTo(words, passagesFrom(passages, at));
  const day = new Date(Date.UTC(2023, 0, 1) + (at % 300) * DAY_MS).toISOString().slice(0, 10);
  const head = ['---', `title: Report ${at + 1}`, `publisher: Paper ${at % PAPERS}`, `publishedOn: ${day}`, '---'];
  return `${head.join('\n')}\n\nThis is report ${at + 1}.\n\n${body}\n`;
}

/** All passages, from another one on, in another order. */
function* passagesFrom(passages, at) {
  const step = 1 + (Math.floor(at / passages.length) % (passages.length - 1));
  for (let turn = 0; turn < passages.length; turn += 1) yield passages[(at + turn * step) % passages.length];
}

/** Whole passages, the last one cut at a sentence. */
function cutTo(words, passages) {
  const taken = [];
  let left = words;
  for (const passage of passages) {
    const sentences = passage.split(/(?<=[.?!]["”]?)\s+(?=\p{Lu})/u);
    const fits = [];
    for (const sentence of sentences) {
      if (left <= 0) break;
      fits.push(sentence);
      left -= sentence.split(/\s+/).length;
    }
    taken.push(fits.join(' '));
    if (left <= 0) break;
  }
  return taken.join('\n\n');
}
