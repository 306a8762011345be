/** Verbs of saying above a clause: "X said that …", "X denied having …", "Y quoted X as saying …". Outermost first. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Clause, Slot } from '../shapes.ts';
import { cueOf, REPORT, SAYS } from './saying.ts';
import type { Scope } from './scope.ts';

/** Clauses of saying that govern the one at hand. */
export function sayersAbove(start: Clause, scope: Scope): DraftAttribution[] {
  const found: DraftAttribution[] = [];
  let clause: Clause | undefined = start;
  for (let depth = 0; clause && depth < 8; depth++) {
    const { parent, link }: Clause = clause;
    const claimed = claimedBy(clause, scope);
    if (claimed) found.unshift(claimed);
    if (!parent || link === 'relative' || link === 'adverbial') break;
    if (isQuoting(clause)) {
      const quoter = parent.voice === 'passive' ? quotedBy(parent) : sayerOf(parent, scope);
      if (quoter) found.unshift(quoter);
    } else if (
      (link === 'that' ||
        (link === 'infinitive' && /^(claim|profess|admit)$/.test(parent.verb.lemma)) ||
        (link === 'gerund' && /^(deny|report)$/.test(parent.verb.lemma)) ||
        isAccusing(clause)) &&
      (SAYS.test(parent.verb.lemma) || isSure(clause))
    ) {
      const said = sayerOf(parent, scope);
      if (said) found.unshift(said);
    }
    clause = parent;
  }
  return found;
}

/** "Canada's claim that …", "an assertion by X that …". */
function claimedBy({ link, leader, sentence, verb }: Clause, { slots }: Scope): DraftAttribution | undefined {
  if (link !== 'that' || leader?.pos !== 'NOUN' || !CLAIMED.test(leader.lower)) return undefined;
  const all = slots(sentence.index);
  const owner =
    all.findLast(({ to, use }) => use === 'possessive' && to <= leader.index && leader.index - to < 3) ??
    all.find(
      ({ from, to }) =>
        from > leader.index &&
        to < verb.index &&
        /^(by|from|of)$/.test(sentence.tokens[leader.index + 1]?.lower ?? '') &&
        from <= leader.index + 4,
    );
  return owner?.refs[0] === undefined
    ? undefined
    : {
        source: owner.refs[0],
        verb: leader.lemma,
        cue: cueOf(sentence, [Math.min(owner.from, leader.index), Math.max(owner.to, leader.index + 1)]),
      };
}

const CLAIMED =
  /^(claims?|denials?|allegations?|assertions?|accusations?|statements?|warnings?|announcements?|beliefs?|insistence|boasts?|contention|complaints?|charges?|reports?|suggestions?|story|testimony|version|prediction)$/;

/** "X quoted Y as saying": X stands outside. */
const isQuoting = ({ link, parent, verb }: Clause): boolean =>
  link === 'gerund' &&
  /^(quote|cite|report)$/.test(parent?.verb.lemma ?? '') &&
  /^(say|tell|state|claim)$/.test(verb.lemma);

/** "accused Chad of shelling": who accuses says so. */
const isAccusing = ({ link, leader, parent }: Clause): boolean =>
  link === 'gerund' &&
  ((leader?.lower === 'of' && /^(accuse|suspect)$/.test(parent?.verb.lemma ?? '')) ||
    (leader?.lower === 'for' && /^(blame|denounce|condemn|fault|criticise|criticize)$/.test(parent?.verb.lemma ?? '')));

/** "Chad is adamant that …". */
const isSure = ({ leader, parent, link }: Clause): boolean =>
  link === 'that' &&
  parent?.verb.lemma === 'be' &&
  /^(adamant|convinced|certain|sure|confident|clear|insistent|positive|emphatic|explicit)$/.test(leader?.lower ?? '') &&
  parent.subject?.form !== 'pronoun';

/** "was quoted by the Post as saying". */
function quotedBy({ complements, sentence }: Clause): DraftAttribution | undefined {
  const by = complements.find(({ preposition }) => preposition === 'by')?.slot;
  return by?.refs[0] === undefined
    ? undefined
    : { source: by.refs[0], verb: 'quote', cue: cueOf(sentence, [by.from, by.to]) };
}

/** Whoever the subject of a verb of saying is; undefined in the passive. */
export function sayerOf(clause: Clause, scope: Scope): DraftAttribution | undefined {
  if (clause.voice === 'passive') return undefined;
  const subject = clause.subject ?? reportBefore(clause, scope);
  const source = subject?.refs[0];
  if (source === undefined || !subject) return undefined;
  return {
    source,
    verb: clause.verb.lemma,
    cue: cueOf(clause.sentence, [Math.min(subject.from, clause.from), clause.to]),
  };
}

/** "The handout stated": whoever issued it. */
function reportBefore({ sentence, from }: Clause, { issuer, slots }: Scope): Slot | undefined {
  const head = sentence.tokens.slice(Math.max(0, from - 9), from).find(({ lower }) => REPORT.test(lower));
  const author =
    head &&
    slots(sentence.index).find(
      (slot) =>
        slot.from > head.index &&
        slot.from <= head.index + 3 &&
        /^(by|from|of)$/.test(sentence.tokens[head.index + 1]?.lower ?? ''),
    );
  if (author) return author;
  const key = issuer(sentence.index);
  if (!head || key === undefined) return undefined;
  const owner = slots(sentence.index).findLast(
    ({ to, use }) => to <= head.index && use !== 'plain' && head.index - to < 3,
  );
  return {
    sentence: sentence.index,
    from: head.index,
    to: head.index + 1,
    refs: owner?.refs ?? [key],
    form: 'nominal',
    use: 'plain',
    reasons: ['issuer'],
  };
}
