/** How good the model is on pairs it has not seen, and that the file is of the tables that are here. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import { crossValidate, type Evaluation } from '../../../server/extraction/typing/learning/evaluate.ts';
import { foldOf, versionOf } from '../../../server/extraction/typing/learning/examples.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';
import { findModel, trainingOf } from '../../../server/pipeline/reading/typing-model.ts';
import { example } from './sample-examples.ts';

const { lexicon } = readingContext();
const { examples } = trainingOf();

describe('typing-model.json', () => {
  const model = findModel(lexicon);

  it('is of the training tables: run `npm run train` where it is not', () => {
    expect(model?.version).toBe(versionOf(examples));
  });

  it('knows the features by the names they have now: run `npm run train` where it does not', () => {
    const right = examples.filter(({ pair, label }) => model?.type(pair).predicate === label).length;
    expect(right / examples.length).toBeGreaterThan(0.95);
  });
});

describe('cross-validation', () => {
  let found: Evaluation;
  beforeAll(() => {
    found = crossValidate(examples, lexicon);
  });

  it('tries each pair once, those of a sentence together', () => {
    expect(found.pairs).toBe(examples.length);
    const [one, other] = ['[1 Kenya], [2 Chad] and Mali met.', 'Kenya, [1 Chad] and [2 Mali] met.'];
    expect(foldOf(example('MET_WITH', one ?? ''))).toBe(foldOf(example('MET_WITH', other ?? '')));
  });

  // The floor is a little under what was measured: 66 %, and 92, 86 and 78 % of the quarter, half and three quarters with the widest leads.
  it('types at least as many right as before', () => {
    expect(found.accuracy).toBeGreaterThan(0.64);
    expect(found.macroF1).toBeGreaterThan(0.62);
    expect(found.top.quarter).toBeGreaterThan(0.89);
    expect(found.top.half).toBeGreaterThan(0.84);
    expect(found.top.threeQuarters).toBeGreaterThan(0.74);
  });

  it('knows a pair that merely shares a sentence', () => {
    const none = found.byLabel.find(({ label }) => label === 'NONE');
    expect(none?.recall).toBeGreaterThan(0.75);
    expect(none?.precision).toBeGreaterThan(0.53);
  });
});
