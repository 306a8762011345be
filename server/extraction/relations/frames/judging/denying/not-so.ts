/** The words of a denial that names no deed: "denied involvement", "said it had not", "had nothing to do with it". */
import { words } from '../../../../tables/word-list.ts';

export const SAYS = words(
  'say reply answer retort respond insist counter maintain tell write add state declare protest stress claim assert',
);
export const DENIES = words('deny disclaim disavow disown');
const NOT = "(not|n't|never)";
/** Whatever the deed was. */
export const NOT_SO = new RegExp(
  [
    `\\b(did|had|has|have|was|were|does|do|is|are) ${NOT}( done| do)?( so| that| it| any such thing)? ?[.,;"]*$`,
    `\\b(done|did|does|doing) (nothing of the (kind|sort)|no such thing)\\b`,
    '\\bno such (\\w+ ){1,3}(took|taken|was|were|had|has|happened|occurred|exists|existed|came)\\b',
    '\\b(had|has|have|having|played|took) (nothing to do with|no (part|role|hand|involvement|share) )',
    `\\b(was|were|is|are|been|be) (${NOT}|in no way) (\\w+ )?(involved|behind (it|the|this)|responsible|implicated|to blame)\\b`,
    `\\b${NOT} (been|be) (involved|behind (it|the|this)|responsible|implicated)\\b`,
    '\\bthere (was|were|had been|is|has been) no (such )?(attacks?|raids?|strikes?|shelling|incursion|shots?|deliver(y|ies)|shipments?|threats?|pressure)\\b',
  ].join('|'),
);
/** Behind a verb of denying. */
export const DENIED =
  /^(all |any |having |its |his |her |their |direct |every )*(involvement|responsibility|role|part|complicity|wrongdoing|guilt|hand|knowledge|blame|done (so|that|it|anything))\b|\b(had|has|have|having|with) anything to do with\b|\b(was|were|is|are|had been|being) (\w+ )?(behind|responsible for|involved in|to blame)\b/;
/** Behind the verb of the deed: "had armed nobody". */
export const NOBODY = /\b(nobody|no ?-?one|none|nothing|no|anyone|anybody|anything)\b/;
