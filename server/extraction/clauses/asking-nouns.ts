/** Nouns by which one actor asks or allows another to act: "an invitation to Chad to visit". */
import type { Token } from '../shapes.ts';
import { words } from '../word-list.ts';

const ASKING = words(`
  invitation order request appeal call plea demand ultimatum instruction permission mandate reminder offer warning`);

/** The noun between the verb and the infinitive, where "to" or "on" leads from it to whoever is asked. */
export const askedIn = (tokens: readonly Token[], [from, to]: readonly [number, number]): Token | undefined =>
  tokens
    .slice(from, to - 1)
    .find(
      ({ lemma, pos, index }) =>
        pos === 'NOUN' && ASKING.has(lemma) && /^(to|on)$/.test(tokens[index + 1]?.lower ?? ''),
    );
