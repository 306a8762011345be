/** The scorecard as a page in Markdown. */
import { barsOf } from './bars.ts';
import type { Note } from './notes.ts';
import type { ConfusionCount, Scorecard, SplitScore } from './scorecard.ts';
import { QUALITIES } from './scores/meaning.ts';
import { RELATION_GROUPS } from './scores/relation-group.ts';
import { REVERSALS } from './scores/reversal.ts';
import { f1, partOf, precision, recall, type Share, type Tally } from './tally.ts';

/** Of held-out texts it does not say what was taken for what, unless they are asked for alone. */
export const toMarkdown = ({ splits }: Scorecard): string =>
  [
    `# Scorecard\n\n${INTRODUCTION}\n`,
    ...splits.flatMap((score) => [
      section(score),
      ...(score.split === 'tuned' || splits.length === 1 ? [confusionList(score.confusions)] : []),
    ]),
  ].join('\n');

const INTRODUCTION = `What reading is worth on labelled texts, by \`readout evaluate\`. A relation is right with its predicate, both ends and its direction. *Shown* is
what the review screen shows at once (levels high and medium); *all* counts what it folds away too.`;

const TITLES = {
  tuned: 'Tuned: seen while rules were written',
  'held-out': 'Held out: not looked at while rules were written',
} as const;

const section = (score: SplitScore): string =>
  [
    `## ${TITLES[score.split]}\n`,
    `Passages: ${score.passages}. Names: ${score.entities.exact.gold}. Relations: ${score.shown.all.gold}. One-liners: ${linesOf(score)}.\n`,
    ...[bars(score), suites(score), names(score), relations(score), meaning(score), predicates(score)],
  ]
    .filter((part) => part !== '')
    .join('\n');

const linesOf = (score: SplitScore): number => score.suites.reduce((sum, { lines }) => sum + lines, 0);

const bars = (score: SplitScore): string =>
  table(
    ['', 'measured', 'bar', ''],
    barsOf(score).map(({ what, counts, value, bar, isCount, isMet }) => [
      what,
      isCount ? `${value}` : `${shown(value)}${counts && ` (${counts})`}`,
      isCount ? `${bar}` : `≥ ${bar}`,
      value === undefined ? 'nothing to measure' : isMet ? 'met' : '**not met**',
    ]),
  );

const suites = ({ suites: all }: SplitScore): string =>
  all.length === 0
    ? ''
    : `### One-liners\n\n${table(
        [
          'suite',
          'lines',
          'right',
          'silent',
          'another relation',
          'wrong (negation: the opposite)',
          'with low: right',
          'wrong',
        ],
        all.map(({ suite, lines, shown: some, all: every }) =>
          [suite, lines, some.right, some.silent, some.other, some.wrong, every.right, every.wrong].map(String),
        ),
      )}`;

const TALLY_HEAD = ['P', 'R', 'F1', 'right', 'drafted', 'gold'];
const tallyCells = (tally: Tally): string[] => [
  ...[precision(tally), recall(tally), f1(tally)].map((ratio) => shown(ratio && 100 * ratio)),
  ...[tally.right, tally.drafted, tally.gold].map(String),
];

const names = ({ entities: { exact, relaxed, kinds } }: SplitScore): string =>
  `### Names\n\n${table(
    ['', ...TALLY_HEAD],
    [
      ['exact', ...tallyCells(exact)],
      ['relaxed', ...tallyCells(relaxed)],
      ...kinds.map(({ kind, ...tally }) => [`exact: ${kind}`, ...tallyCells(tally)]),
    ],
  )}`;

const relations = ({ shown: some, all }: SplitScore): string =>
  `### Relations\n\n${table(
    ['', ...TALLY_HEAD],
    [some, all].flatMap((score, index) => [
      ...RELATION_GROUPS.map((group) => [
        `${group}, ${index === 0 ? 'shown' : 'all'}`,
        ...tallyCells(score.groups[group]),
      ]),
      [`together, ${index === 0 ? 'shown' : 'all'}`, ...tallyCells(score.all)],
    ]),
  )}\n${some.unjudged} of what is shown is neither right nor wrong: said again, said in another right way, or structure that nobody labelled.\n`;

const meaning = ({ shown: some, all }: SplitScore): string =>
  `### How hits are meant\n\n${table(
    ['', 'of all hits', 'of those that are denied, hedged, attributed …'],
    QUALITIES.map((quality) => {
      const { all: every, marked } = some.qualities[quality];
      return [quality === 'hedge' ? 'certainty and temporality' : quality, part(every), part(marked)];
    }),
  )}\n${table(
    ['', 'shown', 'all'],
    REVERSALS.map((reversal) => [reversal, `${some.reversals[reversal]}`, `${all.reversals[reversal]}`]),
  )}`;

const predicates = ({ shown: some }: SplitScore): string =>
  `### By predicate, shown\n\n${table(
    ['', ...TALLY_HEAD],
    some.predicates.map(({ predicate, ...tally }) => [predicate, ...tallyCells(tally)]),
  )}`;

/** Lines of the list of confusions. */
const LONGEST = 40;

const confusionList = (confusions: readonly ConfusionCount[]): string =>
  `### Where the next point is to be won\n\n${table(
    ['times', 'labelled', 'drafted', 'cause'],
    confusions
      .slice(0, LONGEST)
      .map(({ count, gold, drafted, cause }) => [`${count}`, gold ?? '–', drafted ?? '–', cause]),
  )}`;

/** Misses, one a paragraph. */
export const notesInWords = (notes: readonly Note[]): string =>
  notes.map(({ what, where, said, sentence }) => `${what}  ${where}  ${said}\n    ${sentence}\n`).join('');

const shown = (percentage: number | undefined): string => (percentage === undefined ? '–' : percentage.toFixed(1));
const part = (share: Share): string => {
  const ratio = partOf(share);
  return ratio === undefined ? '–' : `${shown(100 * ratio)} (${share.right} of ${share.of})`;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('');
