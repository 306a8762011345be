/** Expanding by one predicate only, with how many neighbours each would bring. */
import { useQuery } from '@tanstack/react-query';
import { Menu, MenuItem, Popover, SubmenuTrigger, Text } from 'react-aria-components';
import { execute } from '../../api/fetcher.ts';
import type { EntityRelationsQuery } from '../../api/operations/entity.generated.ts';
import { EntityRelationsOperation } from '../../api/operations/entity.ts';
import type { Predicate } from '../../api/schema.generated.ts';
import { useOntology } from '../../panels/detail/relation/use-ontology.ts';
import { toClaimFilter } from '../../state/filters.ts';
import { useExplore } from './explore-context.ts';

type Relation = NonNullable<EntityRelationsQuery['entity']>['relations']['edges'][number]['node'];

interface Choice {
  readonly predicate: Predicate;
  readonly words: string;
  /** Neighbours that are not in the picture. */
  readonly ids: ReadonlySet<string>;
}

export function ExpandBy({ id }: { readonly id: string }) {
  const { view, scene, actions } = useExplore();
  const inverse = useOntology();
  const filter = toClaimFilter(view.filters);
  const { data } = useQuery({
    queryKey: ['expand by', id, filter ?? null],
    enabled: id !== '',
    queryFn: ({ signal }) => execute(EntityRelationsOperation, { id, ...(filter && { filter }) }, signal),
  });
  const relations = data?.entity?.relations.edges.map(({ node }) => node) ?? [];
  const choices = choicesIn(relations, { id, inverse, inPicture: (other) => scene.byId.has(other) });
  return (
    <SubmenuTrigger>
      <MenuItem className="menu-item" textValue="Expand by" isDisabled={choices.length === 0}>
        <Text slot="label">Expand by</Text>
        <span className="end" aria-hidden="true">
          ▸
        </span>
      </MenuItem>
      <Popover className="popover" offset={-2}>
        <Menu className="menu" aria-label="Expand by">
          {choices.map(({ predicate, words, ids }) => (
            <MenuItem
              key={words}
              className="menu-item"
              textValue={words}
              onAction={() => actions.expand(id, predicate)}
            >
              <Text slot="label">{words}</Text>
              <span className="end n">+{ids.size}</span>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </SubmenuTrigger>
  );
}

interface Seen {
  readonly id: string;
  readonly inverse: ReadonlyMap<string, string>;
  readonly inPicture: (id: string) => boolean;
}

/** What would bring somebody new, the most first. */
function choicesIn(relations: readonly Relation[], { id, inverse, inPicture }: Seen): readonly Choice[] {
  const choices = new Map<
    string,
    { readonly predicate: Predicate; readonly words: string; readonly ids: Set<string> }
  >();
  for (const { predicate, label, subject, object } of relations) {
    const forwards = subject.id === id;
    const other = forwards ? object.id : subject.id;
    if (inPicture(other)) continue;
    const words = forwards ? label : (inverse.get(predicate) ?? label);
    const choice = choices.get(words) ?? { predicate, words, ids: new Set() };
    choice.ids.add(other);
    choices.set(words, choice);
  }
  return [...choices.values()].sort((a, b) => b.ids.size - a.ids.size).slice(0, 12);
}
