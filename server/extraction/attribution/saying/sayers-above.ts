/** Verbs of saying above a clause: "X said that …", "X denied having …", "Y quoted X as saying …". Outermost first. */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Clause, Token } from '../../shapes.ts';
import { cleftOver } from '../sayers/it-says.ts';
import { sayerOf } from '../sayers/sayer.ts';
import { ACCUSES, QUOTES, SAYS, SAYS_GERUND, SAYS_OF, SAYS_TO, SPEAKS } from '../sayers/verbs-of-saying.ts';
import type { Scope } from '../scope.ts';
import { drawsAttention } from './appraising.ts';
import { claimedBy } from './claims.ts';

/** Clauses of saying that govern the one at hand. */
export function sayersAbove(start: Clause, scope: Scope): DraftAttribution[] {
  const found: DraftAttribution[] = [];
  let clause = describedIn(start, scope) ?? start;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const claimed = claimedBy(clause, scope);
    if (claimed) found.unshift(claimed);
    const cleft = cleftOver(clause, scope);
    if (cleft) clause = cleft;
    const { parent, link } = quotedBare(clause, scope) ?? saidFirst(clause) ?? clause;
    if (!parent || (/^(relative|adverbial)$/.test(link ?? '') && !isToldToo(clause, parent))) break;
    const said = sayerOver({ ...clause, parent, link }, parent, scope);
    if (said) found.unshift(said);
    clause = parent;
  }
  return found;
}

/** "said rebels armed by Juba had fired": what describes those of whom somebody says something is said too. */
function describedIn(
  { form, link, subject, from, sentence: { tokens, index } }: Clause,
  scope: Scope,
): Clause | undefined {
  if (form !== 'participle' || link !== 'relative' || !subject || tokens[subject.to]?.word === ',') return undefined;
  return scope.clauses(index).find((one) => one.subject === subject && one.form === 'finite' && one.from > from);
}

/** No text has more verbs of saying above one another. */
const DEEPEST = 8;

