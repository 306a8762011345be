/** What every part of Explore may see and do. */
import { createContext, useContext } from 'react';
import type { Predicate } from '../../api/schema.generated.ts';
import type { GraphAnswer } from '../../api/use-graph.ts';
import type { Scene } from '../../state/scene.ts';
import type { Transition } from '../../state/transitions.ts';
import type { Mode, Point, Selection, View } from '../../state/view.ts';

export interface ExploreActions {
  readonly apply: (transition: Transition, sentence?: string) => void;
  readonly select: (selection: Selection | undefined) => void;
  /** Brings the best evidenced neighbours, all of them or only those that one predicate joins. */
  readonly expand: (id: string, predicate?: Predicate) => void;
  readonly collapse: (id: string) => void;
  readonly add: (id: string, name: string) => void;
  readonly hide: (id: string) => void;
  readonly togglePin: (id: string) => void;
  /** Lays everything out anew. */
  readonly rearrange: () => void;
  readonly showOnly: (id: string, depth: number) => void;
  /** Opens the view in words. */
  readonly describe: () => void;
  readonly askForPath: (id: string) => void;
  readonly openMenu: (id: string, at: Point) => void;
}

export interface Explore {
  readonly view: View;
  readonly mode: Mode;
  readonly scene: Scene;
  readonly answer: GraphAnswer;
  readonly actions: ExploreActions;
}

const ExploreContext = createContext<Explore | undefined>(undefined);
export const ExploreProvider = ExploreContext.Provider;

export function useExplore(): Explore {
  const explore = useContext(ExploreContext);
  if (!explore) throw new Error('useExplore was called outside of Explore. Wrap the part in ExploreProvider.');
  return explore;
}
