/** Articles: a text with its source. */

import { hashId } from './id.ts';
import type { PartialDate } from './partial-date.ts';
import { fold } from './wording/fold.ts';

export interface Article {
  readonly id: string;
  readonly title: string;
  /** Kept as it came: offsets of evidence count its UTF-16 code units. */
  readonly text: string;
  /** Entity that published it. */
  readonly publisher?: string;
  readonly url?: string;
  readonly archivedUrl?: string;
  readonly accessedOn?: PartialDate;
  readonly publishedOn?: PartialDate;
  readonly language?: string;
  readonly note?: string;
  /** Id of the origin it repeats, or its own. */
  readonly origin: string;
}

/** Publisher's name, date and text with its white space and Unicode form made one: the same words in another paper are another article. */
export const articleId = (publisherName: string, publishedOn: PartialDate | undefined, text: string): string =>
  hashId('article', fold(publisherName), publishedOn, text.normalize('NFC').replace(/\s+/gu, ' ').trim());

/** Of a data set, which has no text: the hash of its file and, where a mapping says how it is read, of that. Other readings are other data sets. */
export const dataSetId = (contentHash: string, mappingHash?: string): string =>
  hashId('article', 'data set', contentHash, mappingHash);
