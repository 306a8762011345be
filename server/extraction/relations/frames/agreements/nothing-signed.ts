/** "No contract has been signed", "nothing was agreed": between the two whose dealings the text told of last. */
import type { Clause } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';
import type { Match, Reading, Stage } from '../../reading.ts';
import { match, sideOf } from '../frame.ts';

const MADE = words('sign agree reach conclude strike finalise finalize initial seal');
const NOUNS = words('contract deal agreement accord treaty pact memorandum');
const DEALINGS =
  /^(SUPPLIES_ARMS_TO|TRADES_WITH|LENDS_TO|INVESTS_IN|HELD_TALKS_WITH|MET_WITH|SEEKS_COOPERATION_WITH|DISCUSSED|HAS_AGREEMENT_WITH)$/;

export const nothingSigned = (stage: Stage, clause: Clause): Match[] => [
  ...ofToldLast(stage, clause),
  ...ofTwo(stage, clause),
];

/** "Nothing was signed between Chad and Mali". */
function ofTwo({ sentence: { tokens } }: Stage, clause: Clause): Match[] {
  const { voice, verb, modal, complements, from } = clause;
  const two = complements.find(({ preposition }) => preposition === 'between')?.slot;
  const isNothing = tokens[from - 1]?.lower === 'nothing' && voice === 'passive' && MADE.has(verb.lemma) && !modal;
  return isNothing && two?.use === 'plain' && two.refs.length > 1
    ? [
        match(
          clause,
          { subject: two, object: two },
          { predicate: 'HAS_AGREEMENT_WITH', reasons: ['frame', 'nothing-signed'], trust: 0.74 },
        ),
      ]
    : [];
}

function ofToldLast(stage: Stage, clause: Clause): Match[] {
  const { voice, verb, modal, complements } = clause;
  if (voice !== 'passive' || !MADE.has(verb.lemma) || modal || !isOfNone(clause)) return [];
  if (complements.some(({ preposition }) => /^(with|between|by)$/.test(preposition ?? ''))) return [];
  const told = stage.before.findLast((reading) => isDealing(stage, reading));
  const [subject, object] = [told?.subject, told?.object].map((key) => sideOf(stage, key));
  if (!subject || !object || subject === object) return [];
  const at = {
    sentence: stage.sentence.index,
    from: clause.from,
    to: clause.to,
    form: 'nominal',
    use: 'plain',
  } as const;
  const side = (ref: string) => ({ ...at, refs: [ref], reasons: ['told-last'] });
  return [
    match(
      clause,
      { subject: side(subject), object: side(object) },
      { predicate: 'HAS_AGREEMENT_WITH', reasons: ['frame', 'nothing-signed'], trust: 0.72 },
    ),
  ];
}

/** "nothing had been", "no contract has yet been". */
function isOfNone({ from, sentence: { tokens } }: Clause): boolean {
  const last = tokens[from - 1]?.lower ?? '';
  if (last === 'nothing') return true;
  const phrase = tokens.slice(Math.max(0, from - 4), from - 1);
  return NOUNS.has(last) && phrase.findLast(({ pos, lower }) => pos === 'DET' || lower === 'no')?.lower === 'no';
}

const isDealing = ({ sentence }: Stage, { sentence: there, predicate, sense }: Reading): boolean =>
  there.index >= sentence.index - 1 && DEALINGS.test(predicate) && sense.polarity !== 'DENIED';
