// The last figures reached: reading may get better, not worse. After a gain: `RAISE_FLOOR=1 npx jest … test/evaluation/floor`, and commit floor.json.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readGold } from '../../server/commands/evaluate/gold-files.ts';
import { barsOf } from '../../server/evaluation/bars.ts';
import { toScorecard } from '../../server/evaluation/scorecard.ts';
import { makeSameEnd } from '../../server/evaluation/scores/same-end.ts';
import { extract } from '../../server/extraction/extract.ts';
import { readingContext } from '../../server/pipeline/reading/reading.ts';

type Floor = Readonly<Record<string, Readonly<Record<string, number>>>>;

const file = new URL('./floor.json', import.meta.url);
const context = readingContext();
const { splits } = toScorecard(await readGold([fileURLToPath(new URL('../gold', import.meta.url))]), {
  read: (article) => extract(article, context),
  same: makeSameEnd(context.gazetteer.place),
});
const reached = splits.flatMap((split) =>
  barsOf(split).map(({ what, value = 0, isCount }) => ({
    split: split.split,
    what,
    value: Math.floor(value * 10) / 10,
    isCount,
  })),
);

if (process.env.RAISE_FLOOR === '1') {
  const floor: Record<string, Record<string, number>> = {};
  for (const { split, what, value } of reached) floor[split] = { ...floor[split], [what]: value };
  writeFileSync(file, `${JSON.stringify(floor, null, 2)}\n`);
}
const floor = JSON.parse(readFileSync(file, 'utf8')) as Floor;

describe('reading is no worse than it was', () => {
  it.each(reached)('$split: $what', ({ split, what, value, isCount }) => {
    const before = floor[split]?.[what];
    expect(before).toBeDefined();
    if (isCount) expect(value).toBeLessThanOrEqual(before ?? 0);
    else expect(value).toBeGreaterThanOrEqual(before ?? 100);
  });

  it('measures both halves', () => expect(splits.map(({ split }) => split).sort()).toEqual(['held-out', 'tuned']));
});
