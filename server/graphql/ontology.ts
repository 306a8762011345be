/** The words of the graph, from their tables. */
import { KIND_NAMES, KINDS } from '../domain/ontology/kind.ts';
import { PREDICATE_NAMES, predicateRow } from '../domain/ontology/predicate.ts';
import type { Plover } from '../domain/ontology/predicate-row.ts';

const written = ({ code, mode, context }: Plover): string =>
  [code, mode, context].filter((part) => part !== undefined).join(' ');

export const ontology = {
  kinds: KIND_NAMES.map((name) => ({
    name,
    label: KINDS[name].label,
    group: KINDS[name].group,
    description: KINDS[name].description,
  })),
  predicates: PREDICATE_NAMES.map((name) => {
    const { label, inverseLabel, description, family, symmetric, state, withLabel, plover } = predicateRow(name);
    return {
      name,
      label,
      inverseLabel,
      description,
      family,
      symmetric: symmetric === true,
      state: state === true,
      withLabel: withLabel ?? null,
      plover: plover ? written(plover) : null,
    };
  }),
};