/** "said that Kenya attacked Chad while Sudan had armed it": the tense of reported speech goes on. */
const isToldToo = ({ from, sentence: { tokens }, to, modal, leader, verb }: Clause, parent: Clause): boolean =>
  (parent.link === 'that' &&
    from > parent.from &&
    /^(while|because|after|since|although|though|whereas|who|which|where)$/.test(leader?.lower ?? '') &&
    (/^(would|'d)$/.test(modal ?? '') || tokens.slice(from, to - 1).some(({ lower }) => lower === 'had'))) ||
  // "said Kenya had attacked Chad after Sudan armed it": no comma sets it off.
  (parent.link === 'that' &&
    from > parent.from &&
    leader !== undefined &&
    /^(because|after|when|since|while|before)$/.test(leader.lower) &&
    !(tokens[leader.index - 1]?.word === ',' || (SAYS.has(verb.lemma) && isBehindComma(tokens, leader.index)))) ||
  // "said she would not return unless Chad withdrew".
  (parent.link === 'that' && from > parent.from && /^(unless|if)$/.test(leader?.lower ?? ''));

/** ", a day after Chad said", ", only hours before Chad claimed": another says that. */
function isBehindComma(tokens: readonly Token[], at: number): boolean {
  let start = at - 1;
  while (start > at - 5 && /^(NOUN|NUM|DET|ADJ|ADV|PROPN)$/.test(tokens[start]?.pos ?? '')) start--;
  return tokens[start]?.word === ',' && TIMES.test(tokens[at - 1]?.lower ?? '');
}
const TIMES = /^(minutes?|hours?|days?|weeks?|months?|years?|shortly|soon|just|immediately|long|only)$/;

/** "said Kenya, which is at peace, had attacked": it governs nothing yet. */
const says = (clause: Clause, all: readonly Clause[]): boolean =>
  SPEAKS.has(clause.verb.lemma) &&
  clause.form === 'finite' &&
  (clause.subject?.to ?? Number.POSITIVE_INFINITY) <= clause.from &&
  !all.some(({ parent, link }) => parent === clause && link === 'that');

/** "quoted Obi as saying Kenya had attacked": no "that" joins what was said. */
function quotedBare(clause: Clause, scope: Scope): Pick<Clause, 'parent' | 'link'> | undefined {
  if (clause.parent || clause.link || !clause.subject || clause.form !== 'finite') return undefined;
  const start = clause.subject.from;
  const all = scope.clauses(clause.sentence.index);
  const parent = all.find(
    (one) => one.to === start && (isQuoting(one) || ((!one.parent || one.link === 'coordinate') && says(one, all))),
  );
  return parent && { parent, link: 'that' };
}

/** "said that while Kenya had attacked Chad, Mali": what stands between "that" and the rest is said as well. */
function saidFirst({
  link,
  leader,
  parent,
  sentence: { tokens },
}: Clause): Pick<Clause, 'parent' | 'link'> | undefined {
  if (link !== 'adverbial' || !leader || !parent) return undefined;
  const before = tokens[leader.index - 1];
  const that = before?.word === ',' ? tokens[leader.index - 2] : before;
  return that?.lower === 'that' ? { parent, link: 'that' } : undefined;
}

/** The source that the governing clause names, where it says what hangs on it. */
function sayerOver(clause: Clause, parent: Clause, scope: Scope): DraftAttribution | undefined {
  if (isQuoting(clause)) return sayerOf(parent, scope);
  if (clause.link === 'that' && isPersuaded(parent)) return sayerOf({ ...parent, voice: 'active' }, scope);
  // "The court heard Captain Obi testify that": who listens says nothing.
  if (parent.verb.lemma === 'hear' && clause.form === 'infinitive' && SAYS.has(clause.verb.lemma)) return undefined;
  // "did not comment on Chad's assertion that": the assertion is Chad's.
  if (clause.leader?.pos === 'NOUN' && /^(comment|respond|reply|react|object)$/.test(parent.verb.lemma))
    return undefined;
  if (parent.verb.lemma === 'reaffirm' && !isPersons(parent, scope)) return undefined;
  const isJudged =
    clause.link === 'that' && JUDGES.test(parent.verb.lemma) && parent.sentence.tokens[parent.to]?.lower === 'it';
  if (isJudged) return sayerOf(parent, scope);
  const says =
    isSaidBy(clause, parent) &&
    (SAYS.has(parent.verb.lemma) || SAYS_OF.has(parent.verb.lemma) || isSure(clause) || isExpressed(clause, parent));
  return says ? sayerOf(parent, scope) : undefined;
}

/** "called it regrettable that Chad had attacked". */
const JUDGES = /^(call|term|label|brand|deem|describe|think|make)$/;

/** "Cuba reaffirmed that it recognises": that is done by saying it; a joint declaration is nobody's. */
const isPersons = ({ form, subject }: Clause, scope: Scope): boolean =>
  form === 'finite' && scope.kindOf(subject?.refs[0] ?? '') !== 'COUNTRY';

/** "said that", "claimed to", "denied having", "accused X of". */
const isSaidBy = (clause: Clause, { verb, voice, to }: Clause): boolean =>
  clause.link === 'that' ||
  (clause.link === 'infinitive' && (SAYS_TO.has(verb.lemma) || (voice === 'passive' && SAYS.has(verb.lemma)))) ||
  (clause.link === 'gerund' && SAYS_GERUND.has(verb.lemma)) ||
  (clause.link === 'gerund' &&
    clause.sentence.tokens.slice(to, clause.from).some(({ lower }) => lower === 'of') &&
    SAYS_OF.has(verb.lemma)) ||
  isAccusing(clause);

/** "X quoted Y as saying": X stands outside. */
const isQuoting = ({ link, parent, verb }: Clause): boolean =>
  link === 'gerund' &&
  QUOTES.has(parent?.verb.lemma ?? '') &&
  /^(say|tell|state|claim|report|confirm|admit|warn|deny|allege)$/.test(verb.lemma);

/** "accused Chad of shelling": who accuses says so. */
const isAccusing = ({ link, leader, parent }: Clause): boolean =>
  link === 'gerund' && ACCUSES[leader?.lower ?? '']?.has(parent?.verb.lemma ?? '') === true;

/** "The minister is convinced that …". */
const isPersuaded = ({ verb, voice }: Clause): boolean =>
  voice === 'passive' && /^(convince|persuade|satisfy|assure)$/.test(verb.lemma);

/** "expressed confidence that", "drew attention to the fact that". */
const isExpressed = ({ link, leader }: Clause, parent: Clause): boolean =>
  link === 'that' &&
  parent.voice === 'active' &&
  (EXPRESSED.test(leader?.lower ?? '')
    ? /^(express|voice|convey|share|state)$/.test(parent.verb.lemma)
    : drawsAttention(parent));

const EXPRESSED = /^(confidence|conviction|satisfaction|regret|view|opinion|belief|certainty)$/;

/** "Chad is adamant that …". */
const isSure = ({ leader, parent, link }: Clause): boolean =>
  link === 'that' &&
  parent?.verb.lemma === 'be' &&
  /^(adamant|convinced|certain|sure|confident|clear|insistent|positive|emphatic|explicit)$/.test(leader?.lower ?? '') &&
  parent.subject?.form !== 'pronoun';
