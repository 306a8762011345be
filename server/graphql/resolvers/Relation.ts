/** Relations and the views and paths made of them. */
import { predicateRow } from '../../domain/ontology/predicate.ts';
import { entitiesOf, getEntity } from '../context.ts';
import { claimList } from '../pages/claim-list.ts';
import type {
  GraphNodeResolvers,
  GraphViewResolvers,
  PathResolvers,
  RelationResolvers,
} from '../resolvers.generated.ts';

export const Relation: RelationResolvers = {
  subject: ({ subject }, _, context) => getEntity(context, subject),
  object: ({ object }, _, context) => getEntity(context, object),
  family: ({ predicate }) => predicateRow(predicate).family,
  label: ({ predicate }) => predicateRow(predicate).label,
  claims: ({ subject, predicate, object, mode, filter }, asked, context) =>
    claimList(context, { ...filter, pair: `${subject} ${predicate} ${object}`, mode }, asked),
};

export const GraphView: GraphViewResolvers = {
  nodes: ({ nodes }) => [...nodes],
  // All ends are among the nodes. Thousands of promises, two a relation, cost more than everything else of a view.
  relations: async ({ nodes, relations }, _, context) => {
    await context.loaders.entity.loadMany(nodes.map(({ entity }) => entity));
    return [...relations];
  },
};

export const GraphNode: GraphNodeResolvers = {
  entity: ({ entity }, _, context) => getEntity(context, entity),
  hidden: ({ hidden }) => hidden ?? null,
};

export const Path: PathResolvers = {
  nodes: ({ nodes }, _, context) => entitiesOf(context, nodes),
  relations: ({ relations }) => [...relations],
};
