/** Reads the labelled texts as articles are read, and hears a Ctrl-C after each: reading itself never pauses. */
import type { Gold, Split } from '../../evaluation/gold/gold.ts';
import type { Measuring } from '../../evaluation/measure.ts';
import { makeSameEnd } from '../../evaluation/scores/same-end.ts';
import { extract } from '../../extraction/extract.ts';
import { readingContext } from '../../pipeline/reading/reading.ts';
import { pause } from '../stopped.ts';
import { readGold } from './gold-files.ts';

type Read = Measuring['read'];

interface AllRead {
  readonly gold: Gold;
  readonly measuring: Measuring;
}

export async function readAll(paths: readonly string[], split: Split | undefined, stop: AbortSignal): Promise<AllRead> {
  const gold = ofSplit(await readGold(paths, () => pause(stop)), split);
  const context = readingContext();
  const read = await readBefore(gold, (article) => extract(article, context), stop);
  return { gold, measuring: { read, same: makeSameEnd(context.gazetteer.place) } };
}

/** What was read of each text: it is not read again. */
async function readBefore({ passages, oneLiners }: Gold, read: Read, stop: AbortSignal): Promise<Read> {
  const keyOf = ({ text, publishedOn = '' }: Parameters<Read>[0]) => `${publishedOn}\n${text}`;
  const readings = new Map<string, ReturnType<Read>>();
  for (const article of [...passages, ...oneLiners.map(({ text }) => ({ text }))]) {
    await pause(stop);
    readings.set(keyOf(article), read(article));
  }
  return (article) => readings.get(keyOf(article)) ?? read(article);
}

function ofSplit({ passages, oneLiners }: Gold, split: Split | undefined): Gold {
  if (split === undefined) return { passages, oneLiners };
  const isOurs = (one: { readonly split: Split }) => one.split === split;
  return { passages: passages.filter(isOurs), oneLiners: oneLiners.filter(isOurs) };
}
