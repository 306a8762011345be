/** The state that a text is about: who "Russia delivered two helicopters" means where nobody else is near. */
import { kindOf } from '../ends.ts';
import { sideOf } from '../frames/frame.ts';
import type { Stage } from '../reading.ts';

/** Sentences back that must name it. */
const BACK = 3;

/** The state named most, which is not the giver's; none where the sentence names another than the giver, or where two are named as often. */
export function topicState(stage: Stage, givers: readonly string[]): string | undefined {
  const { cast, sentence, slots } = stage;
  const own = new Set(givers.map((key) => sideOf(stage, key) ?? key));
  const [topic] = cast.countries.filter((key) => kindOf(cast, key) === 'COUNTRY');
  if (topic === undefined || own.has(topic)) return undefined;
  const here = slots.flatMap(({ refs }) => refs.flatMap((key) => sideOf(stage, key) ?? []));
  if (here.some((key) => !own.has(key))) return undefined;
  return isNamedNear(stage, topic, sentence.index) && !isTied(stage, topic) ? topic : undefined;
}

const isNamedNear = (stage: Stage, topic: string, index: number): boolean =>
  stage.cast.slots
    .slice(Math.max(0, index - BACK), index)
    .some((slots) => slots.some(({ refs }) => refs.some((key) => sideOf(stage, key) === topic)));

function isTied({ cast }: Stage, topic: string): boolean {
  const times = (key: string | undefined) => cast.mentions.filter(({ entity }) => entity === key).length;
  return cast.countries.length > 1 && times(cast.countries[1]) >= times(topic);
}
