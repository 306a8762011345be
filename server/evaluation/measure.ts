/** Reads a labelled text and compares what was read: once as the review screen shows it, once with what it folds away. */
import type { Extraction } from '../domain/candidate.ts';
import type { ArticleToRead } from '../extraction/shapes.ts';
import type { GoldPassage, OneLiner } from './gold/gold.ts';
import { type Confusion, confusionsOf } from './scores/confusion.ts';
import type { SameEnd } from './scores/same-end.ts';
import { type EntityOutcome, scoreEntities } from './scores/score-entities.ts';
import { type Outcome, scoreOneLiner } from './scores/score-one-liners.ts';
import { type RelationOutcome, scoreRelations } from './scores/score-relations.ts';

export interface Measuring {
  readonly read: (article: ArticleToRead) => Extraction;
  readonly same: SameEnd;
}

export interface MeasuredPassage {
  readonly passage: GoldPassage;
  readonly extraction: Extraction;
  readonly entities: EntityOutcome;
  /** `high` and `medium`. */
  readonly shown: RelationOutcome;
  readonly all: RelationOutcome;
  /** Of what is shown. */
  readonly confusions: readonly Confusion[];
}

export interface MeasuredLine {
  readonly line: OneLiner;
  readonly extraction: Extraction;
  readonly shown: Outcome;
  readonly all: Outcome;
}

export function measurePassage(passage: GoldPassage, { read, same }: Measuring): MeasuredPassage {
  const extraction = read({ text: passage.text, publishedOn: passage.publishedOn });
  const shown = scoreRelations(passage, shownOf(extraction), same);
  return {
    passage,
    extraction,
    entities: scoreEntities(passage, extraction),
    shown,
    all: scoreRelations(passage, extraction, same),
    confusions: confusionsOf(shown, extraction, same),
  };
}

export function measureLine(line: OneLiner, { read, same }: Measuring): MeasuredLine {
  const extraction = read({ text: line.text });
  return {
    line,
    extraction,
    shown: scoreOneLiner(line, shownOf(extraction), same),
    all: scoreOneLiner(line, extraction, same),
  };
}

const shownOf = (extraction: Extraction): Extraction => ({
  ...extraction,
  candidates: extraction.candidates.filter(({ level }) => level !== 'low'),
});
