/** What somebody is against that is nobody's: "opposes any halt to ferry subsidies", "voted against the cod quota". */
import type { Clause, Token } from '../../../shapes.ts';
import { lowerOf } from '../../../text/lower-text.ts';
import { kindOf } from '../../ends.ts';
import { isRead } from '../../is-read.ts';
import type { Reading, Stage } from '../../reading.ts';
import { issuesIn } from '../../topics.ts';

/** `stage.before` must hold what the lexicon found in the sentence: what is another's is read there. */
export const opposedIssues = (stage: Stage): Reading[] => stage.clauses.flatMap((clause) => readingsOf(stage, clause));

const WITHIN = 8;

function readingsOf(stage: Stage, clause: Clause): Reading[] {
  const { tokens } = stage.sentence;
  const [who, more] = clause.subject?.use === 'plain' ? clause.subject.refs : [];
  const start = startOf(tokens, clause);
  if (who === undefined || more !== undefined || start === undefined || isRead(stage, clause)) return [];
  if (!ACTORS.test(kindOf(stage.cast, who) ?? '') || isSomebodys(stage, start)) return [];
  const [issue] = issuesIn(tokens.slice(start, start + WITHIN));
  return issue
    ? [
        {
          predicate: 'OPPOSES_POSITION',
          subject: who,
          object: issue.key,
          sentence: stage.sentence,
          clause,
          trigger: [clause.verb.index, start],
          sense: {},
          reasons: ['frame', 'opposed'],
          trust: 0.68,
          drafts: [issue],
        },
      ]
    : [];
}

/** Where what is opposed begins: behind "opposes", "objects to", "voted against", "is opposed to". */
function startOf(tokens: readonly Token[], { verb, to, voice }: Clause): number | undefined {
  const behind = lowerOf(tokens.slice(to, to + 2));
  if (verb.lemma === 'oppose') return voice === 'active' ? to : behind.startsWith('to ') ? to + 1 : undefined;
  if (verb.lemma === 'object') return behind.startsWith('to ') ? to + 1 : undefined;
  if (verb.lemma === 'vote') return behind.startsWith('against ') ? to + 1 : undefined;
  return verb.lemma === 'be' && behind === 'opposed to' ? to + 2 : undefined;
}

const ACTORS = /^(COUNTRY|PERSON|OFFICE|GOVERNMENT_BODY|GROUP|INTERGOVERNMENTAL_ORGANIZATION)$/;

/** "opposes Chad's bid": whose it is, the lexicon reads. */
const isSomebodys = ({ slots, cast }: Stage, start: number): boolean =>
  slots.some(
    ({ from, refs }) => from >= start && from < start + WITHIN && ACTORS.test(kindOf(cast, refs[0] ?? '') ?? ''),
  );
