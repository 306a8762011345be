/** What is done to GraphQL documents: they are mutilated, or made of what is known to hurt servers. */
import fc from 'fast-check';

const at = fc.double({ min: 0, max: 1, noNaN: true });
const ODD = [
  '{',
  '}',
  '(',
  ')',
  '"',
  '"""',
  '\\',
  '\0',
  '#',
  '...',
  '@include(if: true)',
  '@skip(if: $x)',
  '$',
  ':',
  '!',
  '\u202E',
  '{ id }',
  '@deprecated',
  'on',
  '&',
  '|',
];

/** A letter gone, something odd let in, a part said twice, or all of it cut short. */
export const mutilation: fc.Arbitrary<(text: string) => string> = fc.oneof(
  at.map((place) => (text: string) => text.slice(0, place * text.length) + text.slice(place * text.length + 1)),
  fc.tuple(at, fc.constantFrom(...ODD)).map(
    ([place, odd]) =>
      (text: string) =>
        text.slice(0, place * text.length) + odd + text.slice(place * text.length),
  ),
  fc.tuple(at, at).map(
    ([from, to]) =>
      (text: string) =>
        text + text.slice(Math.min(from, to) * text.length, Math.max(from, to) * text.length),
  ),
  at.map((place) => (text: string) => text.slice(0, place * text.length)),
  fc
    .integer({ min: 2, max: 60 })
    .map(
      (times) => (text: string) =>
        text.replace(/\w+: \w+/, (field) => `${field} @include(if: true)${' @skip(if: false)'.repeat(times)}`),
    ),
);

/** What is known to hurt GraphQL servers, in all sizes. */
export const abuse: fc.Arbitrary<string> = fc
  .tuple(fc.nat(8), fc.integer({ min: 1, max: 3000 }))
  .map(([kind, size]) => ABUSES[kind % ABUSES.length]?.(size) ?? '');

const ABUSES: readonly ((size: number) => string)[] = [
  (size) => `{ ${Array.from({ length: size }, (_, i) => `a${i}: stats { claims }`).join(' ')} }`,
  (size) => `{ entity(id: "country/pakistan") ${'{ country '.repeat(size)}{ id }${' }'.repeat(size)} }`,
  (size) =>
    `{ ...F0 } ${Array.from({ length: Math.min(size, 200) }, (_, i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F${Math.min(size, 200)} on Query { __typename }`,
  () => '{ ...A } fragment A on Query { ...B } fragment B on Query { ...C } fragment C on Query { ...A }',
  (size) =>
    `query(${Array.from({ length: Math.min(size, 400) }, (_, i) => `$v${i}: Int`).join(', ')}) { stats { claims } }`,
  (size) => `{ neighborhood(of: [${'"country/pakistan", '.repeat(size)}], limit: ${size}) { total } }`,
  (size) => `{ search(text: "${'a '.repeat(size)}", first: ${size}) { id node { id } } }`,
  (size) =>
    `{ __schema { types { ${'fields { type { '.repeat(Math.min(size, 50))} name ${'} } '.repeat(Math.min(size, 50))} } } }`,
  (size) =>
    `{ claims(filter: { predicates: [${'MET_WITH '.repeat(size)}], between: ["country/pakistan", "country/azerbaijan"] }, first: ${size}) { totalCount } }`,
];
