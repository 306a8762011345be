/** Which verbs discuss. */
import type { Clause, Sentence } from '../../shapes.ts';

/** "discussed", "exchanged views": left to a rule of its own (frames/discussions.ts), which looks for the partner further away. */
export const isDiscussion = ({ tokens }: Sentence, { verb }: Clause): boolean =>
  verb.lemma === 'discuss' ||
  (verb.lemma === 'take' && tokens[verb.index + 1]?.lower === 'stock') ||
  (verb.lemma === 'exchange' &&
    tokens.slice(verb.index + 1, verb.index + 4).some(({ lower }) => /^(views?|opinions)$/.test(lower)));
