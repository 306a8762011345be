/** Who says so: "according to X", "X said that …", "…," X said, quotations, "the handout stated". Outermost first; empty is the outlet's own voice. */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Reading } from '../relations/reading.ts';
import type { Clause, Sentence, Slot, Token } from '../shapes.ts';
import type { Scope } from './scope.ts';

const SAYS =
  /^(say|answer|state|announce|promise|pledge|add|note|claim|confirm|declare|explain|reveal|disclose|mention|stress|underline|underscore|emphasise|emphasize|insist|argue|warn|report|deny|tell|inform|allege|acknowledge|admit|maintain|assert|reiterate|write|tweet|post|quote|cite|remark|comment|contend|observe|recall|conclude|suggest|estimate|predict|believe|caution|affirm|testify|broadcast|publish|charge|accuse|complain|indicate|describe|boast|repeat|post|respond|reply|vow|concede|hint|lament|dispute|read|reject|dismiss|refute|accept|blame|denounce|fault|profess|expect|hope|deem|consider|hold)$/;
/** Verbs that are an act of their own when an actor is their object: "X accused Y" is no saying about Y. */
const ONLY_WITH_CLAUSE =
  /^(warn|accuse|quote|cite|charge|describe|reject|dismiss|hope|expect|vow|dispute|believe|consider|hold|recall|note|comment|respond|reply|report|tell|inform|deny|read|conclude|refute|lament|deem)$/;
const REPORT =
  /^(handout|statement|release|communiqu[eé]|readout|report|document|bulletin|press|declaration|dispatch|study|survey|paper)$/;

export function attributionOf(reading: Reading, scope: Scope): DraftAttribution[] {
  const chain = reading.clause ? sayersAbove(reading.clause, scope) : [];
  const cited = accordingTo(reading, scope);
  const after = saidAfter(reading, scope);
  const inner = cited && isInner(cited, reading, after ? [after, ...chain] : chain) ? cited : undefined;
  const around = (inner ? undefined : cited) ?? after ?? (chain.length === 0 ? quoted(reading, scope) : undefined);
  const all = [...(around ? [around] : []), ...chain, ...(inner ? [inner] : [])];
  return dropOwn(all, reading).slice(0, 4);
}

/** "X said that, according to Kenya, …" and "citing X": the outlet that cites stands outside. */
const isInner = ({ verb, cue }: DraftAttribution, { sentence }: Reading, chain: readonly DraftAttribution[]): boolean =>
  chain.length > 0 && (verb === 'citing' || (chain[0]?.cue.end ?? sentence.start) <= cue.start);

/** The same source twice in a row is one. */
const dropOwn = (all: readonly DraftAttribution[], _reading: Reading): DraftAttribution[] =>
  all.filter(({ source }, index) => index === 0 || all[index - 1]?.source !== source);

