/** A dyad: folds over its claims. */
import { carriersOf, matrixOf, thirdPartiesOf } from '../../analysis/dyad.ts';
import { ledgersOf } from '../../analysis/ledger.ts';
import { readoutPairsOf } from '../../analysis/readout-pair.ts';
import { directionOf } from '../../analysis/sides.ts';
import { LENGTHS, timelineOf } from '../../analysis/timeline.ts';
import { distinct } from '../../domain/lists.ts';
import type { PartialDate } from '../../domain/partial-date.ts';
import { contradictionsAmong } from '../../store/read/findings.ts';
import { readoutsOf } from '../../store/read/relations/dyads.ts';
import { briefsOf } from '../../store/sums/load-claims.ts';
import { articlesOf, claimsOf, getEntity } from '../context.ts';
import { claimList } from '../pages/claim-list.ts';
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
  timeline: async ({ a, folded, events }, { bucket }) => {
    const by = bucket ?? 'MONTH';
    const [{ claims, entities }, counted] = await Promise.all([folded(), events(LENGTHS[by])]);
    return timelineOf([...claims, ...counted], by, (claim) => directionOf(claim, a.id, entities));
  },
  matrix: async ({ a, folded, events }) => {
    const [{ claims, entities }, counted] = await Promise.all([folded(), events(LENGTHS.MONTH)]);
    return matrixOf([...claims, ...counted], a.id, entities);
  },
  carriers: async ({ a, b, folded, ends }, _, { run }) => {
    const [{ claims, entities }, counted] = await Promise.all([folded(), ends()]);
    const unknown = distinct(counted.flatMap(({ subject, object }) => [subject, object])).filter(
      (id) => !entities.has(id),
    );
    const more = await briefsOf(run, unknown);
    return carriersOf([...claims, ...counted], [a.id, b.id], new Map([...entities, ...more.entities]));
  },
  agreements: async ({ folded, filter: { reportedBy } }) => {
    const { claims, entities } = await folded();
    return ledgersOf(claims, entities).map((ledger) => ({
      ...ledger,
      steps: ledger.steps.map((step) => onDay(step, reportedBy)),
    }));
  },
  readoutPairs: async ({ a, b, folded, filter: { reportedBy } }, _, { run }) => {
    const ids = (await folded()).claims.map(({ id }) => id);
    const pairs = readoutPairsOf(await readoutsOf(run, ids, reportedBy), [a.id, b.id]);
    return pairs.map((pair) => onDay(pair, reportedBy));
  },
  disagreements: async ({ folded, filter: { reportedBy } }, _, { run }) => {
    const found = await contradictionsAmong(run, (await folded()).claims, reportedBy);
    return found.map((finding) => onDay(finding, reportedBy));
  },
  thirdParties: async ({ a, b, folded }) => {
    const { claims, entities, parties } = await folded();
    return thirdPartiesOf(claims, { sides: [a.id, b.id], entities, parties });
  },
};

/** What rests on what was public on a day leads to claims as they stood on it. */
const onDay = <Value extends object>(value: Value, asOf: PartialDate | undefined) =>
  asOf === undefined ? value : { ...value, asOf };

export const Carrier: CarrierResolvers = { entity: ({ entity }, _, context) => getEntity(context, entity) };
export const ThirdParty: ThirdPartyResolvers = { entity: ({ entity }, _, context) => getEntity(context, entity) };

export const AgreementLedger: AgreementLedgerResolvers = {
  agreement: ({ agreement }, _, context) => getEntity(context, agreement),
  steps: ({ steps }) => [...steps],
};
export const LedgerStep: LedgerStepResolvers = {
  claims: ({ claims, asOf }, _, context) => claimsOf(context, claims, asOf),
};

export const ReadoutPair: ReadoutPairResolvers = {
  event: ({ event }, _, context) => getEntity(context, event),
  left: ({ left }, _, context) => articlesOf(context, left),
  right: ({ right }, _, context) => articlesOf(context, right),
  both: ({ both, asOf }, _, context) => claimsOf(context, both, asOf),
  onlyLeft: ({ onlyLeft, asOf }, _, context) => claimsOf(context, onlyLeft, asOf),
  onlyRight: ({ onlyRight, asOf }, _, context) => claimsOf(context, onlyRight, asOf),
};

export const DyadSummary: DyadSummaryResolvers = {
  a: ({ a }, _, context) => getEntity(context, a),
  b: ({ b }, _, context) => getEntity(context, b),
};
