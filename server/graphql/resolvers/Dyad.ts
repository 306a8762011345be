/** A dyad: folds over its claims. */
import { carriersOf, matrixOf, thirdPartiesOf } from '../../analysis/dyad.ts';
import { ledgersOf } from '../../analysis/ledger.ts';
import { readoutPairsOf } from '../../analysis/readout-pair.ts';
import { directionOf } from '../../analysis/sides.ts';
import { timelineOf } from '../../analysis/timeline.ts';
import { readoutsOf } from '../../store/dyads.ts';
import { contradictionsAmong } from '../../store/findings.ts';
import { claimList } from '../claim-list.ts';
import { articlesOf, claimsOf, getEntity } from '../context.ts';
import type {
  AgreementLedgerResolvers,
  CarrierResolvers,
  DyadResolvers,
  DyadSummaryResolvers,
  LedgerStepResolvers,
  ReadoutPairResolvers,
  ThirdPartyResolvers,
} from '../resolvers.generated.ts';

export const Dyad: DyadResolvers = {
  claims: ({ filter }, asked, context) => claimList(context, filter, asked),
  timeline: async ({ a, folded }, { bucket }) => {
    const { claims, entities } = await folded();
    return timelineOf(claims, bucket ?? 'MONTH', (claim) => directionOf(claim, a.id, entities));
  },
  matrix: async ({ a, folded }) => {
    const { claims, entities } = await folded();
    return matrixOf(claims, a.id, entities);
  },
  carriers: async ({ a, b, folded }) => {
    const { claims, entities } = await folded();
    return carriersOf(claims, [a.id, b.id], entities);
  },
  agreements: async ({ folded }) => {
    const { claims, entities } = await folded();
    return ledgersOf(claims, entities);
  },
  readoutPairs: async ({ a, b, folded }, _, { run }) => {
    const { claims } = await folded();
    return readoutPairsOf(
      await readoutsOf(
        run,
        claims.map(({ id }) => id),
      ),
      [a.id, b.id],
    );
  },
  disagreements: async ({ folded }, _, { run }) =>
    contradictionsAmong(
      run,
      (await folded()).claims.map(({ id }) => id),
    ),
  thirdParties: async ({ a, b, folded }) => {
    const { claims, entities, parties } = await folded();
    return thirdPartiesOf(claims, { sides: [a.id, b.id], entities, parties });
  },
};

export const Carrier: CarrierResolvers = { entity: ({ entity }, _, context) => getEntity(context, entity) };
export const ThirdParty: ThirdPartyResolvers = { entity: ({ entity }, _, context) => getEntity(context, entity) };

export const AgreementLedger: AgreementLedgerResolvers = {
  agreement: ({ agreement }, _, context) => getEntity(context, agreement),
  steps: ({ steps }) => [...steps],
};
export const LedgerStep: LedgerStepResolvers = { claims: ({ claims }, _, context) => claimsOf(context, claims) };

export const ReadoutPair: ReadoutPairResolvers = {
  event: ({ event }, _, context) => getEntity(context, event),
  left: ({ left }, _, context) => articlesOf(context, left),
  right: ({ right }, _, context) => articlesOf(context, right),
  both: ({ both }, _, context) => claimsOf(context, both),
  onlyLeft: ({ onlyLeft }, _, context) => claimsOf(context, onlyLeft),
  onlyRight: ({ onlyRight }, _, context) => claimsOf(context, onlyRight),
};

export const DyadSummary: DyadSummaryResolvers = {
  a: ({ a }, _, context) => getEntity(context, a),
  b: ({ b }, _, context) => getEntity(context, b),
};
