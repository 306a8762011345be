/** The model is a fold over its examples: the same ones give the same, in any order, and nothing is left of one that is gone. */
import { describe, expect, it } from '@jest/globals';
import {
  readModel,
  toModel,
  trainModel,
  trainOn,
  writeModel,
} from '../../../server/extraction/typing/learning/train.ts';
import { example, FEW, swapped } from './sample-examples.ts';

const ask = (text: string) => example('NONE', text).pair;

describe('trainModel', () => {
  it('gives the same weights again, in whatever order the examples come', () => {
    const text = writeModel(trainOn(FEW));
    expect(writeModel(trainOn(FEW))).toBe(text);
    expect(writeModel(trainOn([...FEW].reverse()))).toBe(text);
  });

  it('is, without an example, as if that had never been seen', () => {
    const wrong = example('ACCUSED', '[1 Ghana] met [2 Togo] in Lomé.');
    const with_ = trainOn([...FEW, wrong]);
    expect(with_.version).not.toBe(trainOn(FEW).version);
    const withdrawn = [...FEW, wrong].filter((one) => one !== wrong);
    expect(writeModel(trainOn(withdrawn))).toBe(writeModel(trainOn(FEW)));
  });

  it('learns from a decision', () => {
    const pair = ask('[1 Ghana] serenaded [2 Togo].');
    const decided = ['[1 Gabon] serenaded [2 Benin].', '[1 Niger] serenaded [2 Mali].'].map((text) =>
      example('PRAISED', text),
    );
    expect(trainModel(FEW).type(pair).predicate).not.toBe('PRAISED');
    expect(trainModel([...FEW, ...decided]).type(pair).predicate).toBe('PRAISED');
  });

  it('can be trained on nothing, and then types nothing', () => {
    expect(trainModel([]).type(ask('[1 Kenya] met [2 Chad].'))).toEqual({ predicate: 'NONE', margin: 0 });
  });
});

describe('a model', () => {
  const model = trainModel(FEW);

  it('types a symmetric relation whichever end is called the subject', () => {
    for (const text of ['[1 Mali] met [2 Togo] in Lomé.', 'The kings of [1 Mali] and [2 Togo] met on Sunday.']) {
      const one = example('MET_WITH', text);
      expect(model.type(one.pair).predicate).toBe('MET_WITH');
      expect(model.type(swapped(one).pair)).toEqual(model.type(one.pair));
    }
  });

  it('reads a directed relation one way only, active or passive', () => {
    for (const text of ['[1 Mali] accused [2 Togo] of theft.', '[2 Togo] was accused by [1 Mali] of theft.']) {
      const one = example('ACCUSED', text);
      expect(model.type(one.pair).predicate).toBe('ACCUSED');
      expect(model.type(swapped(one).pair)).toMatchObject({ predicate: 'NONE', reverse: 'ACCUSED' });
    }
  });

  it('gives a margin from 0 to 1', () => {
    for (const { pair } of FEW) {
      const { margin } = model.type(pair);
      expect(margin).toBeGreaterThanOrEqual(0);
      expect(margin).toBeLessThanOrEqual(1);
    }
  });

  it('is the same once it was written and read', () => {
    const read = readModel(writeModel(trainOn(FEW)));
    expect(read.version).toBe(model.version);
    for (const { pair } of FEW) expect(read.type(pair)).toEqual(model.type(pair));
  });

  it('takes ends that overlap, are empty or lie outside without complaint', () => {
    const { tokens } = ask('[1 Kenya] met [2 Chad].');
    for (const [subject, object] of [
      [
        [0, 2],
        [1, 3],
      ],
      [
        [0, 0],
        [0, 0],
      ],
      [
        [7, 9],
        [2, 3],
      ],
      [
        [-1, 0],
        [0, 1],
      ],
    ] as const)
      expect(() => toModel(trainOn(FEW)).type({ tokens, subject, object })).not.toThrow();
    expect(() => model.type({ tokens: [], subject: [0, 0], object: [0, 0] })).not.toThrow();
  });
});
