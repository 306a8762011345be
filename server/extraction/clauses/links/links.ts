/** How each verb hangs on another: "refused to sell", "said that …", "without signing", "which has …". */
import type { Token } from '../../shapes.ts';
import { RELATIVES, SUBORDINATORS } from '../clause-words.ts';
import type { Current, Hanging, VerbGroup } from '../parsing.ts';
import { isBaseForm } from '../verbs/base-form.ts';
import { coordinated } from './coordination.ts';
import { beforeAside, behindAdverbial } from './far-that.ts';
import { gerund, infinitive } from './non-finite.ts';
import { conditionOf, openerOf } from './openers.ts';
import { ofPredicate } from './predicate-nouns.ts';
import { accordingToWhich, reportsBehind, secondThat, thatClause, unmarkedClause } from './that-clauses.ts';

/** In the order of the groups. */
export function hangingOf(tokens: readonly Token[], groups: readonly VerbGroup[]): Hanging[] {
  const found: Hanging[] = [];
  groups.forEach((group, index) => {
    found.push(oneHanging({ tokens, groups, group, index, found }));
  });
  return found;
}

/** "denied that Chad, which had met Niger, attacked it": the opener stands before the relative clause. */
function openerOverRelative({ tokens, groups, group, index, found }: Current): Token | undefined {
  const [relative, before] = [found[index - 1], tokens[group.from - 1]];
  if (relative?.link !== 'relative' || !relative.leader || before?.word !== ',') return undefined;
  const opener = openerOf(tokens, { ...group, from: relative.leader.index - 1 }, groups[index - 2]);
  return opener?.lower === 'that' ? opener : undefined;
}

/** "did not let the rain stop it", "made Chad pay", "saw Chad attack": an infinitive without "to". */
function isLet({ tokens, groups, group, index }: Current): boolean {
  const before = groups[index - 1]?.verb;
  return (
    before !== undefined &&
    /^(let|make|help|see|watch|have)$/.test(before.lemma) &&
    before.index + 1 < group.from &&
    !tokens.slice(before.index, group.from).some(({ lower }) => /^(but|that)$/.test(lower)) &&
    group.from === group.verb.index &&
    isBaseForm(group.verb) &&
    group.form === 'finite'
  );
}

/** "will have its sappers trained", "wants its sappers trained by Canada": what is had done, or wanted. */
const isCaused = ({ tokens, groups, group, index }: Current): boolean => {
  const before = groups[index - 1];
  return (
    before !== undefined &&
    /^(have|want|get|need)$/.test(before.verb.lemma) &&
    before.to < group.from &&
    tokens
      .slice(before.to, group.from)
      .every(({ pos, word }) => /^(DET|PRON|ADJ|NOUN|PROPN|NUM)$/.test(pos) || word === "'s")
  );
};

/** "praised Chad rather than condemn it", "Rather than condemn Chad, Kenya praised it": as "rather than condemning". */
const isRatherThan = ({ tokens, group }: Current): boolean =>
  group.from === group.verb.index &&
  isBaseForm(group.verb) &&
  tokens[group.from - 1]?.lower === 'than' &&
  tokens[group.from - 2]?.lower === 'rather';

function oneHanging(current: Current): Hanging {
  const { tokens, groups, group, index } = current;
  if (group.form === 'infinitive') return infinitive(current);
  if (group.form === 'gerund') return gerund(current);
  if (group.form === 'participle')
    return isCaused(current) ? { link: 'infinitive', parent: index - 1 } : { link: 'relative' };
  if (isLet(current)) return { link: 'infinitive', parent: index - 1 };
  if (isRatherThan(current)) return { link: 'gerund', ...(index > 0 && { parent: index - 1 }) };
  const condition = index === 0 ? conditionOf(tokens, group) : undefined;
  const opener = condition ?? openerOf(tokens, group, previousOf(current)) ?? openerOverRelative(current);
  const predicate = opener && /^(that|who|which)$/.test(opener.lower) ? ofPredicate(current, opener) : undefined;
  if (predicate) return predicate;
  if (opener && RELATIVES.has(opener.lower))
    return accordingToWhich(current, opener) ?? { link: 'relative', leader: opener };
  if (opener && SUBORDINATORS.has(opener.lower))
    return { link: 'adverbial', leader: opener, ...(index > 0 && { parent: index - 1 }) };
  if (opener?.lower === 'that' && reportsBehind(current, opener)) return coordinated(current, () => undefined);
  if (opener?.lower === 'that') return secondThat(current, opener) ?? thatClause(current, opener);
  const behind = opener ? undefined : behindAdverbial(current);
  if (behind) return behind;
  const aside = opener ? undefined : beforeAside(current);
  if (aside !== undefined) {
    const before = openerOf(tokens, { ...group, from: aside }, groups[index - 2]);
    if (before?.lower === 'that') return thatClause(current, before);
  }
  return coordinated(current, () => unmarkedClause(current));
}

/** "said that, according to Kenya, Chad attacked": "according" is no verb of its own; "that a team led by X would come": nor is "led". */
const previousOf = ({ groups, index, group }: Current): VerbGroup | undefined =>
  groups.findLast(
    ({ verb }, at) => at < index && verb.lower !== 'according' && !(at === index - 1 && isLedBy(groups[at], group)),
  );

const isLedBy = (before: VerbGroup | undefined, { modal }: VerbGroup): boolean =>
  modal !== undefined && before?.form === 'participle' && /^(lead|head|chair|accompany)$/.test(before.verb.lemma);
