/** What names of a table come to, and which of several namesakes is meant. */
import type { Entity } from '../../domain/entity.ts';
import { distinct } from '../../domain/lists.ts';
import type { Kind } from '../../domain/ontology/kind.ts';
import { fold } from '../../domain/wording/fold.ts';
import type { NamedOne } from '../../store/read/entities/named.ts';

/** Who is meant. Of somebody new also the entity, to be saved with the first claim that names it. */
export interface Resolved {
  readonly id: string;
  readonly canonical: string;
  readonly kind: Kind;
  readonly entity?: Entity;
  /** The new country that a new entity belongs to. */
  readonly home?: Resolved;
}

const LONGEST_NAME = 200;

/** True where it can be a name: it has a letter or digit, is not too long, and every store keeps it as it is. */
export const isName = (text: string): boolean =>
  text.length <= LONGEST_NAME && !text.includes('\0') && !/\p{Surrogate}/u.test(text) && fold(text) !== '';

const sideOf = ({ kind, canonical, country }: NamedOne): string | undefined =>
  kind === 'COUNTRY' ? canonical : country;

/**
 * The one of that country; failing that, the only one of whom no other country is known. Nobody is guessed: of several who may be meant
 * it is none.
 */
export function bestOf(found: readonly NamedOne[], country: string | undefined): NamedOne | undefined {
  const same = found.filter((one) => country !== undefined && sideOf(one) === country);
  if (same.length > 0) return same.find(({ main }) => main) ?? same[0];
  const open = found.filter((one) => country === undefined || sideOf(one) === undefined);
  return onlyOf(open.filter(({ main }) => main)) ?? onlyOf(open);
}

const onlyOf = (found: readonly NamedOne[]): NamedOne | undefined =>
  distinct(found.map(({ canonical }) => canonical)).length === 1 ? found[0] : undefined;
