/** "Lima broke off relations the same evening": with the state that the text has just spoken of. */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { match, sideOf } from '../frames/frame.ts';
import type { Match, Stage } from '../reading.ts';
import { topicState } from './topic-state.ts';

const BREAKS = words('break sever cut suspend restore resume establish');
const TIES = /^(off )?((all|its|their|diplomatic|the|full) ){0,3}(relations|ties)\b(?! (with|between|to))/;
/** How many words behind the verb name the relations. */
const FAR = 6;

export function brokenOff(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to } = clause;
  if (
    clause.form !== 'finite' ||
    subject?.use !== 'plain' ||
    subject.refs.length > 1 ||
    voice === 'passive' ||
    !BREAKS.has(verb.lemma)
  )
    return [];
  const said = stage.sentence.tokens.slice(to, to + FAR).map(({ lower }) => lower);
  const own = sideOf(stage, subject.refs[0]);
  const other = own !== undefined && TIES.test(said.join(' ')) ? counterpart(stage, clause, own) : undefined;
  if (own === undefined || other === undefined) return [];
  const isEnd = /^(break|sever|cut|suspend)$/.test(verb.lemma);
  const object: Slot = { ...subject, refs: [other], members: undefined, reasons: ['told-last'] };
  return [
    match(
      clause,
      { subject: { ...subject, refs: [own] }, object },
      {
        predicate: 'DIPLOMATIC_RELATIONS_WITH',
        reasons: ['frame', 'broken-off'],
        trust: 0.7,
        sense: isEnd ? { polarity: 'DENIED' } : {},
      },
    ),
  ];
}

/** The other side of the last that was told of its own, in this sentence or the one before; else the state that the text is about. */
function counterpart(stage: Stage, clause: Clause, own: string): string | undefined {
  const last = stage.before.findLast(({ sentence: { index }, subject, object, trigger }) => {
    const isNear = index >= stage.sentence.index - 1 && (index < stage.sentence.index || trigger[0] < clause.from);
    return isNear && [sideOf(stage, subject), sideOf(stage, object)].includes(own);
  });
  const sides = [sideOf(stage, last?.subject), sideOf(stage, last?.object)];
  return sides.find((side) => side !== undefined && side !== own) ?? topicState(stage, [own]);
}
