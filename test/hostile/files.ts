/** Files that nobody wrote by hand: almost articles, almost event tables. */
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { hostileJson, hostileText } from './values.ts';

const META = `title: Munir meets Aliyev
publisher: Dawn
publishedOn: 2023-11-02
url: https://example.org/a`;
const CLAIMS = `- quote: General Munir met President Aliyev
  subject: Asim Munir
  predicate: MET_WITH
  object: Ilham Aliyev
  by: [ISPR]`;
const ARTICLE = `---\n${META}\n---\nGeneral Munir met President Aliyev in Baku.\n--- claims\n${CLAIMS}\n`;

/** YAML that grows, turns round, or means something else. */
const YAML = [
  '&a [*a]',
  'a: &a [x,x,x]\nb: &b [*a,*a,*a]\nc: &c [*b,*b,*b]\nd: [*c,*c,*c]',
  '!!js/function "x"',
  '? [a, b]\n: c',
  '<<: *x',
  'title: !!binary ////',
  '__proto__:\n  polluted: true',
  '- '.repeat(2000),
  '['.repeat(3000),
  'a: 1\na: 2',
  '|\n  text',
  'title: 0x1F',
  '\t\t: x',
  '%YAML 9.9',
  '--- a\n--- b',
];

const at = fc.double({ min: 0, max: 1, noNaN: true });
const spoiled = (whole: string) =>
  fc.oneof(
    fc
      .tuple(
        at,
        fc.oneof(
          hostileText,
          fc.constantFrom(...YAML),
          fc.constantFrom('---', '\n---\n', '--- claims', ':', '"', '\t', '\r'),
        ),
      )
      .map(([place, odd]) => whole.slice(0, place * whole.length) + odd + whole.slice(place * whole.length)),
    fc
      .tuple(at, at)
      .map(
        ([from, to]) =>
          whole.slice(0, Math.min(from, to) * whole.length) + whole.slice(Math.max(from, to) * whole.length),
      ),
  );

export const hostileArticleFiles: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: spoiled(ARTICLE) },
  fc.constantFrom(...YAML).map((yaml) => `---\n${yaml}\n---\ntext\n--- claims\n${yaml}`),
  hostileText,
);

const HEAD =
  'Event ID\tEvent Date\tSource Name\tSource Sectors\tSource Country\tEvent Text\tCAMEO Code\tIntensity\tTarget Name\tTarget Sectors\tTarget Country\tStory ID\tSentence Number\tPublisher\tCity\tDistrict\tProvince\tCountry\tLatitude\tLongitude';
const ROW =
  '1\t2018-01-01\tAsim Munir\tMilitary\tPakistan\tMake a visit\t042\t1.9\tIlham Aliyev\tGovernment\tAzerbaijan\t7\t1\tDawn\tBaku\t\t\tAzerbaijan\t40.4\t49.8';
const POLECAT = {
  'Event ID': 'x',
  'Event Date': '2023-01-01',
  'Event Type': 'AGREE',
  'Actor Name': 'Asim Munir',
  'Actor Country': 'PAK',
  'Recipient Name': 'Ilham Aliyev',
  'Recipient Country': 'AZE',
};
const cell = hostileText.map((text) => text.replaceAll('\t', ' '));
const rows = fc.array(
  fc.oneof(
    fc.constant(ROW),
    spoiled(ROW),
    fc.array(cell, { maxLength: 25 }).map((cells) => cells.join('\t')),
  ),
  { maxLength: 8 },
);
const icews = fc
  .tuple(fc.oneof({ weight: 5, arbitrary: fc.constant(HEAD) }, spoiled(HEAD)), rows)
  .map(([head, body]) => [head, ...body].join('\n'));
const jsonl = fc
  .array(
    fc.oneof(
      fc
        .dictionary(fc.constantFrom(...Object.keys(POLECAT), '__proto__'), hostileJson)
        .map((more) => ({ ...POLECAT, ...more })),
      hostileJson,
    ),
    { maxLength: 6 },
  )
  .map((list) => list.map((one) => JSON.stringify(one)).join('\n'));

export interface HostileTable {
  readonly format: 'icews' | 'plover';
  readonly bytes: Buffer;
}

/** As text, as bytes of no charset, packed, or packed and cut off. */
export const hostileTables: fc.Arbitrary<HostileTable> = fc
  .record({
    format: fc.constantFrom('icews' as const, 'plover' as const),
    text: fc.oneof(icews, jsonl, hostileText),
    form: fc.nat(5),
    share: at,
  })
  .map(({ format, text, form, share }) => ({ format, bytes: inForm(Buffer.from(text), { form, share }) }));

function inForm(bytes: Buffer, { form, share }: { readonly form: number; readonly share: number }): Buffer {
  if (form === 0) return gzipSync(bytes);
  if (form === 1) return gzipSync(bytes).subarray(0, Math.floor(share * bytes.length));
  if (form === 2) return Buffer.concat([bytes, Buffer.from([0xff, 0xfe, 0x00, 0xc3])]);
  return bytes;
}
