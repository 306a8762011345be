/** Arrow keys walk along lines to the neighbour nearest in that direction, brackets through neighbours by evidence; each step is spoken. */
import type { Behaviour } from '../context.ts';
import { neighboursByEvidence, nextRound, type Round, spoken, towards } from '../walk.ts';

const DIRECTIONS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

export const keyboard: Behaviour = ({ cy, container, scene, actions, cursor }) => {
  /** Where a walk with brackets began, so that it goes round one entity's neighbours. */
  let centre: Round | undefined;

  const goTo = (id: string | undefined) => {
    if (id === undefined) return actions.announce('Nothing lies in that direction.', 'spoken');
    cursor.set(id);
    actions.announce(spoken(scene(), id), 'spoken');
  };
  const start = () => {
    const isDrawn = (id: string) => scene().byId.has(id) && cy.$id(id).nonempty();
    const here = cursor.get();
    if (here !== undefined && isDrawn(here)) return here;
    return scene().nodes.find(({ id, shown }) => shown === 'shown' && isDrawn(id))?.id;
  };
  const walkRound = (step: 1 | -1) => {
    const here = start();
    if (here === undefined) return;
    centre = nextRound(scene(), { here, centre, step });
    goTo(neighboursByEvidence(scene(), centre.id)[centre.step]);
  };
  const onKey = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!direction && event.key !== '[' && event.key !== ']') return;
    event.preventDefault();
    if (!direction) return walkRound(event.key === ']' ? 1 : -1);
    centre = undefined;
    const here = start();
    const positionOf = (id: string) => cy.$id(id).position();
    if (here !== undefined)
      goTo(cursor.get() === undefined ? here : towards(scene(), { from: here, direction, positionOf }));
  };
  const onFocus = () => {
    const here = start();
    if (here !== undefined && container.matches(':focus-visible')) goTo(here);
  };
  container.addEventListener('keydown', onKey);
  container.addEventListener('focus', onFocus);
  container.addEventListener('blur', cursor.mark);
  return () => {
    container.removeEventListener('keydown', onKey);
    container.removeEventListener('focus', onFocus);
    container.removeEventListener('blur', cursor.mark);
  };
};
