/** What drafts contradict of what is stored: found as if they were said, of what they touch alone. Nothing is written. */
import { officeClash, regionClash } from '../../analysis/findings/clash-rules.ts';
import { opponents, sidesOf, type Words } from '../../analysis/findings/opponents.ts';
import { PAIR_RULES } from '../../analysis/findings/pair-rules.ts';
import type { Around, Rule } from '../../analysis/findings/scope.ts';
import { sentenceOf } from '../../analysis/sentence.ts';
import type { SummedClaim } from '../../analysis/sum-claim.ts';
import { CONTRADICTIONS, FINDING_KINDS, type FindingKind } from '../../domain/finding.ts';
import { compareText, distinct, groupBy } from '../../domain/lists.ts';
import type { Run } from '../run.ts';
import { aroundOf } from './around.ts';
import { pairOf } from './load-claims.ts';
import { type Drafted, sumBeside } from './sum-beside.ts';

export interface Clash {
  readonly kind: FindingKind;
  readonly message: string;
  /** Drafted claims, by id. */
  readonly drafted: readonly string[];
  /** What is stored and does not agree, a claim of an article each. Never empty. */
  readonly against: readonly Opponent[];
}

export interface Opponent {
  readonly claim: string;
  /** "Asim Munir met with Ilham Aliyev". */
  readonly sentence: string;
  readonly article: string;
}

/** So many claims that one draft clashes with are told. */
const MOST_TOLD = 10;

/** Contradictions only, the gravest first. Reads the pairs of the drafts, and the offices and places that they put somebody or something in. */
export async function clashesWith(run: Run, drafted: Drafted): Promise<Clash[]> {
  if (drafted.said.length === 0) return [];
  const { summed, entities } = await sumBeside(run, drafted);
  const around = await aroundOf(run, entities, { summed });
  const drafts = new Set(drafted.said.map(({ evidence }) => evidence.id));
  const found = scopesOf(summed, drafts).flatMap((scope) => clashesIn(scope, { around, drafts }));
  return found.sort(
    (a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind) || compareText(a.message, b.message),
  );
}

interface Scope {
  readonly rule: Rule;
  readonly claims: readonly SummedClaim[];
}

/** The claims that drafts are among, by what the rules look at together. */
function scopesOf(summed: readonly SummedClaim[], drafts: ReadonlySet<string>): Scope[] {
  const put = (word: string) => summed.filter(({ predicate }) => predicate === word);
  const grouped = (claims: readonly SummedClaim[], keyOf: (claim: SummedClaim) => string, rules: readonly Rule[]) =>
    [...groupBy(claims, keyOf).values()].flatMap((group) => rules.map((rule) => ({ rule, claims: group })));
  return [
    ...grouped(summed, pairOf, PAIR_RULES),
    ...grouped(put('HOLDS_OFFICE'), ({ object }) => object, [officeClash]),
    ...grouped(put('LOCATED_IN'), ({ subject }) => subject, [regionClash]),
  ].filter(({ claims }) => claims.some(({ evidence }) => evidence.some(({ id }) => drafts.has(id))));
}

interface Beside {
  readonly around: Around;
  readonly drafts: ReadonlySet<string>;
}

function clashesIn({ rule, claims }: Scope, { around, drafts }: Beside): Clash[] {
  return rule(claims, around).flatMap((finding): Clash[] => {
    const sides = sidesOf(finding, claims, drafts);
    const isAcross = sides.drafted.length > 0 && sides.stored.length > 0;
    if (!isAcross || !CONTRADICTIONS.includes(finding.kind)) return [];
    const { kind, message } = finding;
    const against = toldOf(opponents(rule, sides, around), around);
    if (against.length === 0) return [];
    return [{ kind, message, drafted: distinct(sides.drafted.map(({ evidence }) => evidence.claim)), against }];
  });
}

/** Each claim once for each article. */
function toldOf(words: readonly Words[], { entities }: Around): Opponent[] {
  const nameOf = (id: string) => entities.get(id)?.name ?? id;
  const told = words.map(({ claim, evidence }) => ({
    claim: evidence.claim,
    sentence: sentenceOf(claim, nameOf),
    article: evidence.article,
  }));
  return [...new Map(told.map((one) => [`${one.claim} ${one.article}`, one])).values()].slice(0, MOST_TOLD);
}
