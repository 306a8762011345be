/** Names found against names labelled. Exact: same start, end and kind; relaxed: they overlap and are of one kind. Offices are scored through HOLDS_OFFICE. */
import type { Extraction, Mention, MentionForm, Span } from '../../domain/candidate.ts';
import { BODY_KINDS, type Kind } from '../../domain/ontology/kind.ts';
import type { GoldMention, GoldPassage } from '../gold/gold.ts';
import type { Tally } from '../tally.ts';

export interface EntityOutcome {
  readonly exact: Tally;
  readonly relaxed: Tally;
  /** Without an exact answer. */
  readonly missed: readonly GoldMention[];
  readonly spurious: readonly DraftedMention[];
}

/** A name that was drafted, with the kind of what it names. */
export interface DraftedMention extends Span {
  readonly kind: Kind;
  readonly form: MentionForm;
}

const COMPARED: readonly MentionForm[] = ['name', 'demonym', 'metonym'];

export function scoreEntities({ mentions }: Pick<GoldPassage, 'mentions'>, extraction: Extraction): EntityOutcome {
  const drafted = draftedMentions(extraction);
  const exact = pairUp(mentions, drafted, isSameSpan);
  const isLeft = (mention: DraftedMention) => !exact.used.has(mention);
  const relaxed = pairUp(exact.missed, drafted.filter(isLeft), isOverlap);
  const count = { drafted: drafted.length, gold: mentions.length };
  return {
    exact: { right: exact.used.size, ...count },
    relaxed: { right: exact.used.size + relaxed.used.size, ...count },
    missed: exact.missed,
    spurious: drafted.filter(isLeft),
  };
}

function draftedMentions({ entities, mentions }: Extraction): DraftedMention[] {
  const kinds = new Map(entities.map(({ key, kind }) => [key, kind]));
  return mentions.flatMap(({ entity, form, start, end }: Mention) => {
    const kind = kinds.get(entity);
    return kind && kind !== 'OFFICE' && COMPARED.includes(form) ? [{ kind, form, start, end }] : [];
  });
}

const isSameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;
const isOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Each drafted mention answers one of the gold. */
function pairUp(
  gold: readonly GoldMention[],
  drafted: readonly DraftedMention[],
  fits: (a: Span, b: Span) => boolean,
): { readonly used: ReadonlySet<DraftedMention>; readonly missed: readonly GoldMention[] } {
  const used = new Set<DraftedMention>();
  const missed = gold.filter((wanted) => {
    const found = drafted.find((one) => !used.has(one) && fits(wanted, one) && isSameKind(wanted, one));
    if (found) used.add(found);
    return !found;
  });
  return { used, missed };
}

/** Bodies are one family. A capital that acts may be read as the place or as the country. */
function isSameKind(gold: GoldMention, drafted: DraftedMention): boolean {
  if (gold.kind === drafted.kind) return true;
  if (BODY_KINDS.includes(gold.kind)) return BODY_KINDS.includes(drafted.kind);
  const mayBeEither = gold.form === 'metonym' || drafted.form === 'metonym';
  return mayBeEither && isPlaceOrCountry(gold.kind) && isPlaceOrCountry(drafted.kind);
}

const isPlaceOrCountry = (kind: Kind): boolean => kind === 'PLACE' || kind === 'COUNTRY';
