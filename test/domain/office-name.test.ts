import { describe, expect, test } from '@jest/globals';
import { isHeldByOne, officeName, officeNameWithin, titleCase } from '../../server/domain/wording/office-name.ts';

describe('officeName', () => {
  test.each([
    ['minister of foreign affairs', 'foreign minister'],
    ['external affairs minister', 'foreign minister'],
    ['defense minister', 'defence minister'],
    ['army chief', 'chief of army staff'],
    ['visiting premier', 'prime minister'],
    ['ombudsman', 'ombudsman'],
  ])('%s is the %s', (written, name) => {
    expect(officeName(written)).toBe(name);
  });
});

describe('officeNameWithin', () => {
  test.each([
    ['Chief of Army Staff (Pakistan)', 'chief of army staff'],
    ["Chief of Pakistan's Army Staff", 'chief of army staff'],
    ['President of the Republic of Kenya', 'president of the republic of kenya'],
    ['Pakistani foreign minister', 'foreign minister'],
    ['Ambassador of Pakistan', 'ambassador'],
  ])('%s without its country is the %s', (written, name) => {
    expect(officeNameWithin(written, ['Pakistan', 'Pakistani'])).toBe(name);
  });
});

describe('isHeldByOne', () => {
  test.each([
    ['Foreign Minister of Kenya', undefined, true],
    ['Deputy Foreign Minister of Kenya', undefined, false],
    ['Deputy Foreign Minister of Kenya', true, true],
    ['Foreign Minister of Kenya', false, false],
    ['Adviser', undefined, false],
  ])('%s (single: %s): %s', (name, single, held) => {
    expect(isHeldByOne(name, single)).toBe(held);
  });
});

describe('titleCase', () => {
  test.each([['chief of the general staff', 'Chief of the General Staff']])('%s', (words, cased) => {
    expect(titleCase(words)).toBe(cased);
  });
});
