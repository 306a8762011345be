/** Who does what a relative clause says: "the ministry, which denied", "Togo, whose president visited". */
import type { Slot, Token } from '../../shapes.ts';
import type { Parsing, VerbGroup } from '../parsing.ts';
import { contrastBefore } from './asides.ts';

/** How many words may stand between "the ministry" and "which". */
const ASIDE = 4;

/** "a pact that Benin and Togo signed", "Togo, whose president, X, visited": whoever stands between the pronoun and its verb; else what the pronoun takes up. */
export function ofRelative(parsing: Parsing, group: VerbGroup, leader: Token | undefined): Slot | undefined {
  const { slots, tokens } = parsing;
  const at = leader?.index ?? group.from;
  const isOwned = leader?.lower === 'whose';
  const own = slots.findLast(
    ({ from, to, use }) => (from > at || (isOwned && from === at)) && to <= group.from && use === 'plain',
  );
  if (own && tokens.slice(own.to, group.from).every(({ pos, word }) => pos === 'ADV' || (isOwned && word === ',')))
    return own;
  if (group.form === 'participle' && isOfTool(tokens, at)) return undefined;
  return antecedent(parsing, contrastBefore(tokens, at - 1) ?? at);
}

/** "attacked Uganda with drones supplied by Turkey": Uganda was supplied with none. */
const isOfTool = (tokens: readonly Token[], at: number): boolean =>
  /^(NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '') &&
  tokens
    .slice(Math.max(0, at - ASIDE), at - 1)
    .some(
      ({ lower, index }) =>
        /^(with|using)$/.test(lower) && tokens.slice(index + 1, at).every(({ pos }) => /^(NOUN|ADJ|NUM)$/.test(pos)),
    );

/** "the ministry, which denied", "Qatar, not Oman, that lent": the slot before the relative pronoun, or before the aside that ends there. */
function antecedent({ slots, tokens }: Parsing, at: number): Slot | undefined {
  const last = slots.findLast(({ to }) => to <= at);
  const slot = last && (contrastTo(tokens, slots, last) ?? last);
  const between = slot && tokens.slice(slot.to, at);
  return between && between.length <= ASIDE && !between.some((token) => isVerb(token, tokens)) ? slot : undefined;
}

/** "remains the only state that has not signed": it tells who that is. */
const isVerb = ({ pos, lemma, index }: Token, tokens: readonly Token[]): boolean =>
  /VERB|AUX/.test(pos) && !(/^(remain|stay)$/.test(lemma) && tokens[index + 1]?.lower === 'the');

/** "It was Togo and not Nigeria that attacked": Togo. */
export function contrastTo(tokens: readonly Token[], slots: readonly Slot[], { from }: Slot): Slot | undefined {
  const other = slots.findLast(({ to }) => to < from);
  const between = other && tokens.slice(other.to, from).map(({ lower }) => lower);
  return between && /^,? ?((and|but) )?(not|never)( the)?$/.test(between.join(' ')) ? other : undefined;
}
