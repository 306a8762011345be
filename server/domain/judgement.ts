/** Judgements: which entities are one. Never overwritten: taken back and made again. */
import type { Verdict } from './wording/words.ts';

export interface Judgement {
  readonly id: string;
  readonly left: string;
  readonly right: string;
  readonly verdict: Verdict;
  readonly reason?: string;
  readonly by: string;
  readonly at: string;
  readonly withdrawnAt?: string;
}

type Ruling = Pick<Judgement, 'left' | 'right' | 'verdict' | 'withdrawnAt'>;
const stands = ({ withdrawnAt }: Ruling): boolean => withdrawnAt === undefined;

/** Every entity that a standing judgement names, with its canonical one: the smallest id among those judged the same. */
export function canonicalIds(judgements: readonly Ruling[]): ReadonlyMap<string, string> {
  const canonical = new Map<string, string>();
  const rulings = judgements.filter(stands);
  for (const { left, right } of rulings) for (const id of [left, right]) canonical.set(id, id);
  for (const { left, right, verdict } of rulings) if (verdict === 'SAME') join(canonical, left, right);
  return canonical;
}

function join(canonical: Map<string, string>, left: string, right: string): void {
  const [one = left, other = right] = [canonical.get(left), canonical.get(right)];
  const smallest = one < other ? one : other;
  for (const [id, current] of canonical) if (current === one || current === other) canonical.set(id, smallest);
}

/** The NOT_SAME judgement that a new SAME would contradict, through whatever chain. */
export function contradicted<J extends Ruling>(judgements: readonly J[], left: string, right: string): J | undefined {
  const canonical = canonicalIds([...judgements, { left, right, verdict: 'SAME' }]);
  return judgements.find(
    (ruling) =>
      stands(ruling) && ruling.verdict === 'NOT_SAME' && canonical.get(ruling.left) === canonical.get(ruling.right),
  );
}
