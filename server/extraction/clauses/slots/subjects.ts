/** Who does what a verb says: the slot on its left, the one behind "said", the antecedent of "which", whoever controls "to sell". */

import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { controllerOf, subjectAhead } from './control.ts';
import { invertedSubject } from './inverted.ts';
import { leftOf } from './left-of.ts';
import { ofRelative } from './relative-subjects.ts';

/** Subjects of the groups before must be known. */
export function subjectOf(parsing: Parsing, index: number): Slot | undefined {
  const { groups, hanging, subjects, tokens } = parsing;
  const [group, hangs] = [groups[index], hanging[index]];
  if (!group || !hangs) return undefined;
  if (group.form === 'infinitive' || group.form === 'gerund' || hangs.link === 'infinitive' || hangs.link === 'gerund')
    return controllerOf(parsing, index);
  if (group.form === 'participle' && group.from === 0) return subjectAhead(parsing, group);
  if (hangs.link === 'relative' || group.form === 'participle') return ofRelative(parsing, group, hangs.leader);
  const beside = hangs.link === 'coordinate' && hangs.parent !== undefined ? subjects[hangs.parent] : undefined;
  // "accused X of lying, thanked Y", "answered by expelling Y, and threatened Z": a verb right behind the comma or "and" shares the subject.
  const joint = tokens[group.from - 1]?.lower ?? '';
  if (
    beside &&
    (joint === ',' ||
      (/^(and|but|or)$/.test(joint) &&
        (groups[index - 1]?.form === 'gerund' ||
          hanging[index - 1]?.link === 'relative' ||
          followsObject(parsing, index))))
  )
    return beside;
  const own = invertedSubject(parsing, index) ?? leftOf(parsing, index);
  if (own) return own;
  const shares = hangs.link === 'coordinate' || /^(and|but|or|,)$/.test(tokens[group.from - 1]?.lower ?? '');
  if (!shares) return undefined;
  const sister = hangs.parent ?? index - 1;
  // "warned that silence was no answer and criticised": whoever warned.
  const above = hanging[sister]?.link === 'that' ? hanging[sister]?.parent : undefined;
  if (above !== undefined && isSpeakersOwn(parsing, index, above)) return subjects[above];
  return subjects[sister] ?? (above === undefined ? overAside(parsing, sister) : subjects[above]);
}

/** "left after the vote failed and met the president": the vote met nobody. */
function overAside({ hanging, subjects }: Parsing, sister: number): Slot | undefined {
  const { link, parent } = hanging[sister] ?? {};
  return link === 'adverbial' && parent !== undefined ? subjects[parent] : undefined;
}

const ASKS = words(
  'ask call urge thank accuse criticise criticize praise demand warn invite congratulate condemn welcome reject',
);

/** `said that Moscow was "holding us hostage" and asked Romania`: who speaks asks, where a quotation or a comma ends before "and". */
function isSpeakersOwn({ groups, tokens }: Parsing, index: number, above: number): boolean {
  const [group, speaker] = [groups[index], groups[above]];
  if (!group || !speaker || !ASKS.has(group.verb.lemma) || group.form !== 'finite') return false;
  const joint = tokens.slice(Math.max(0, group.from - 3), group.from).findLast(({ lower }) => lower === 'and');
  // "told Chad that the border would not be closed and thanked it": what is closed thanks nobody.
  if (joint && groups[index - 1]?.voice === 'passive' && group.voice === 'active' && SAYS.has(speaker.verb.lemma))
    return true;
  if (joint && isTense(tokens, groups[index - 1], group) && SAYS.has(speaker.verb.lemma)) return true;
  return joint !== undefined && /^[",]$/.test(tokens[joint.index - 1]?.word ?? '') && SAYS.has(speaker.verb.lemma);
}
/** "said Chad had always stood by it and thanked Y": "had thanked" would be Chad's; the past form is the speaker's. */
const isTense = (tokens: readonly Token[], before: VerbGroup | undefined, { from, verb }: VerbGroup): boolean =>
  before !== undefined &&
  from === verb.index &&
  verb.lower !== verb.lemma &&
  tokens.slice(before.from, before.verb.index).some(({ lower }) => lower === 'had' || lower === 'has');
const SAYS = words('say tell add state announce declare inform');

/** "visited Naval Headquarters Islamabad and met": what stands right before "and" is of the verb before. */
function followsObject({ slots, groups, hanging, tokens }: Parsing, index: number): boolean {
  const above = hanging[index]?.parent ?? -1;
  const [group, parent] = [groups[index], groups[above]];
  const isMain = hanging[above]?.link === undefined && parent?.modal === undefined;
  const isDone =
    isMain && parent?.form === 'finite' && group?.form === 'finite' && group.verb.lower !== group.verb.lemma;
  // "visited Naval Headquarters Islamabad today and met".
  const end = TIMES.has(tokens[(group?.from ?? 0) - 2]?.lower ?? '') ? 2 : 1;
  return isDone && slots.some(({ from, to }) => to === group.from - end && from > parent.verb.index);
}
const TIMES = words('today yesterday earlier tonight recently here also');
