/** The commitment ledger: how far an agreement came. */
import { compareText, distinct, groupBy } from '../domain/lists.ts';
import type { Predicate } from '../domain/ontology/predicate.ts';
import { firstDay, type PartialDate } from '../domain/partial-date.ts';
import type { Entities } from './fold.ts';
import type { ShownClaim } from './sum-claim.ts';

export const STEPS = ['PLEDGED', 'AGREED', 'SIGNED', 'RATIFIED', 'IN_FORCE', 'DELIVERED', 'LAPSED'] as const;
export type Step = (typeof STEPS)[number];

export interface LedgerStep {
  readonly step: Step;
  readonly date?: PartialDate;
  readonly claims: readonly string[];
}
export interface AgreementLedger {
  readonly agreement: string;
  readonly steps: readonly LedgerStep[];
}

/** What somebody did to the agreement itself. */
const DONE_TO_IT: Partial<Record<Predicate, Step>> = {
  AGREED_ON: 'AGREED',
  SIGNED: 'SIGNED',
  RATIFIED: 'RATIFIED',
  PARTY_TO: 'IN_FORCE',
  WITHDREW_FROM: 'LAPSED',
};
/** What was done under it, where a report names the agreement as topic. */
const DONE_UNDER_IT: readonly Predicate[] = ['SUPPLIES_ARMS_TO', 'PROVIDES_AID_TO', 'INVESTS_IN', 'LENDS_TO'];

/** Every agreement that the claims take a step of, most steps first. Denied and imagined steps are none. */
export function ledgersOf(claims: readonly ShownClaim[], entities: Entities): AgreementLedger[] {
  const taken = claims.flatMap((claim) => stepsOf(claim, entities).map((step) => ({ ...step, claim })));
  return [...groupBy(taken, ({ agreement }) => agreement)]
    .map(([agreement, steps]) => ({ agreement, steps: inOrder(steps) }))
    .sort((a, b) => b.steps.length - a.steps.length || compareText(a.agreement, b.agreement));
}

function stepsOf(claim: ShownClaim, entities: Entities): { agreement: string; step: Step }[] {
  const isAgreement = (id: string) => entities.get(id)?.kind === 'AGREEMENT';
  if (claim.mode === 'DENIED' || claim.mode === 'HYPOTHETICAL') return [];
  const own = DONE_TO_IT[claim.predicate];
  if (own === 'LAPSED' && claim.mode === 'PLANNED') return []; // who means to leave pledges nothing
  const agreements = own ? [claim.object] : DONE_UNDER_IT.includes(claim.predicate) ? claim.topics : [];
  const step = claim.mode === 'PLANNED' ? 'PLEDGED' : (own ?? 'DELIVERED');
  return agreements.filter(isAgreement).map((agreement) => ({ agreement, step }));
}

function inOrder(taken: readonly { step: Step; claim: ShownClaim }[]): LedgerStep[] {
  const dateOf = ({ claim }: { claim: ShownClaim }) => claim.validFrom ?? claim.firstDate;
  return [...groupBy(taken, (one) => `${one.step} ${dateOf(one) ?? ''}`).values()]
    .flatMap((group): LedgerStep[] => {
      const [first] = group;
      const date = first && dateOf(first);
      return first
        ? [
            {
              step: first.step,
              ...(date !== undefined && { date }),
              claims: distinct(group.map(({ claim }) => claim.id)),
            },
          ]
        : [];
    })
    .sort((a, b) => compareText(dayOf(a), dayOf(b)) || STEPS.indexOf(a.step) - STEPS.indexOf(b.step));
}

const dayOf = ({ date }: LedgerStep): string => (date === undefined ? '9999' : firstDay(date));
