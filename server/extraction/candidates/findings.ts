/** What disagrees inside one article, so that a reviewer sees it before anything is accepted. */
import type { Candidate, DraftFinding } from '../../domain/candidate.ts';
import type { Cast } from '../shapes.ts';

export const findingsIn = (candidates: readonly Candidate[], cast: Cast): DraftFinding[] => [
  ...regionClashes(candidates, cast),
  ...opposites(candidates, cast),
  ...unnamedHolders(candidates, cast),
];

const nameOf = (cast: Cast, key: string): string => cast.entities.get(key)?.name ?? key;

/** One country in two regions: Central Asia here, Western Asia there. */
function regionClashes(candidates: readonly Candidate[], cast: Cast): DraftFinding[] {
  const regions = new Map<string, Set<string>>();
  for (const { predicate, subject, object } of candidates)
    if (predicate === 'LOCATED_IN') regions.set(subject, (regions.get(subject) ?? new Set()).add(object));
  return [...regions]
    .filter(([, places]) => places.size > 1)
    .map(([subject, places]) => ({
      kind: 'FUNCTIONAL_CLASH',
      message: `The text puts ${nameOf(cast, subject)} in ${[...places].map((key) => nameOf(cast, key)).join(' and in ')}.`,
      about: [subject, ...places],
    }));
}

/** The same said and denied. */
function opposites(candidates: readonly Candidate[], cast: Cast): DraftFinding[] {
  const keyOf = ({ predicate, subject, object }: Candidate) => `${predicate} ${subject} ${object}`;
  const affirmed = new Set(candidates.filter(({ polarity }) => polarity === 'AFFIRMED').map(keyOf));
  return candidates
    .filter((candidate) => candidate.polarity === 'DENIED' && affirmed.has(keyOf(candidate)))
    .map(({ subject, object, predicate }) => ({
      kind: 'OPPOSITE_POLARITY',
      message: `The text both says and denies ${predicate.toLowerCase().replaceAll('_', ' ')} of ${nameOf(cast, subject)} and ${nameOf(cast, object)}.`,
      about: [subject, object],
    }));
}

/** Posts that act without a name. */
function unnamedHolders(candidates: readonly Candidate[], cast: Cast): DraftFinding[] {
  const acting = new Set(
    candidates
      .filter(({ predicate }) => predicate !== 'HOLDS_OFFICE')
      .flatMap(({ subject, object }) => [subject, object]),
  );
  return [...acting]
    .filter((key) => cast.entities.get(key)?.kind === 'OFFICE')
    .map((key) => ({
      kind: 'UNNAMED_OFFICE_HOLDER',
      message: `The text does not name the ${nameOf(cast, key)}.`,
      about: [key],
    }));
}
