/** What an agreement without a name of its own is called: "Defence agreements between Pakistan and Azerbaijan". */
import type { EntityDraft } from '../../../domain/candidate.ts';
import { entityId } from '../../../domain/entity.ts';
import type { Cast, Sentence, Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';

export const AGREEMENT_NOUNS = words(`
  agreement agreements treaty treaties pact pacts accord accords deal deals memorandum memoranda memorandums mou mous protocol
  protocols contract contracts convention conventions declaration charter compact communique communiqué roadmap understanding
  arrangement arrangements truce ceasefire settlement`);

/** States and bodies by name, each once; of a person, the state. */
export function partiesOf({ entities }: Cast, refs: readonly string[]): string[] {
  const names = refs.flatMap((ref) => {
    const draft = entities.get(ref);
    const side = draft && /^(PERSON|OFFICE|GROUP)$/.test(draft.kind) ? entities.get(draft.country ?? '') : draft;
    return side && !/^(PLACE|EVENT|ISSUE|EQUIPMENT|DOCUMENT|AGREEMENT)$/.test(side.kind) ? [side.name] : [];
  });
  return [...new Set(names)];
}

/** Words before the noun that do not tell one agreement from another. */
const EMPTY = words(`
  new landmark historic draft bilateral joint fresh first second final such several two three these those this that the a an
  their its formal written recent existing`);

/** The noun with the words before it, and whom it binds. */
export function toAgreement(cast: Cast, sentence: Sentence, { head, parties }: Bound): EntityDraft {
  const kind = AGREEMENT_NOUNS.has(head.lower) ? head.lower : 'agreement';
  const phrase = [...describing(cast.slots[sentence.index] ?? [], sentence, head), kind].join(' ');
  const name = `${phrase.charAt(0).toUpperCase()}${phrase.slice(1)} between ${listed(parties)}`;
  return { key: entityId({ kind: 'AGREEMENT', name }), kind: 'AGREEMENT', name, aliases: [] };
}

interface Bound {
  readonly head: Token;
  readonly parties: readonly string[];
}

/** "Defence agreements between": what begins the sentence looks like a name. */
function describing(slots: readonly Slot[], { tokens }: Sentence, { index }: Token): string[] {
  const found: string[] = [];
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const token = tokens[at];
    const isPlain = at === 0 || (/^(NOUN|ADJ)$/.test(token?.pos ?? '') && /^\p{Ll}/u.test(token?.word ?? ''));
    if (!token || !isPlain || slots.some(({ from, to }) => at >= from && at < to)) break;
    if (!EMPTY.has(token.lower)) found.unshift(token.lower);
  }
  return found;
}

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