/** Clauses of saying that govern the one at hand. */
function sayersAbove(start: Clause, scope: Scope): DraftAttribution[] {
  const found: DraftAttribution[] = [];
  let clause: Clause | undefined = start;
  for (let depth = 0; clause && depth < 8; depth++) {
    const { parent, link }: Clause = clause;
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

function sayerOf(clause: Clause, scope: Scope): DraftAttribution | undefined {
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

const cueOf = ({ tokens }: Sentence, [from, to]: readonly [number, number]): DraftAttribution['cue'] => ({
  start: tokens[from]?.start ?? 0,
  end: tokens[to - 1]?.end ?? 0,
});

/** "According to the army's media wing, …" or ", according to X": holds for the whole sentence; "citing X", "as per X", "in the words of X". */
function accordingTo({ sentence }: Reading, scope: Scope): DraftAttribution | undefined {
  const { tokens } = sentence;
  const viewed = inWhoseView(sentence, scope) ?? asPut(sentence, scope);
  if (viewed) return viewed;
  for (const token of tokens) {
    const end = cueEnd(tokens, token);
    if (end === undefined) continue;
    const slot =
      scope.slots(sentence.index).find(({ from }) => from >= end && from <= end + 4) ??
      issuedBy(tokens, end, { sentence, scope });
    if (slot?.refs[0] !== undefined)
      return {
        source: slot.refs[0],
        verb: /^(citing|quoting)$/.test(token.lower) ? 'citing' : 'according to',
        cue: cueOf(sentence, [token.index, slot.to]),
      };
  }
  return undefined;
}

/** "In Ukraine's view, …", "In her words": whose view it is. */
function inWhoseView(sentence: Sentence, scope: Scope): DraftAttribution | undefined {
  const owner = scope
    .slots(sentence.index)
    .find(
      ({ from, to, use }) =>
        use === 'possessive' &&
        from < 3 &&
        /^(view|opinion|words|telling|account|reckoning|judgement|eyes|point|lights|standpoint|perspective)$/.test(
          sentence.tokens[to]?.lower ?? '',
        ),
    );
  if (owner?.refs[0] === undefined || !/^(in|by|from|to)$/.test(sentence.tokens[owner.from - 1]?.lower ?? ''))
    return undefined;
  return { source: owner.refs[0], verb: 'view', cue: cueOf(sentence, [owner.from - 1, owner.to + 1]) };
}

/** ", as Bolivia put it", ", as Bolivia tells it". */
function asPut(sentence: Sentence, scope: Scope): DraftAttribution | undefined {
  const { tokens } = sentence;
  const slot = scope
    .slots(sentence.index)
    .find(
      ({ from, to }) =>
        tokens[from - 1]?.lower === 'as' &&
        /^(put|puts|tell|tells|told|see|sees|saw|has|had)$/.test(tokens[to]?.lower ?? '') &&
        tokens[to + 1]?.lower === 'it',
    );
  return slot?.refs[0] === undefined
    ? undefined
    : { source: slot.refs[0], verb: 'put', cue: cueOf(sentence, [slot.from - 1, slot.to + 2]) };
}

function cueEnd(tokens: readonly Token[], { index, lower }: Token): number | undefined {
  const next = tokens[index + 1]?.lower;
  if (lower === 'according' && next === 'to') return index + 2;
  if (lower === 'citing' || lower === 'quoting') return index + 1;
  if (lower === 'as' && next === 'per') return index + 2;
  if (lower === 'per' && index === 0) return index + 1;
  const phrase = tokens
    .slice(index, index + 4)
    .map((token) => token.lower)
    .join(' ');
  if (/^in the (words|view|opinion) of/.test(phrase)) return index + 4;
  return undefined;
}

/** "according to the handout". */
function issuedBy(
  tokens: readonly Token[],
  at: number,
  { sentence, scope }: { sentence: Sentence; scope: Scope },
): Slot | undefined {
  const head = tokens.slice(at, at + 4).find(({ lower }) => REPORT.test(lower));
  const key = scope.issuer(sentence.index);
  return head && key !== undefined
    ? {
        sentence: sentence.index,
        from: head.index,
        to: head.index + 1,
        refs: [key],
        form: 'nominal',
        use: 'plain',
        reasons: ['issuer'],
      }
    : undefined;
}

/** "…, the ministry said.", "…, X told reporters on Monday": a clause of saying at the end that governs nothing. */
function saidAfter(reading: Reading, scope: Scope): DraftAttribution | undefined {
  const { sentence, trigger } = reading;
  const clauses = scope.clauses(sentence.index);
  const saying = clauses.findLast((clause) => isSayingAtEnd(clause, { clauses, trigger }));
  if (!saying || saying === reading.clause) return undefined;
  const said = sayerOf(saying, scope);
  return said && !isSister(reading, saying) ? said : undefined;
}

/** "X met Y and said …": the act is the outlet's. */
const isSister = ({ clause, subject }: Reading, saying: Clause): boolean =>
  (saying.link === 'coordinate' && (saying.parent === clause || saying.subject === clause?.subject)) ||
  (saying.subject === clause?.subject && saying.subject?.refs[0] === subject && saying.link !== undefined);

function isSayingAtEnd(
  clause: Clause,
  { clauses, trigger }: { clauses: readonly Clause[]; trigger: readonly [number, number] },
): boolean {
  const { verb, sentence, until } = clause;
  const end = Math.max(clause.to, clause.subject && clause.subject.from >= clause.to ? clause.subject.to : 0);
  const isAside = sentence.tokens[end]?.word === ',' && verb.index < trigger[0];
  if (
    !SAYS.test(verb.lemma) ||
    !(
      clause.form === 'finite' ||
      (clause.form === 'gerund' && /^(quote|cite)$/.test(clause.parent?.verb.lemma ?? ''))
    ) ||
    (verb.index < trigger[1] && !isAside)
  )
    return false;
  if (clauses.some(({ parent, link }) => parent === clause && link === 'that')) return false;
  if (ONLY_WITH_CLAUSE.test(verb.lemma) && !/^(tell|report|note|warn|recall|deny)$/.test(verb.lemma)) return false;
  const start = Math.min(clause.subject?.from ?? clause.from, clause.from);
  const opener = sentence.tokens[start - 1];
  const isSetOff =
    opener !== undefined &&
    (/^[,"]$/.test(opener.word) ||
      (/^(DET|ADJ)$/.test(opener.pos) && /^[,"]$/.test(sentence.tokens[start - 2]?.word ?? '')) ||
      opener.lower === 'as');
  const rest = sentence.tokens.slice(clause.to, until);
  return isSetOff && rest.length < 16;
}

/** Inside quotation marks: the speaker of the sentence, else of the one before. */
function quoted({ sentence, trigger }: Reading, scope: Scope): DraftAttribution | undefined {
  const at = sentence.tokens[trigger[0]]?.start ?? 0;
  if (!scope.isQuoted(at)) return undefined;
  return scope.speaker(sentence.index);
}
