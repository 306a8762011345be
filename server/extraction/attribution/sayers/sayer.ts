/** Who the subject of a verb of saying is, also where that is a statement that somebody issued. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Clause, Slot, Token } from '../../shapes.ts';
import type { Scope } from '../scope.ts';
import { authorBehind } from '../speech/reading-out.ts';
import { apposed } from './apposed.ts';
import { cueOf } from './cues.ts';
import { itAdds, itSays, itSaysAgain } from './it-says.ts';
import { namedBefore } from './named-before.ts';
import { isNote } from './note-words.ts';
import { ownStaff, speaksForHim } from './own-staff.ts';
import { fallsTo, gerundSubject, ownSubject, sharedSubject } from './own-subject.ts';
import { ownedBehind } from './owned-behind.ts';
import { authored, reportBefore } from './reports.ts';
import { sameBody } from './same-body.ts';
import { unlistedBefore } from './unlisted.ts';
import { anyEnvoy, crowd, crowdBehind, privateCrowd } from './unnamed/crowds.ts';
import { described } from './unnamed/described.ts';
import { heardBefore } from './unnamed/heard-before.ts';
import { nationBehind } from './unnamed/nation-behind.ts';
import { crowdAbove, noteAbove } from './unnamed/said-again.ts';
import { atSeat, sentThere } from './unnamed/seats.ts';
import { heardFrom, heardOf, outletTold, seatedIn, spokenFor, unnamedOf } from './unnamed/stand-ins.ts';

type Who = (clause: Clause, scope: Scope) => Slot | undefined;

/** Whoever is found first says so: those that a turn of phrase names, then the subject itself, then whom the sentence only describes. */
const WHO: readonly Who[] = [
  ownStaff,
  speaksForHim,
  apposed,
  unlistedBefore,
  groupTells,
  itAdds,
  atSeat,
  privateCrowd,
  sentThere,
  crowdBehind,
  anyEnvoy,
  authorBehind,
  ownedBehind,
  spokenFor,
  itSaysAgain,
  noteAbove,
  crowdAbove,
  heardBefore,
  sameBody,
  heardOf,
  authored,
  fallsTo,
  gerundSubject,
  sharedSubject,
  ownSubject,
  heardFrom,
  reportBefore,
  namedBefore,
  unnamedOf,
  nationBehind,
  outletTold,
  itSays,
  crowd,
  described,
];

/** Whoever the subject of a verb of saying is, or its agent in the passive; undefined where nobody is named. */
export function sayerOf(clause: Clause, scope: Scope): DraftAttribution | undefined {
  const found = clause.voice === 'passive' ? agentOf(clause, scope) : firstOf(clause, scope);
  const said = seatedIn(found, clause, scope) ?? found;
  const isSeat = said && /^(in|at)$/.test(clause.sentence.tokens[said.from - 1]?.lower ?? '');
  const source = isSeat ? scope.speakerOf(said.refs[0]) : said?.refs[0];
  if (source === undefined || !said || isOver(clause, scope.kindOf(source))) return undefined;
  return {
    source: tellsWhose(said, clause.sentence.tokens) ? scope.spokenForBy(source) : source,
    verb: clause.verb.lemma,
    cue: cueOf(clause.sentence, [
      Math.min(said.from, clause.from),
      Math.max(clause.to, clause.voice === 'passive' ? said.to : 0),
    ]),
  };
}

function firstOf(clause: Clause, scope: Scope): Slot | undefined {
  for (const who of WHO) {
    const slot = who(clause, scope);
    if (slot) return slot;
  }
  return undefined;
}

/** "Exercise Desert Falcon concluded": it ended, and said nothing. */
const isOver = ({ verb }: Clause, kind: string | undefined): boolean =>
  verb.lemma === 'conclude' && (kind === 'EVENT' || kind === 'PLACE');

/** "A Kremlin spokesman", "a spokesperson for the Kenyan government"; not "a spokesman". */
const tellsWhose = ({ from, to }: Slot, tokens: readonly Token[]): boolean =>
  tokens.slice(from, to).some(({ word, index }) => /^\p{Lu}/u.test(word) && index > 0);

/** "accused by Uganda of arming Chad", "accused of arming Chad by Uganda": the agent may stand behind what hangs on the verb. */
const agentOf = (clause: Clause, { clauses }: Scope): Slot | undefined =>
  [clause, ...clauses(clause.sentence.index).filter(({ parent, link }) => parent === clause && link === 'gerund')]
    .flatMap(({ complements }) => complements)
    .find(({ preposition, slot }) => preposition === 'by' || (preposition === 'in' && isOfNote(clause, slot)))?.slot;

/** "is accused in a UN report of": whose report it is. */
const isOfNote = ({ sentence: { tokens } }: Clause, { to }: Slot): boolean =>
  isNote(tokens[tokens[to]?.word === "'s" ? to + 1 : to]?.lower ?? '');

/** "two Western diplomats told the Kampala Sentinel": they have no names, the paper has. */
function groupTells(clause: Clause, scope: Scope): Slot | undefined {
  const isGroup = scope.kindOf(clause.subject?.refs[0] ?? '') === 'GROUP';
  return isGroup && !clause.subject?.reasons.includes('group-of-nation') ? outletTold(clause, scope) : undefined;
}
