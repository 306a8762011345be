/** Who does a gerund that tells what more is said: "said that X did, adding that", "…, accusing X of": the speaker. */
import type { Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Parsing } from '../parsing.ts';

const SAYS = words('say tell state announce declare report claim stress note');
const ADDS = words('add note stress emphasise emphasize underline underscore explain insist claim');

/** "X said there are others who need to be asked, adding that": X adds. */
export function whoAdds({ groups, tokens, subjects }: Parsing, index: number): Slot | undefined {
  const group = groups[index];
  if (group?.form !== 'gerund' || !ADDS.has(group.verb.lemma) || tokens[group.from - 1]?.word !== ',') return undefined;
  const said = groups.findLastIndex(({ verb, form }, at) => at < index && form === 'finite' && SAYS.has(verb.lemma));
  return subjects[said];
}

const JUDGES = words('accuse blame criticise criticize condemn denounce thank praise urge warn');

/** `said that Y "no longer exists" for him, accusing Y of`: nobody accuses himself, so the speaker does. */
export function whoAccuses({ groups, hanging, tokens, subjects, slots }: Parsing, index: number): Slot | undefined {
  const [group, parent] = [groups[index], hanging[index]?.parent];
  if (group?.form !== 'gerund' || !JUDGES.has(group.verb.lemma) || tokens[group.from - 1]?.word !== ',')
    return undefined;
  const object = slots.find(({ from }) => from >= group.to && from <= group.to + 2);
  const doer = parent === undefined ? undefined : subjects[parent];
  if (!object || !doer?.refs.some((ref) => object.refs.includes(ref))) return undefined;
  const said = groups.findLastIndex(({ verb, form }, at) => at < index && form === 'finite' && SAYS.has(verb.lemma));
  return subjects[said];
}
