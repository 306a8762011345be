/** Verbs of headlines that wink calls nouns: "trade blame", "breaks off". */
import { words } from '../tables/word-list.ts';
import { lowerAt, posAt, type Rule } from './tag-rule.ts';

/** "Sudan, Chad trade blame", "Canada, India trade expulsions": what two do to each other. */
const tradeBlame: Rule = (tokens, at) => {
  if (BLOWS.has(lowerAt(tokens, at)) && lowerAt(tokens, at - 1) === 'trade' && posAt(tokens, at - 2) === 'PROPN')
    return 'NOUN';
  return lowerAt(tokens, at) === 'trade' && BLOWS.has(lowerAt(tokens, at + 1)) && posAt(tokens, at - 1) === 'PROPN'
    ? 'VERB'
    : undefined;
};
const BLOWS = words(
  'blame accusations threats fire blows strikes expulsions sanctions tariffs warnings charges shots salvos',
);

/** "Venezuela's Maldonado breaks off relations": what a name does, by its particle. */
const breaksOff: Rule = (tokens, at) =>
  posAt(tokens, at) === 'NOUN' &&
  posAt(tokens, at - 1) === 'PROPN' &&
  PARTED.has(`${lowerAt(tokens, at)} ${lowerAt(tokens, at + 1)}`)
    ? 'VERB'
    : undefined;
const PARTED = new Set([
  'breaks off',
  'cuts off',
  'cuts ties',
  'calls off',
  'calls for',
  'calls on',
  'pulls out',
  'backs down',
  'steps up',
  'rules out',
  'turns down',
  'hits back',
  'hits out',
]);

export const HEADLINE_TAGS: readonly Rule[] = [tradeBlame, breaksOff];
