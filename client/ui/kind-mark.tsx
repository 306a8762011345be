/** The mark of a kind, as the canvas draws it: in the legend, in lists and beside names. */
import { DIAMOND, HEXAGON, PIN, SHEET } from '../graph-view/style/shapes.ts';
import type { KindGroup } from '../words/kinds.ts';

const points = (corners: readonly number[], [width, height]: readonly [number, number]): string =>
  corners.map((corner, i) => 8 + corner * (i % 2 === 0 ? width : height)).join(' ');

const SHAPES: Readonly<Record<KindGroup, React.ReactElement>> = {
  state: <rect x="0.8" y="3" width="14.4" height="10" rx="2.6" />,
  person: <circle cx="8" cy="8" r="6" />,
  office: <rect x="0.8" y="4" width="14.4" height="8" />,
  body: <polygon points={points(HEXAGON, [7.2, 6.4])} />,
  agreement: <polygon points={points(SHEET, [5.2, 6.6])} />,
  event: <polygon points={points(DIAMOND, [7, 7])} />,
  place: <polygon points={points(PIN, [5.4, 6.8])} />,
  issue: <rect x="0.8" y="4" width="14.4" height="8" rx="4" />,
};

export const KindMark = ({ group }: { readonly group: KindGroup }) => (
  <svg className={`mark mark-${group}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    {SHAPES[group]}
  </svg>
);
