/** Whether a place or a body that was found is only part of somebody's name: "Georgia Meloni", "General Chad Smith". */

import type { Token } from '../shapes.ts';
import type { Gazetteer } from '../tables/gazetteer.ts';
import { isInBodyNames } from './bodies/body-words.ts';
import type { Chunk, PlaceChunk } from './chunk.ts';
import { isOfPlace } from './roles/role-owner.ts';
import { isCalendar, isCapital } from './words.ts';

/** Names of places that are names of people as well. */
const AMBIGUOUS =
  /^(Jordan|Chad|Georgia|Turkey|Niger|Mali|Cuba|Male|Israel|Washington|Victoria|Paris|Sofia|Kingston|Wellington|Santiago|Sydney|Jackson|Lima|Nice|Roman|San Marino|Dakota|Carolina|Virginia|Florence|Austin|Lincoln|Houston|Dallas|Chelsea|Bristol|Alexandria|India|China|Francis|Monaco|Guinea|London|Berlin|Vienna|Holland|England|Ireland|France|Kent|Hamilton|Delhi|Ali|Malik|Salem|Kazan|Ahmad|Medina|Valencia|Lorraine|Sabah)$/;
/** "Foreign Minister Rafael Montoya": a firm's name before a surname. */
function isFirmAsGiven(
  { from, to }: Chunk,
  { before, after }: { before: Token | undefined; after: Token | undefined },
  { isGivenName, roles }: Pick<Gazetteer, 'isGivenName' | 'roles'>,
): boolean {
  if (
    to - from > 1 ||
    !after ||
    after.lower === 'systems' ||
    !isCapital(after) ||
    after.pos !== 'PROPN' ||
    isInBodyNames(after.lower) ||
    isCalendar(after) ||
    roles.isHead(after.lower) ||
    roles.isModifier(after.lower)
  )
    return false;
  // "Secretary General OIC Hissein Taha".
  if (before?.lower === 'general') return false;
  return (
    before === undefined ||
    isLoneName(before) ||
    (isCapital(before) && (roles.isRank(before.lower) || roles.isHead(before.lower) || isGivenName(before.word)))
  );
}

/** "…, Rafael Grossi said". */
const isLoneName = ({ pos, lower, word }: Token): boolean =>
  pos === 'ADP' ? !/^(from|of|for|at)$/.test(lower) : /^[,"]$/.test(word);

/** "Secretary for Defence Aden Duale": a city's name between a title and a surname. */
function isGivenAfterTitle(
  { hit, from, to }: PlaceChunk,
  tokens: readonly Token[],
  roles: Gazetteer['roles'],
): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  // "Governor Sindh Kamran Tessori", "Chief Minister Punjab Maryam Nawaz": two names behind a province.
  const isProvince = isOfPlace(tokens[from - 2], before) && hit.entry.kind === 'PLACE' && isCapitalAt(tokens, to + 1);
  if (
    (hit.entry.kind !== 'PLACE' && hit.use !== 'capital') ||
    isProvince ||
    to - from > 1 ||
    !before ||
    !after ||
    !(isCapital(before) || roles.isHead(before.lower)) ||
    !isCapital(after)
  )
    return false;
  return (
    (roles.isRank(before.lower) || roles.isHead(before.lower) || roles.isDomain(before.lower)) &&
    after.pos === 'PROPN' &&
    !isInBodyNames(after.lower)
  );
}

function isCapitalAt(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && isCapital(token);
}

/** "the ambassador, Rosario Quispe": a city's name that is a given name, before a surname. */
function isGivenInName({ hit, from, to }: PlaceChunk, tokens: readonly Token[]): boolean {
  const [before, after] = [tokens[from - 1], tokens[to]];
  if (hit.entry.kind === 'COUNTRY' || !after || !isCapital(after) || after.pos !== 'PROPN') return false;
  const isWhere = /^(in|at|near|from|to|of|around|outside)$/.test(before?.lower ?? '');
  return !isWhere && !isInBodyNames(after.lower) && !isCalendar(after);
}

/** "the Chinese ambassador, Gao Wenbin": right behind an office and a comma. */
const isApposed = ({ from }: PlaceChunk, tokens: readonly Token[], roles: Gazetteer['roles']): boolean =>
  tokens[from - 1]?.word === ',' && roles.isHead(tokens[from - 2]?.lower ?? '');

const SENT = /^(ambassador|envoy|commissioner|representative)$/;
/** "of the United Arab Emirates" between the office and "to". */
const SENDER = 7;

