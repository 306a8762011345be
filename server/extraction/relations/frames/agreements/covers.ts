/** What an agreement covers: "the pact could contain provisions on trade and training", "customs are covered by the accord". */
import { hashId } from '../../../../domain/id.ts';
import { once } from '../../../once.ts';
import type { Clause, Token } from '../../../shapes.ts';
import type { VerbEntry } from '../../../tables/lexicon.ts';
import { agreementIn } from '../../agreements/agreements.ts';
import type { Reading, Stage } from '../../reading.ts';
import { issuesIn } from '../../topics.ts';
import { wordsAfter } from '../../words-after.ts';

/** One reading for each content, as issues; none where nobody knows which agreement is meant. `stage.before` must hold what the lexicon found in the sentence. */
export const coverReadings = (stage: Stage): Reading[] => stage.clauses.flatMap((clause) => readingsOf(stage, clause));

function readingsOf(stage: Stage, clause: Clause): Reading[] {
  const fit = fitOf(stage, clause);
  if (!fit) return [];
  const { tokens } = stage.sentence;
  const isPassive = clause.voice === 'passive';
  const by = tokens[clause.to];
  if (isPassive && by?.lower !== 'by') return [];
  const agreement = isPassive
    ? agreementIn(stage, { from: clause.to + 1, to: clause.until, link: 'by' })
    : agreementIn(stage, { from: 0, to: outermost(clause), link: clause.link ?? 'none' });
  if (!agreement) return [];
  const issues = issuesIn(isPassive ? before(stage, clause) : contents(tokens, fit.end));
  const trigger = [clause.verb.index, isPassive ? clause.to : fit.end] as const;
  const group = issues.length > 1 ? hashId('group', 'COVERS', stage.sentence.start, trigger[0]) : undefined;
  return issues.map((issue) => ({
    predicate: 'COVERS' as const,
    subject: agreement.key,
    object: issue.key,
    sentence: stage.sentence,
    clause,
    trigger,
    sense: fit.entry,
    reasons: ['frame', 'covers', ...agreement.reasons],
    trust: 0.72,
    drafts: agreement.draft ? [agreement.draft, issue] : [issue],
    ...(group !== undefined && { group }),
  }));
}

const NONE: readonly VerbEntry[] = [];
/** Hardly a verb has any. */
const coveringOf = once((entries: readonly VerbEntry[]) => entries.filter(({ predicate }) => predicate === 'COVERS'));

/** The pattern of the lexicon that the clause fits, and where its words end. */
function fitOf({ context, sentence, isTaken }: Stage, clause: Clause): { entry: VerbEntry; end: number } | undefined {
  for (const entry of coveringOf(context.lexicon.verbs.get(clause.verb.lemma) ?? NONE)) {
    const end = wordsAfter(sentence.tokens, entry.words, { start: clause.verb.index + 1, isTaken });
    const leads = end !== undefined && entry.prepositions.includes(sentence.tokens[end]?.lower ?? '');
    if (end === undefined || (entry.prepositions.length > 0 && !leads)) continue;
    return { entry, end: leads ? end + 1 : Math.max(end, clause.to) };
  }
  return undefined;
}

/** Where the verbs begin that lead to this one: "is expected to cover", "were made with the intention of promoting". */
function outermost(clause: Clause): number {
  let [at, from] = [clause, clause.from];
  while (at.parent && (at.link === 'infinitive' || (at.link === 'gerund' && at.leader) || isSisterOf(at))) {
    at = at.parent;
    from = at.from;
  }
  return from;
}

/** "was signed on Monday and covers". */
const isSisterOf = ({ link, sentence, from }: Clause): boolean =>
  link === 'coordinate' && /^(and|but|,)$/.test(sentence.tokens[from - 1]?.lower ?? '');

/** Words that only lead to what is covered: "clauses allowing for cooperation in fields including". */
const CLAUSES =
  /^(clauses?|provisions?|articles?|chapters?|sections?|paragraphs?|guarantees|commitments?|language|annex|annexes)$/;
const LEADS =
  /^(on|for|about|allowing|providing|permitting|enabling|governing|regulating|covering|concerning|regarding|to)$/;
const FIELDS =
  /^(fields?|areas?|sectors?|domains?|spheres?|matters?|issues?|topics|subjects|items|aspects|things|range)$/;
const INCLUDING = /^(including|like|of|such)$/;

function contents(tokens: readonly Token[], from: number): Token[] {
  let start = from;
  const clauses = tokens.slice(start, start + 4).findIndex(({ lower }) => CLAUSES.test(lower));
  if (clauses >= 0) start += clauses + 1;
  while (clauses >= 0 && LEADS.test(tokens[start]?.lower ?? '')) start++;
  // "cooperation in fields including X, Y": what is covered are X and Y.
  const fields = tokens.findIndex(
    ({ lower, index }) =>
      index >= start && index < start + 9 && FIELDS.test(lower) && INCLUDING.test(tokens[index + 1]?.lower ?? ''),
  );
  if (fields >= 0) start = fields + (tokens[fields + 1]?.lower === 'such' ? 3 : 2);
  return tokens.slice(start, start + 40);
}

/** In the passive, the words before the verb: "Training and customs are covered by". */
function before({ clauses, sentence }: Stage, { from }: Clause): Token[] {
  const start = clauses.findLast(({ until, to }) => to <= from && until <= from)?.to ?? 0;
  const opener = sentence.tokens.findLastIndex(({ lower }, at) => at < from && /^(that|;|:)$/.test(lower));
  return sentence.tokens.slice(Math.max(start, opener + 1), from);
}
