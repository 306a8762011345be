/** "A convoy sent by Togo was turned back at the border": it never came, and nothing is given. */
import type { Clause } from '../../shapes.ts';
import type { Stage } from '../reading.ts';

const STOPS = /^(turn|block|stop|halt|intercept|seize|refuse|bar|cancel)$/;

/** A participle whose noun is stopped by the verb behind it. */
export const isStopped = ({ clauses }: Stage, { form, to }: Clause): boolean =>
  form === 'participle' &&
  clauses.some(({ from, voice, verb }) => from > to && voice === 'passive' && STOPS.test(verb.lemma));
