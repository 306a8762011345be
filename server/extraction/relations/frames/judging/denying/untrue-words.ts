/** Verdicts on what was reported in the sentence before: "These reports are false", "no such call took place". */
/** What is said of a report that is denied. */
export const UNTRUE =
  '(false|untrue|baseless|unfounded|groundless|fabricated|a fabrication|fabrications|fake|fake news|nonsense|a lie|lies|incorrect|inaccurate|wrong|not true|not correct|disinformation|misinformation|pure fiction|invented|without (any )?(foundation|basis))';
/** From the subject on: "These reports are false". */
export const CALLED_UNTRUE = new RegExp(
  `^(" )?(the|this|that|these|those|such|all|both|they|it)( \\S+){0,2}? (is|are|was|were)( \\w+ly| all| both)?( ")? ${UNTRUE}\\b`,
);
/** Of a happening that was only reported. */
export const NO_SUCH =
  /\bno such \w+( \w+)? (had |has |have |was |were )?(ever )?(been )?(took|taken|held|made|happened|occurred|exists?|existed)\b|\bthere (was|were|had been|has been|have been) no such\b|\bnothing of the (sort|kind) (had |has |ever )?(happened|occurred|took|taken)\b/;
