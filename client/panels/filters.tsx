/** The legend, which is the filter: each row says what a mark means, how many there are, and switches it. */
import { Button } from 'react-aria-components';
import { isFiltered, SAID } from '../state/filters.ts';
import type { Scene } from '../state/scene.ts';
import * as transitions from '../state/transitions.ts';
import { KindMark } from '../ui/kind-mark.tsx';
import { useExplore } from '../views/explore/explore-context.ts';
import { GROUP_WORDS, KIND_GROUPS } from '../words/kinds.ts';
import { FAMILIES, FAMILY_WORDS, SAID_WORDS, STATUS_WORDS, STATUSES } from '../words/relations.ts';
import { FilterGroup } from './filter-group.tsx';
import { LineLegend } from './line-legend.tsx';
import { OriginsFilter } from './origins-filter.tsx';

export function Filters() {
  const { view, scene, actions } = useExplore();
  const { filters } = view;
  const counts = countsIn(scene);
  const change = (part: Parameters<typeof transitions.filter>[0]) => actions.apply(transitions.filter(part));
  return (
    <>
      <FilterGroup
        title="Kinds"
        words={KIND_GROUPS}
        off={filters.withoutKinds}
        onChange={(withoutKinds) => change({ withoutKinds })}
        label={(group) => GROUP_WORDS[group].plural}
        mark={(group) => <KindMark group={group} />}
        countOf={(group) => counts.get(group) ?? 0}
      />
      <FilterGroup
        title="Families"
        words={FAMILIES}
        off={filters.withoutFamilies}
        onChange={(withoutFamilies) => change({ withoutFamilies })}
        label={(family) => FAMILY_WORDS[family]}
        countOf={(family) => counts.get(family) ?? 0}
      />
      <FilterGroup
        title="Said how"
        words={SAID}
        off={filters.withoutSaid}
        onChange={(withoutSaid) => change({ withoutSaid })}
        label={(said) => SAID_WORDS[said]}
        countOf={(said) => counts.get(said) ?? 0}
      />
      <FilterGroup
        title="Backed by"
        words={STATUSES}
        off={filters.withoutStatuses}
        onChange={(withoutStatuses) => change({ withoutStatuses })}
        label={(status) => STATUS_WORDS[status].label}
        hint={(status) => STATUS_WORDS[status].explained}
        countOf={(status) => counts.get(`status ${status}`) ?? 0}
      />
      <OriginsFilter value={filters.minOrigins} onChange={(minOrigins) => change({ minOrigins })} />
      <LineLegend />
      <FilterFoot />
    </>
  );
}

/** What is done to all filters at once, and what is hidden apart from them. */
function FilterFoot() {
  const { view, actions } = useExplore();
  const { filters } = view;
  return (
    <p className="filter-foot">
      <label className="check">
        <input
          type="checkbox"
          checked={filters.hideRest}
          onChange={({ target }) => actions.apply(transitions.filter({ hideRest: target.checked }))}
        />
        Hide what does not match
      </label>
      {isFiltered(filters) && (
        <Button className="link" onPress={() => actions.apply(transitions.clearFilters, 'Removed all filters.')}>
          Remove all filters
        </Button>
      )}
      {view.hidden.length > 0 && (
        <Button className="link" onPress={() => actions.apply(transitions.showHidden, 'Showing what was hidden.')}>
          Show {view.hidden.length} hidden
        </Button>
      )}
      {view.only && (
        <Button
          className="link"
          onPress={() => actions.apply(transitions.showOnly(undefined), 'Showing everything again.')}
        >
          Show everything again
        </Button>
      )}
    </p>
  );
}

/** How many marks of each kind and relations of each sort the picture holds, matching or not. */
function countsIn(scene: Scene): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const add = (word: string) => counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { group } of scene.nodes) add(group);
  for (const { relations } of scene.edges) {
    for (const { family, mode, certainty, status } of relations) {
      add(family);
      add(mode === 'HAPPENED' ? certainty : mode);
      add(`status ${status}`);
    }
  }
  return counts;
}
