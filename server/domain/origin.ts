/** Origins: the handout, wire item or readout that articles repeat. Corroboration counts origins, not articles. */

import { hashId } from './id.ts';
import type { PartialDate } from './partial-date.ts';
import { fold } from './wording/fold.ts';

export interface Origin {
  readonly id: string;
  readonly name: string;
  /** Entity that issued it. */
  readonly issuer?: string;
  readonly day?: PartialDate;
}

/** The same name, issuer and day are the same origin. */
export const originId = ({ name, issuer, day }: Omit<Origin, 'id'>): string =>
  hashId('origin', fold(name), issuer, day);

/** The origin of an article that repeats none: itself. */
export const ownOriginId = (articleId: string): string => hashId('origin', articleId);