/** "ambassador to India Kenta Morishige", "Ambassador of Kenya to India Juma Otieno": where somebody is sent. */
const isPost = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at - 1]?.lower !== 'to') return false;
  const before = tokens.slice(Math.max(0, at - SENDER), at - 1);
  const office = before.findLastIndex(({ lower }) => SENT.test(lower));
  const [of, ...sender] = office < 0 ? [] : before.slice(office + 1);
  return (
    office >= 0 &&
    (of === undefined || (of.lower === 'of' && sender.every((one) => isCapital(one) || one.lower === 'the')))
  );
};

/** "President of China Shen Guoliang", "Minister of Defence of Jordan Omar Haddad": the state of an office. */
const isRuled = (tokens: readonly Token[], at: number, roles: Gazetteer['roles']): boolean => {
  const before = tokens[at - 2]?.lower ?? '';
  return tokens[at - 1]?.lower === 'of' && (roles.isHead(before) || roles.isDomain(before));
};

/** Nothing but a name: "Paulo" and "Ferreira" in "Admiral Paulo Ferreira Lima". */
const isNamePart = (token: Token | undefined, roles: Gazetteer['roles']): boolean =>
  token?.pos === 'PROPN' &&
  isCapital(token) &&
  !isInBodyNames(token.lower) &&
  !isCalendar(token) &&
  !roles.isHead(token.lower) &&
  !roles.isModifier(token.lower) &&
  !roles.isRank(token.lower);

/** "General Issaka Djibo said", "the envoy, Carla Medina, said": a city's name behind a title and another name. */
function isSurnameAfterTitle(
  { hit, from, to }: PlaceChunk,
  tokens: readonly Token[],
  roles: Gazetteer['roles'],
): boolean {
  const [given, after] = [tokens[from - 1], tokens[to]];
  const middle = tokens[from - 2];
  const first = isNamePart(middle, roles) && !roles.isDomain(middle?.lower ?? '') ? from - 2 : from - 1;
  const title = tokens[first - 1]?.word === ',' ? tokens[first - 2] : tokens[first - 1];
  if (
    (hit.entry.kind !== 'PLACE' && hit.use !== 'capital') ||
    to - from > 1 ||
    !title ||
    !given ||
    (after && isCapital(after))
  )
    return false;
  const isTitled = roles.isRank(title.lower) || roles.isHead(title.lower);
  return isTitled && isNamePart(given, roles);
}

/** "Mumtaz Zahra Baloch", "Luis Montenegro,": a people's or a state's name behind a given name, and nobody of it behind. */
const isSurname = (
  { from, to }: PlaceChunk,
  { before, after }: { readonly before: Token | undefined; readonly after: Token | undefined },
  isGivenName: Gazetteer['isGivenName'],
): boolean =>
  to - from === 1 &&
  before !== undefined &&
  isCapital(before) &&
  isGivenName(before.word) &&
  !(after && (isCapital(after) || /^(NOUN|ADJ)$/.test(after.pos)));

/** "Georgia Meloni", "General Chad Smith": the word is part of somebody's name. */
export function isPartOfPerson(chunk: Chunk, tokens: readonly Token[], { isGivenName, roles }: Gazetteer): boolean {
  const [before, after] = [tokens[chunk.from - 1], tokens[chunk.to]];
  if (chunk.what === 'body') return isFirmAsGiven(chunk, { before, after }, { isGivenName, roles });
  if (chunk.what !== 'place') return false;
  const isNation = chunk.hit.use === 'demonym' || chunk.hit.entry.kind === 'COUNTRY';
  if (isNation && isSurname(chunk, { before, after }, isGivenName)) return true;
  if (chunk.hit.use === 'demonym') return false;
  const words = tokens
    .slice(chunk.from, chunk.to)
    .map(({ word }) => word)
    .join(' ');
  if (!AMBIGUOUS.test(words))
    return (
      isGivenAfterTitle(chunk, tokens, roles) ||
      isSurnameAfterTitle(chunk, tokens, roles) ||
      ((isGivenName(words) || isApposed(chunk, tokens, roles)) && isGivenInName(chunk, tokens))
    );
  if (isPost(tokens, chunk.from) || isRuled(tokens, chunk.from, roles)) return false;
  if (isSurnameAfterTitle(chunk, tokens, roles)) return true;
  if (before && isCapital(before) && (roles.isRank(before.lower) || isGivenName(before.word))) return true;
  return (
    after !== undefined &&
    isCapital(after) &&
    after.pos === 'PROPN' &&
    !isInBodyNames(after.lower) &&
    !roles.isHead(after.lower) &&
    !roles.isModifier(after.lower) &&
    !isCalendar(after)
  );
}
