/** "Lebanon's army said an Israeli drone had dropped a grenade on farmers": whose army tells of it was struck. */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import { kindOf } from '../ends.ts';
import { match, sideOf } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Stage } from '../reading.ts';

const STRIKES = words('strike shell bomb bombard raid attack mortar drop kill wound hit destroy');
const SAYS = words('say report announce state confirm');
/** Who tells of strikes at home; another state's foreign ministry may tell of strikes anywhere. */
const AT_HOME = /\b(defen[cs]e|interior|health|border|police|civil)\b/i;

export function struckAtHome(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, complements, link, parent } = clause;
  if (!subject || voice === 'passive' || !STRIKES.has(verb.lemma) || isRead(stage, clause)) return [];
  const sayer = link === 'that' && parent && SAYS.has(parent.verb.lemma) ? parent.subject : undefined;
  const [own, doer] = [sideOf(stage, sayer?.refs[0]), sideOf(stage, subject.refs[0])];
  if (!sayer || own === undefined || doer === undefined || own === doer || !tellsOfHome(stage, sayer)) return [];
  if (complements.some(({ slot }) => sideOf(stage, slot.refs[0]) !== undefined)) return [];
  const ends = {
    subject: { ...subject, use: 'plain', refs: [doer], members: undefined } as Slot,
    object: { ...sayer, refs: [own], members: undefined, reasons: ['side-of-sayer'] },
  };
  return [match(clause, ends, { predicate: 'ATTACKED', reasons: ['frame', 'struck-at-home'], trust: 0.66 })];
}

function tellsOfHome({ cast }: Stage, { refs: [key = ''] }: Slot): boolean {
  const kind = kindOf(cast, key);
  return kind === 'ARMED_FORCE' || (kind === 'GOVERNMENT_BODY' && AT_HOME.test(cast.entities.get(key)?.name ?? ''));
}
