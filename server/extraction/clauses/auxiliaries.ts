/** Auxiliaries and the words that deny a verb, in the forms that tokens have: "isn't" is "is" and "n't". */
import { words } from '../word-list.ts';

export const BE = words("be is are was were been being am 's 're get gets got");
export const HAVE = words("have has had having 've");
export const DO = words('do does did');
export const MODAL = words("will would could may might should must can shall 'll 'd wo ca cannot ought");
export const NOT = words("not n't never hardly scarcely barely seldom rarely nowhere");
