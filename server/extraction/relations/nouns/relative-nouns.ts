/** "The talks that Cyprus was to hold with Malta", "the visit that she paid to Chad": the happening is what the pronoun stands for. */

import type { Clause, ExtractionContext, Token } from '../../shapes.ts';
import type { NounEntry } from '../../tables/lexicon.ts';
import { words } from '../../tables/word-list.ts';
import type { Match, Stage } from '../reading.ts';
import { isWord } from '../words-after.ts';

const DOES = words('hold make pay place have conduct launch stage undertake');

/** `clause`: the one that the noun stands in. */
export function relativeNoun(
  stage: Stage,
  noun: Token,
  { entry, clause }: { readonly entry: NounEntry; readonly clause: Clause | undefined },
): Match | undefined {
  if (stage.isTaken(noun.index)) return undefined;
  for (const inner of stage.clauses) {
    if (relativeOf(inner)?.leader?.index !== noun.index + 1 && !isBareRelative(inner, noun)) continue;
    const said = inner.voice === 'active' ? saidIn(stage.context, { inner, noun, entry }) : undefined;
    if (!said) continue;
    return {
      ...said,
      clause: (clause && relativeOf(clause)) || isBareRelative(inner, noun) ? undefined : clause,
      trigger: [noun.index, noun.index + 1],
      sense: inner.link === 'infinitive' ? { ...entry, temporality: 'PLANNED' } : entry,
      reasons: ['noun', 'relative'],
      trust: 0.7,
    };
  }
  return undefined;
}

/** Who does it with or to whom, in the relative clause. */
function saidIn(context: ExtractionContext, asked: Asked): Pick<Match, 'predicate' | 'subject' | 'object'> | undefined {
  const { inner, entry } = asked;
  const { subject } = inner;
  if (!subject) return undefined;
  // "the drill that Chad and Mali were to hold": with each other.
  if (subject.refs.length > 1 && entry.frames.has('pair') && DOES.has(inner.verb.lemma))
    return { predicate: entry.predicate, subject, object: subject };
  const told = inner.complements.find(
    ({ slot, preposition = '' }) =>
      (slot.use === 'plain' || (entry.predicate === 'SANCTIONED' && slot.form === 'demonym')) &&
      phraseOf(context, asked, preposition),
  );
  const meant = told && phraseOf(context, asked, told.preposition ?? '');
  return !told || !meant || meant.swap || told.slot.refs.some((ref) => subject.refs.includes(ref))
    ? undefined
    : { predicate: meant.predicate, subject, object: told.slot };
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

/** "the tariffs it slapped on Chad": without "that", whoever acts stands right behind the noun. */
const isBareRelative = ({ subject, from, form, link }: Clause, { index }: Token): boolean =>
  form === 'finite' &&
  link === undefined &&
  subject?.from === index + 1 &&
  subject.use === 'plain' &&
  from === subject.to;

/** The relative clause itself, or the one that its infinitive hangs on. */
function relativeOf(clause: Clause): Clause | undefined {
  const above = clause.link === 'infinitive' ? clause.parent : clause;
  return above?.link === 'relative' && /^(that|which)$/.test(above.leader?.lower ?? '') ? above : undefined;
}
