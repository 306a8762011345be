/** What a body is called: as it is written, or as its nation's: "Foreign Ministry of Georgia". */
import { titleCase } from '../../../../domain/wording/office-name.ts';
import { inFull } from '../../../mentions/bodies/body-words.ts';
import type { BodyChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';
import { isMinistry } from './ministries.ts';

/** Keys of the country, and of a larger body. */
interface Whose {
  readonly country?: string | undefined;
  readonly body?: string | undefined;
}

export function bodyName({ casting, board }: Scene, chunk: BodyChunk, { country, body }: Whose): string {
  const written = inFull(board.words(chunk.from, chunk.to).replace(/^the /i, ''));
  const nation = country === undefined ? undefined : casting.drafts.get(country)?.name;
  if (chunk.isName)
    return nation !== undefined && (isBare(written, chunk.words) || isNations(chunk) || isOfAnyHere(written, chunk))
      ? `${chunk.words} of ${nation}`
      : written;
  const owner = body === undefined ? nation : casting.drafts.get(body)?.name;
  return `${titleCase(chunk.words.toLowerCase())}${owner === undefined ? '' : ` of ${owner}`}`;
}

/** "the Georgian Foreign Ministry": called as "Georgia's foreign ministry" is. */
const isNations = ({ words, owner }: BodyChunk): boolean => owner !== undefined && isMinistry(words);

const isOfAnyHere = (written: string, chunk: BodyChunk): boolean => written === chunk.words && isOfAny(chunk);

/** "the Army", "the Defence Ministry": of whichever state the text tells. */
const isOfAny = ({ words, owner }: BodyChunk): boolean =>
  /^(Army|Navy|Air Force)$/.test(words) || (owner === undefined && /^(\S+ Ministry|Ministry of \S+)$/.test(words));

/** "Land Forces Ukraine", "Iran's Border Guard": the state beside, and no word of whose. */
const isBare = (written: string, words: string): boolean => {
  const [before = '', after = ''] = written.split(words);
  return /'s?\s*$/.test(before) || (before === '' && /^( in)? \p{Lu}/u.test(after));
};
