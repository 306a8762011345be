/** How well names are matched: every labelled pair is asked, and what went wrong is listed. */
import { isKind, type Kind } from '../domain/ontology/kind.ts';
import { matchNames, thresholdOf } from './names.ts';

export interface NamePair {
  readonly kind: Kind;
  readonly a: string;
  readonly b: string;
  /** True where a reviewer should be asked whether they are one. */
  readonly isSame: boolean;
}

export interface NameMiss extends NamePair {
  readonly score: number;
}

export interface NameScore {
  readonly pairs: number;
  /** Percentages. */
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly misses: readonly NameMiss[];
}

export function scoreNames(pairs: readonly NamePair[]): NameScore {
  const asked = pairs.map((pair) => ({ ...pair, score: matchNames(pair.a, pair.b, pair.kind).score }));
  const isDrafted = ({ kind, score }: NameMiss) => score >= thresholdOf(kind);
  const right = asked.filter((one) => isDrafted(one) && one.isSame).length;
  const drafted = asked.filter(isDrafted).length;
  const gold = asked.filter(({ isSame }) => isSame).length;
  return {
    pairs: pairs.length,
    precision: percent(right, drafted),
    recall: percent(right, gold),
    f1: percent(2 * right, drafted + gold),
    misses: asked.filter((one) => isDrafted(one) !== one.isSame),
  };
}

const percent = (part: number, of: number): number => (of === 0 ? 0 : (100 * part) / of);

/** Labelled pairs of a table with a head: set, kind, a, b, same. */
export function readNamePairs(table: string): (NamePair & { readonly set: string })[] {
  return table
    .trim()
    .split('\n')
    .slice(1)
    .flatMap((line) => {
      const [set = '', kind = '', a = '', b = '', same = ''] = line.split('\t');
      return isKind(kind) ? [{ set, kind, a, b, isSame: same.trim() === 'yes' }] : [];
    });
}
