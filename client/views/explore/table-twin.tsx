/** The picture as a table of relations, sortable by each column. */
import { useMemo, useState } from 'react';
import { Cell, Column, type Key, Row, type SortDescriptor, Table, TableBody, TableHeader } from 'react-aria-components';
import { isFiltered } from '../../state/filters.ts';
import type { RelationLine } from '../../state/graph-data.ts';
import type { Scene } from '../../state/scene.ts';
import { KindMark } from '../../ui/kind-mark.tsx';
import { shortDate } from '../../words/dates.ts';
import { FAMILY_WORDS, STATUS_WORDS } from '../../words/relations.ts';
import { useExplore } from './explore-context.ts';

const COLUMNS = [
  ['subject', 'Subject'],
  ['label', 'Relation'],
  ['object', 'Object'],
  ['family', 'Family'],
  ['status', 'Backed by'],
  ['last', 'Last'],
  ['articles', 'Articles'],
  ['origins', 'Origins'],
] as const;
type ColumnId = (typeof COLUMNS)[number][0];
const NUMBERS: ReadonlySet<string> = new Set(['last', 'articles', 'origins']);

export function TableTwin() {
  const { view, scene, actions } = useExplore();
  const [sort, setSort] = useState<SortDescriptor>({ column: 'origins', direction: 'descending' });
  const sorted = useRows(scene, sort);
  const { selection } = view;
  const selected = sorted.find(({ relation }) => selection?.type === 'relation' && isSelected(relation, selection))
    ?.relation.id;
  const open = (key: Key | undefined) => {
    const relation = sorted.find((row) => row.relation.id === key)?.relation;
    if (!relation) return;
    const { subject, predicate, object, mode } = relation;
    actions.select({ type: 'relation', subject: subject.id, predicate, object: object.id, mode });
  };
  return (
    <div className="table-frame">
      <Table
        aria-label={`${sorted.length} relations`}
        className="table"
        sortDescriptor={sort}
        onSortChange={setSort}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={selected ? [selected] : []}
        onSelectionChange={(keys) => keys !== 'all' && open([...keys][0])}
      >
        <TableHeader>
          {COLUMNS.map(([id, label]) => (
            <Column
              key={id}
              id={id}
              allowsSorting
              isRowHeader={id === 'subject'}
              className={NUMBERS.has(id) ? 'end' : ''}
            >
              {label}
              <i aria-hidden="true" className="sort">
                {sort.column === id ? (sort.direction === 'ascending' ? '▴' : '▾') : ''}
              </i>
            </Column>
          ))}
        </TableHeader>
        <TableBody
          renderEmptyState={() =>
            isFiltered(view.filters) ? 'Nothing matches the filters.' : 'No relation joins what is shown.'
          }
        >
          {sorted.map(({ relation, cells }) => (
            <Row key={relation.id} id={relation.id} className={relation.mode === 'HAPPENED' ? '' : 'row-hedged'}>
              {COLUMNS.map(([id]) => (
                <Cell key={id} className={NUMBERS.has(id) ? 'end' : `cell-${id}`}>
                  {(id === 'subject' || id === 'object') && (
                    <KindMark group={scene.byId.get(relation[id].id)?.group ?? 'issue'} />
                  )}
                  {id === 'last' && cells.last ? shortDate(cells.last) : cells[id]}
                </Cell>
              ))}
            </Row>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function useRows(scene: Scene, sort: SortDescriptor) {
  const rows = useMemo(() => {
    const name = (id: string) => scene.byId.get(id)?.entity.name ?? id;
    const all = scene.edges.filter(({ shown }) => shown === 'shown').flatMap(({ relations }) => relations);
    return all.map((relation) => ({ relation, cells: cellsOf(relation, name) }));
  }, [scene]);
  return useMemo(() => {
    const column = sort.column as ColumnId;
    const sign = sort.direction === 'descending' ? -1 : 1;
    return [...rows].sort(
      (a, b) => sign * compare(a.cells[column], b.cells[column]) || b.cells.origins - a.cells.origins,
    );
  }, [rows, sort]);
}

const cellsOf = (relation: RelationLine, name: (id: string) => string) => ({
  subject: name(relation.subject.id),
  label: relation.mode === 'HAPPENED' ? relation.label : `${relation.label} (${relation.mode.toLowerCase()})`,
  object: name(relation.object.id),
  family: FAMILY_WORDS[relation.family],
  status: STATUS_WORDS[relation.status].label,
  last: relation.last ?? '',
  articles: relation.articleCount,
  origins: relation.originCount,
});

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en');

const isSelected = (
  relation: RelationLine,
  selection: { subject: string; predicate: string; object: string; mode: string },
) =>
  relation.subject.id === selection.subject &&
  relation.object.id === selection.object &&
  relation.predicate === selection.predicate &&
  relation.mode === selection.mode;
