/** Whom the deed harmed that somebody condemns: "the attack on Kenya", "the invasion of Chad". They are not whom the words are against. */
import type { Complement, Token } from '../../../shapes.ts';
import { words } from '../../../tables/word-list.ts';

/** Said against a deed. */
const AGAINST = words('CRITICISED REJECTED EXPRESSED_CONCERN_ABOUT PROTESTED OPPOSES_POSITION ACCUSED');
/** Done to whoever stands behind "of": "the bombing of". Of most other deeds that is who does them: "the aggression of". */
const SUFFERED = words(`
  invasion occupation annexation bombing bombardment shelling killing murder assassination massacre slaughter blockade siege seizure
  abduction kidnapping storming burning torching desecration destruction hijacking shooting stabbing poisoning sinking downing capture
  targeting isolation blacklisting`);
/** Done to people by the state that is named besides. */
const OF_PERSON = words(`
  sentencing jailing arrest detention imprisonment execution hanging beheading trial conviction harassment beating expulsion deportation
  persecution prosecution indictment stoning torture disappearance silencing`);
/** Done to whoever stands behind "on" or "against". */
const AIMED = words(`
  attack strike airstrike raid assault aggression war offensive violence incursion threat sanction embargo ban tariff restriction plot
  campaign crackdown terrorism operation provocation boycott measure move`);
/** Done where somebody stands "in", by others as a rule. An arrest or a crackdown in a country is its own. */
const WITHIN = words(
  'attack strike airstrike raid assault incursion terrorism aggression invasion bombing bombardment shelling massacre shooting',
);

/** `from`: the first token behind the verb. */
export function isHarmed(
  { slot, preposition }: Complement,
  { predicate, from, tokens }: { readonly predicate: string; readonly from: number; readonly tokens: readonly Token[] },
): boolean {
  if (!AGAINST.has(predicate)) return false;
  const isOfPerson = preposition === 'of' && tokens.slice(from, slot.from).some((token) => isOne(OF_PERSON, token));
  if (isOfPerson && predicate === 'CRITICISED') return true;
  const deeds = DEEDS[preposition ?? ''];
  return deeds !== undefined && tokens.slice(from, slot.from).some((token) => isOne(deeds, token));
}

const HARM = new Set([...SUFFERED, ...AIMED]);
const DEEDS: Readonly<Record<string, ReadonlySet<string>>> = {
  on: HARM,
  against: HARM,
  of: SUFFERED,
  in: WITHIN,
  at: WITHIN,
};

const isOne = (set: ReadonlySet<string>, { lemma, lower }: Token): boolean =>
  set.has(lemma) || set.has(lower.replace(/s$/, ''));
