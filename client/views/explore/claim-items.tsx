/** The claims of a relation as leaves of the list, asked for when it is opened. */
import { TreeItem, TreeItemContent } from 'react-aria-components';
import { backingOf } from '../../panels/detail/claim/by-origin.ts';
import { whenAndWhere } from '../../panels/detail/claim/claim-block.tsx';
import { useClaims } from '../../panels/detail/relation/use-claims.ts';
import { toClaimFilter } from '../../state/filters.ts';
import type { RelationLine } from '../../state/graph-data.ts';
import { STATUS_WORDS } from '../../words/relations.ts';
import { claimPath } from '../path-of.ts';
import { useExplore } from './explore-context.ts';

export function ClaimItems({ prefix, relation }: { readonly prefix: string; readonly relation: RelationLine }) {
  const { view } = useExplore();
  const { subject, predicate, object, mode } = relation;
  const key = { subject: subject.id, predicate, object: object.id, mode };
  const { nodes: claims = [], loading, error } = useClaims(key, toClaimFilter(view.filters));
  if (loading || error) {
    return (
      <TreeItem id={`${prefix} waiting`} textValue="Loading" className="tree-item claim-item">
        <TreeItemContent>{error ? error.message : 'Loading…'}</TreeItemContent>
      </TreeItem>
    );
  }
  return claims.map((claim) => {
    return (
      <TreeItem
        key={claim.id}
        id={`${prefix} ${claim.id}`}
        textValue={claim.sentence}
        className="tree-item claim-item"
        href={claimPath(claim.id)}
      >
        <TreeItemContent>
          <span className="row-words">
            {whenAndWhere(claim)}{' '}
            <small>
              {backingOf(claim)} · {STATUS_WORDS[claim.status].short}
            </small>
          </span>
        </TreeItemContent>
      </TreeItem>
    );
  });
}
