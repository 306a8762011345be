/** YAML in a file: what is wrong is said with its line, and nothing hostile comes through. */
import { describe, expect, it, test } from '@jest/globals';
import { z } from 'zod';
import { FileError, readYaml } from '../../server/documents/files/yaml-part.ts';
import { word } from '../../server/documents/word.ts';

const ONE = z.strictObject({
  name: z.string().min(1),
  kind: word(['PERSON', 'PLACE']).optional(),
  names: z.union([z.string().transform((name) => [name]), z.array(z.string())]).optional(),
  origin: z.union([z.string(), z.strictObject({ name: z.string(), day: z.string().optional() })]).optional(),
});
const read = (text: string) => readYaml(text, z.array(ONE), { file: 'x.yaml', firstLine: 11 });
const refusal = (text: string): string => {
  try {
    read(text);
    return 'read';
  } catch (error) {
    if (error instanceof FileError) return error.message;
    throw error;
  }
};

it('gives the values, and the line of each in the whole file', () => {
  const { value, lineOf } = read('- name: a\n- name: b\n  names:\n    - c\n    - d\n');
  expect(value).toEqual([{ name: 'a' }, { name: 'b', names: ['c', 'd'] }]);
  expect([[0], [1], [1, 'name'], [1, 'names'], [1, 'names', 1], [9], []].map(lineOf)).toEqual([
    11, 12, 12, 13, 15, 11, 11,
  ]);
});

test.each<[string, string, string]>([
  ['a field that is missing', '- name: a\n- kind: PLACE', 'x.yaml:12: 1.name: is missing'],
  ['a field that nobody knows', '- name: a\n  nmae: b', 'x.yaml:12: 0.nmae: there is no field "nmae" here'],
  [
    'an unknown field that holds a list',
    '- name: a\n  more:\n    - b',
    'x.yaml:12: 0.more: there is no field "more" here',
  ],
  [
    'a word that is none of the list',
    '- name: a\n  kind: PLAZE',
    'x.yaml:12: 0.kind: "PLAZE" is no such word. Did you mean PLACE?',
  ],
  ['a number for a name', '- name: 24', 'x.yaml:11: 0.name: Invalid input: expected string, received number'],
  [
    'a number in a list of names',
    '- name: a\n  names:\n    - b\n    - 3',
    'x.yaml:14: 0.names.1: Invalid input: expected string, received number',
  ],
  [
    'an unknown field of one form of a value',
    '- name: a\n  origin: { name: b, dya: c }',
    'x.yaml:12: 0.origin.dya: there is no field "dya" here',
  ],
  [
    'a value of no form',
    '- name: a\n  names: 3',
    'x.yaml:12: 0.names: Invalid input: expected string, received number',
  ],
  ['one thing where a list is expected', 'name: a', 'x.yaml:11: this: Invalid input: expected array, received object'],
  ['nothing at all', '', 'x.yaml:11: this: Invalid input: expected array, received null'],
])('refused is %s', (_what, text, message) => {
  expect(refusal(text)).toBe(message);
});

describe('what is not YAML', () => {
  test.each<[string, string, RegExp]>([
    ['a colon too many', '- name: a\n- name: b: c', /^x\.yaml:12: this is not YAML: /],
    ['a bracket that nobody closes', '- name: a\n  names: [b, c\n- name: d', /^x\.yaml:1[23]: this is not YAML: /],
    ['a field said twice', '- name: a\n  name: b', /^x\.yaml:12: this is not YAML: duplicated mapping key/],
    ['tabs for spaces', '- name: a\n\tkind: PLACE', /^x\.yaml:12: this is not YAML: /],
    ['two documents', '- name: a\n---\n- name: b', /this is not YAML: .*single document/],
    ['an alias of nothing', '- name: *who', /^x\.yaml:11: this is not YAML: unidentified alias/],
    ['a tag', '- name: !!js/function "() => 1"', /^x\.yaml:11: this is not YAML: unknown tag/],
    ['a thousand brackets', `- name: ${'['.repeat(100_000)}`, /this is not YAML: nesting exceeded/],
    [
      'a thousand levels',
      Array.from({ length: 2_000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      /this is not YAML: nesting exceeded/,
    ],
  ])('is refused: %s', (_what, text, message) => {
    expect(refusal(text)).toMatch(message);
  });
});

describe('hostile YAML', () => {
  it('does not grow in memory by aliases of aliases', () => {
    const levels = Array.from({ length: 40 }, (_, at) => `  - &l${at + 1} [${Array(9).fill(`*l${at}`).join(', ')}]`);
    const bomb = `- name: a\n  names:\n  - &l0 [x]\n${levels.join('\n')}`;
    expect(refusal(bomb)).toBe('x.yaml:13: 0.names.0: Invalid input: expected string, received array');
    expect(refusal(`${bomb}\n  kind: *l40`)).toBe('x.yaml:54: 0.kind: is no word: write one of PERSON, PLACE');
    expect(refusal(`${bomb}\n  origin: *l40`)).toMatch(/^x\.yaml:/);
  });

  it('says no more of a list than that it is one', () => {
    expect(refusal('- name: a\n  kind: [PLACE]')).toBe('x.yaml:12: 0.kind: is no word: write one of PERSON, PLACE');
  });

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])('finds no field "%s"', (key) => {
    expect(refusal(`- name: a\n  ${key}: { polluted: yes }`)).toBe(
      `x.yaml:12: 0.${key}: there is no field "${key}" here`,
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  it('merges nothing', () => {
    expect(refusal('- &a { name: a }\n- { <<: *a }')).toMatch(/^x\.yaml:12: /);
  });

  it('takes one alias of one value as that value', () => {
    expect(read('- name: &a Baku\n- name: *a').value).toEqual([{ name: 'Baku' }, { name: 'Baku' }]);
  });
});

test.each([
  ['yes', 'yes'],
  ['NO', 'NO'],
  ['2023-11-01', '2023-11-01'],
  ['"2023"', '2023'],
  ['12:30', '12:30'],
])('%s stays text', (written, text) => {
  expect(read(`- name: ${written}`).value).toEqual([{ name: text }]);
});
