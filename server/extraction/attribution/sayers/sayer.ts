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

/** Whoever the subject of a verb of saying is, or its agent in the passive; undefined where nobody is named. */
export function sayerOf(clause: Clause, scope: Scope): DraftAttribution | undefined {
  const found =
    clause.voice === 'passive'
      ? agentOf(clause, scope)
      : (ownStaff(clause, scope) ??
        speaksForHim(clause, scope) ??
        apposed(clause, scope) ??
        unlistedBefore(clause, scope) ??
        groupTells(clause, scope) ??
        itAdds(clause, scope) ??
        atSeat(clause, scope) ??
        privateCrowd(clause, scope) ??
        sentThere(clause, scope) ??
        crowdBehind(clause, scope) ??
        anyEnvoy(clause, scope) ??
        authorBehind(clause, scope) ??
        ownedBehind(clause, scope) ??
        spokenFor(clause, scope) ??
        itSaysAgain(clause, scope) ??
        noteAbove(clause, scope) ??
        crowdAbove(clause, scope) ??
        heardBefore(clause, scope) ??
        sameBody(clause, scope) ??
        heardOf(clause, scope) ??
        authored(clause, scope) ??
        fallsTo(clause) ??
        gerundSubject(clause, scope) ??
        sharedSubject(clause, scope) ??
        ownSubject(clause) ??
        heardFrom(clause) ??
        reportBefore(clause, scope) ??
        namedBefore(clause, scope) ??
        unnamedOf(clause, scope) ??
        nationBehind(clause, scope) ??
        outletTold(clause, scope) ??
        itSays(clause, scope) ??
        crowd(clause, scope) ??
        described(clause, scope));
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
const groupTells = (clause: Clause, scope: Scope): Slot | undefined =>
  scope.kindOf(clause.subject?.refs[0] ?? '') === 'GROUP' && !clause.subject?.reasons.includes('group-of-nation')
    ? outletTold(clause, scope)
    : undefined;
