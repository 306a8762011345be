/** "Libya wants to buy the same model", "Lithuania is in talks to buy 12": from whoever was told to sell them last. */
import type { Clause, Slot } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { lowerOf } from '../../text/lower-text.ts';
import { match, sideOf } from '../frames/frame.ts';
import { isRead } from '../is-read.ts';
import type { Match, Stage } from '../reading.ts';

const BUYS = words('buy purchase order acquire');
/** What is bought takes up what was told. */
const TAKES_UP =
  /^(the same|such|more( of them)?|another|a similar|similar|some( of them)?|it|them|those|its own|further|\d+( more| of them)?|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens)\b/;
/** Sentences back. */
const BACK = 2;

export function buyers(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, voice, to } = clause;
  const own = subject?.use === 'plain' ? sideOf(stage, subject.refs[0]) : undefined;
  if (!subject || own === undefined || voice === 'passive' || !BUYS.has(verb.lemma)) return [];
  // "may also purchase helicopters".
  const isAlso = lowerOf(stage.sentence.tokens.slice(clause.from, to)).split(' ').includes('also');
  const isMore = isAlso || TAKES_UP.test(lowerOf(stage.sentence.tokens.slice(to, to + 3)));
  if (!isMore || isNamed(stage, clause)) return [];
  const models = modelsIn(stage, to, clause.until);
  const sold = stage.before.filter(({ predicate }) => predicate === 'SUPPLIES_ARMS_TO');
  const lately = sold.filter(({ sentence }) => sentence.index >= stage.sentence.index - BACK);
  // "has received drones, and may also buy T129s": of whoever sold them the drones.
  const again = isAlso ? lately.findLast(({ object }) => sideOf(stage, object) === own) : undefined;
  const told =
    models.length > 0
      ? (sold.findLast(({ sentence: { tokens } }) =>
          tokens.some(({ word }) => models.includes(word.replace(/s$/, ''))),
        ) ?? again)
      : lately.at(-1);
  if (!told || subject.refs.includes(told.subject) || sideOf(stage, told.subject) === own || isKind(stage, clause))
    return [];
  const supplier: Slot = { ...subject, refs: [told.subject], members: undefined, reasons: ['supplier-before'] };
  return [
    match(
      clause,
      { subject: supplier, object: subject },
      // What is only sought has not been sold: "wants to buy".
      {
        predicate: 'SUPPLIES_ARMS_TO',
        reasons: ['frame', 'buyer'],
        trust: 0.7,
        sense: clause.link === 'infinitive' ? { temporality: 'HYPOTHETICAL' } : {},
      },
    ),
  ];
}

/** "have also ordered F-35s": whoever was told to sell that model, not who sold something else last. */
const modelsIn = ({ sentence: { tokens } }: Stage, from: number, until: number): readonly string[] =>
  tokens
    .slice(from, until)
    .filter(({ word }) => /^\p{Lu}[\p{L}]*-?\d/u.test(word))
    .map(({ word }) => word.replace(/s$/, ''));

/** The seller is named, or has been read. */
const isNamed = (stage: Stage, clause: Clause): boolean =>
  clause.complements.some(({ preposition }) => preposition === 'from') || isRead(stage, clause);

/** "bought more gas": other goods than arms. */
const isKind = ({ sentence: { tokens }, context }: Stage, { to, until }: Clause): boolean => {
  const nouns = tokens.slice(to, Math.min(until, to + 5)).filter(({ pos }) => pos === 'NOUN');
  const arms = context.lexicon.classes.get('arms');
  return (
    nouns.length > 0 &&
    !nouns.some(
      ({ lemma, lower }) =>
        arms?.has(lemma) || arms?.has(lower) || /^(model|type|kind|batch|number|system)s?$/.test(lower),
    )
  );
};
