/** Values that somebody sends who wants to break something. */
import fc from 'fast-check';

/** Ids that exist in the seeds, so that what is asked reaches far. */
export const IDS = ['country/pakistan', 'country/azerbaijan', 'person/asim-munir', 'person/ilham-aliyev'] as const;

export const hostileText = fc.oneof(
  fc.constantFrom(...IDS),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '',
    '\0',
    'a\0b',
    '\uD800',
    'x\uDFFF\uD83D',
    '\u202E\u2066',
    '\uFEFF',
    '__proto__',
    'constructor',
    "'}) RETURN 1 //",
    '`',
    '$id',
    '%00%',
    '../../etc/passwd',
  ),
  fc.constantFrom(
    '2024',
    '2024-13-99',
    '0000-00-00',
    '99999-01-01',
    '-1',
    'NaN',
    '[object Object]',
    'null',
    'A'.repeat(5000),
    'ə'.repeat(3000),
    '\n'.repeat(2000),
  ),
  fc.integer({ min: 1, max: 60 }).map((length) => `${'(a+)'.repeat(length)}+$`),
);

export const hostileNumber = fc.constantFrom(
  0,
  -0,
  -1,
  1,
  100,
  101,
  2 ** 31 - 1,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  1e-300,
  0.1,
  Number.MAX_VALUE,
);

/** Any JSON: wrong shapes, deep nests, long lists, keys that mean something to JavaScript. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: hostileText },
  { weight: 2, arbitrary: hostileNumber },
  fc.constantFrom(null, true, false, {}, []),
  fc.jsonValue({ maxDepth: 3 }),
  fc.integer({ min: 1, max: 3000 }).map((length) => Array.from({ length }, () => 'country/pakistan')),
  fc.integer({ min: 1, max: 400 }).map((depth) => nested(depth)),
  fc.constant(JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}')),
);

function nested(depth: number): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
}
