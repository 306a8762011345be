/** "The talks that Cyprus was to hold with Malta", "the visit that she paid to Chad": the happening is what the pronoun stands for. */
import type { NounEntry } from '../../lexicon.ts';
import type { Clause, ExtractionContext, Token } from '../../shapes.ts';
import { words } from '../../word-list.ts';
import type { Match, Stage } from '../reading.ts';
import { isWord } from '../words-after.ts';

const DOES = words('hold make pay place have conduct launch stage undertake');

/** `clauseOf`: the clause that the noun stands in. */
export function relativeNoun(
  stage: Stage,
  noun: Token,
  { entry, clause }: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): Match | undefined {
  const { clauses, context } = stage;
  const inner = clauses.find((one) => relativeOf(one)?.leader?.index === noun.index + 1 && one.verb.lemma !== 'be');
  if (!inner?.subject || inner.voice === 'passive' || stage.isTaken(noun.index)) return undefined;
  const told = inner.complements.find(
    ({ slot, preposition = '' }) => slot.use === 'plain' && phraseOf(context, { inner, noun, entry }, preposition),
  );
  const meant = told && phraseOf(context, { inner, noun, entry }, told.preposition ?? '');
  const other = told?.slot;
  if (!other || !meant || meant.swap || other.refs.some((ref) => inner.subject?.refs.includes(ref))) return undefined;
  return {
    predicate: meant.predicate,
    subject: inner.subject,
    object: other,
    clause: clause && relativeOf(clause) ? undefined : clause,
    trigger: [noun.index, noun.index + 1],
    sense: inner.link === 'infinitive' ? { ...entry, temporality: 'PLANNED' } : entry,
    reasons: ['noun', 'relative'],
    trust: 0.7,
  };
}

interface Asked {
  readonly inner: Clause;
  readonly noun: Token;
  readonly entry: NounEntry;
}

/** "the call that she was to place to him" is that of "place a call to"; who holds talks has them. */
function phraseOf(
  { lexicon }: ExtractionContext,
  { inner: { verb }, noun, entry }: Asked,
  preposition: string,
): Pick<NounEntry, 'predicate' | 'swap'> | undefined {
  const phrase = lexicon.verbs
    .get(verb.lemma)
    ?.find(
      ({ words: all, prepositions, needs }) =>
        needs === undefined && all.length === 1 && isWord(noun, all[0] ?? '') && prepositions.includes(preposition),
    );
  return phrase ?? (DOES.has(verb.lemma) && entry.frames.has(preposition) ? entry : undefined);
}

/** The relative clause itself, or the one that its infinitive hangs on. */
function relativeOf(clause: Clause): Clause | undefined {
  const above = clause.link === 'infinitive' ? clause.parent : clause;
  return above?.link === 'relative' && /^(that|which)$/.test(above.leader?.lower ?? '') ? above : undefined;
}
