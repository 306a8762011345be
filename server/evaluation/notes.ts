/** What went wrong, one line each with the sentence: for whoever writes the rules. */
import type { Candidate, EntityDraft, Extraction, Span } from '../domain/candidate.ts';
import { fold } from '../domain/wording/fold.ts';
import type { GoldRelation } from './gold/gold.ts';
import type { MeasuredLine, MeasuredPassage } from './measure.ts';
import type { Hit } from './scores/score-relations.ts';

export const NOTES = [
  'reversed',
  'missed',
  'spurious',
  'misread',
  'name missed',
  'name spurious',
  'one-liner',
] as const;

export interface Note {
  readonly what: (typeof NOTES)[number];
  /** Id of the passage, or file and line of the one-liner. */
  readonly where: string;
  readonly said: string;
  readonly sentence: string;
}

export function notesOnPassage({ passage, extraction, entities, shown }: MeasuredPassage): Note[] {
  const { id: where, text } = passage;
  const nameOf = namesIn(extraction);
  const drafted = (what: Note['what'], draft: Candidate, more = ''): Note => ({
    what,
    where,
    said: `${inWords(draft, nameOf)}${more}`,
    sentence: cut(text, draft.evidence),
  });
  const name = (what: Note['what'], mention: Span & { readonly kind: string }): Note => ({
    what,
    where,
    said: `${mention.kind} "${cut(text, mention)}"`,
    sentence: sentenceAround(text, mention),
  });
  return [
    ...shown.reversals.map(({ reversal, draft }) => drafted('reversed', draft, `: ${reversal}`)),
    ...shown.missed.map(
      (gold): Note => ({ what: 'missed', where, said: goldInWords(gold), sentence: sentenceOf(gold, text) }),
    ),
    ...shown.spurious.map((draft) => drafted('spurious', draft)),
    ...shown.hits.flatMap((hit) => misread(hit, nameOf).map((more) => drafted('misread', hit.draft, more))),
    ...entities.missed.map((mention) => name('name missed', mention)),
    ...entities.spurious.map((mention) => name('name spurious', mention)),
  ];
}

/** Of each that is not right: what was expected, and all that was drafted. */
export function notesOnLine({ line, extraction, shown }: MeasuredLine): Note[] {
  if (shown === 'right') return [];
  const nameOf = namesIn(extraction);
  const drafts = extraction.candidates.map((draft) => `${inWords(draft, nameOf)} (${draft.level})`);
  const wanted = `${line.subject.join('|')} ${line.predicates.join('|')} ${line.object.join('|')} ${line.expected}`;
  const said = `${shown}: ${wanted}; drafted: ${drafts.join('; ') || 'nothing'}`;
  return [{ what: 'one-liner', where: line.id, said, sentence: line.text }];
}

type NameOf = (key: string) => string;
function namesIn({ entities }: Pick<Extraction, 'entities'>): NameOf {
  const drafts = new Map(entities.map((entity: EntityDraft) => [entity.key, entity.name]));
  return (key) => drafts.get(key) ?? key;
}

/** The unusual alone is said: "Kenya SUPPLIES_ARMS_TO Chad DENIED by Ministry of Defence". */
function inWords(draft: Candidate, nameOf: NameOf): string {
  const { subject, predicate, object, attribution } = draft;
  const source = attribution[0] ? ` by ${nameOf(attribution[0].source)}` : '';
  return `${nameOf(subject)} ${predicate} ${nameOf(object)}${unusual(draft)}${source}`;
}

const goldInWords = (gold: GoldRelation): string => {
  const source = gold.attribution?.length ? ` by ${gold.attribution.join('|')}` : '';
  return `${gold.subject.join('|')} ${gold.predicates.join('|')} ${gold.object.join('|')}${unusual(gold)}${source}`;
};

const unusual = ({ polarity, certainty, temporality }: Pick<GoldRelation, 'polarity' | 'certainty' | 'temporality'>) =>
  [polarity, certainty, temporality]
    .filter((one) => !['AFFIRMED', 'CERTAIN', 'PAST_OR_PRESENT'].includes(one))
    .map((one) => ` ${one}`)
    .join('');

const misread = ({ checks }: Hit, nameOf: NameOf): string[] =>
  checks
    .filter(({ right, quality }) => !right && quality !== 'hedge')
    .map(({ quality, expected, drafted }) => `: ${quality} ${expected}, not ${nameOf(drafted)}`);

const cut = (text: string, { start, end }: Span): string => text.slice(start, end).replace(/\s+/g, ' ').trim();

const SENTENCE = /[^\n]*?(?:[.!?]["”’)]*(?=\s)|$)/gm;
const sentencesOf = (text: string): Span[] =>
  [...text.matchAll(SENTENCE)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => end > start);

const sentenceAround = (text: string, { start }: Span): string =>
  cut(text, sentencesOf(text).find((one) => one.start <= start && start < one.end) ?? { start: 0, end: 0 });

/** Relations of the gold have no evidence: the sentence that holds the most words of both ends. */
function sentenceOf({ subject, object }: GoldRelation, text: string): string {
  const words = new Set(
    [...subject, ...object].flatMap((name) => fold(name).split(' ')).filter((word) => word.length > 2),
  );
  const weigh = (span: Span) => {
    const there = new Set(fold(cut(text, span)).split(' '));
    return [...words].filter((word) => there.has(word)).length;
  };
  const best = sentencesOf(text).reduce<readonly [number, Span]>(
    (before, span) => (weigh(span) > before[0] ? [weigh(span), span] : before),
    [0, { start: 0, end: 0 }],
  );
  return cut(text, best[1]);
}
