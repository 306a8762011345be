/** The lemma under which the lexicon knows a verb. wink leaves some as they are ("mediated") and undoes others wrongly ("staged" → "stag"). */

import { remembered } from '../../domain/remembered.ts';
import { once } from '../once.ts';
import type { Token } from '../shapes.ts';

/** Irregular forms that wink gets wrong in news. */
const IRREGULAR: Readonly<Record<string, string>> = {
  met: 'meet',
  spared: 'spare',
  sparing: 'spare',
  held: 'hold',
  said: 'say',
  told: 'tell',
  made: 'make',
  paid: 'pay',
  sent: 'send',
  sold: 'sell',
  bought: 'buy',
  gave: 'give',
  given: 'give',
  sought: 'seek',
  begun: 'begin',
  began: 'begin',
  had: 'have',
  has: 'have',
  fell: 'fall',
  fought: 'fight',
  led: 'lead',
  left: 'leave',
  lent: 'lend',
  broke: 'break',
  broken: 'break',
  struck: 'strike',
  shot: 'shoot',
  flew: 'fly',
  flown: 'fly',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  spoke: 'speak',
  spoken: 'speak',
  took: 'take',
  taken: 'take',
  won: 'win',
  built: 'build',
  drew: 'draw',
  laid: 'lay',
  rose: 'rise',
  threw: 'throw',
  alleged: 'allege',
  tore: 'tear',
  torn: 'tear',
  froze: 'freeze',
  frozen: 'freeze',
  swore: 'swear',
  wrote: 'write',
  written: 'write',
  shown: 'show',
  chose: 'choose',
  chosen: 'choose',
  forgot: 'forget',
  kept: 'keep',
  put: 'put',
};

/** The first form of the verb that is known; else the lemma that wink gives. */
export const lemmaOf = ({ lemma, lower }: Token, isKnown: (lemma: string) => boolean): string =>
  lemmasBy(isKnown)(`${lower} ${lemma}`);

const lemmasBy = once((isKnown: (lemma: string) => boolean) =>
  remembered((words) => {
    const [lower = '', lemma = ''] = words.split(' ');
    return formsOf(lower, lemma).find(isKnown) ?? IRREGULAR[lower] ?? lemma;
  }),
);

function formsOf(lower: string, lemma: string): string[] {
  const american = lemma.replace(/is(e)$/, 'iz$1');
  const british = lemma.replace(/iz(e)$/, 'is$1');
  return [IRREGULAR[lower] ?? lemma, lemma, british, american, ...stemsOf(lower), lower];
}

/** Without -s, -ed and -ing, with the vowel or consonant that they took. */
function stemsOf(lower: string): string[] {
  const [, stem] = /^(.{2,}?)(?:s|es|ed|d|ing)$/.exec(lower) ?? [];
  const bare = lower.replace(/(ing|ed|es|s)$/, '');
  if (stem === undefined || bare === lower) return [];
  const single = bare.replace(/([bdglmnprt])\1$/, '$1');
  const spelled = bare.replace(/is$/, 'iz');
  return [bare, `${bare}e`, single, bare.replace(/i$/, 'y'), `${spelled}e`, `${bare.replace(/iz$/, 'is')}e`];
}
