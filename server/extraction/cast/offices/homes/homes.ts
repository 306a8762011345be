/** Whose an office is where its own words do not say it. Rather nobody's than the wrong side's. */

import { isShortOffice, officeName } from '../../../../domain/wording/office-name.ts';
import type { RoleChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';
import { meetsItsLike } from '../vacant-before.ts';
import { blocOf, isOfBloc } from './bloc-of.ts';
import { issuingMinistry } from './issuing-ministry.ts';
import { goalBefore } from './meetings/goal-before.ts';
import { unlessGuests } from './meetings/guests.ts';
import { actingSide, calledOnSide, inviterSide, sideBesideCounterpart, sideSpokenFor } from './meetings/hosts.ts';
import { metThereSide } from './meetings/met-there.ts';
import { myHostsSide } from './meetings/my-hosts.ts';
import { isPeersState } from './meetings/peers.ts';
import { hostAtHome, receiverSide } from './meetings/receivers.ts';
import { sideIncluded, sideInOrder, sideOfNeighbour, sideOfParliament } from './neighbours.ts';
import { namedStateWith, onlyStateNamed, onlyStateWith } from './offices-of-states.ts';
import { sideOfOnlyForce } from './only-force.ts';
import { nearestSide, type Owned, ownerOf, sideSpokenOf } from './owners.ts';
import {
  countriesBefore,
  hostSide,
  isMetBySide,
  isSeenAbroad,
  isTakenAbroad,
  isVisitTo,
  leadSide,
  ledBodyOf,
  sideNamedBefore,
} from './surroundings.ts';
import { announcedSide } from './told/announced.ts';
import { appointersSide, kinsSide } from './told/appointer.ts';
import { homeToldOnce, presidentsSide, sideOfEmbassy } from './told/homes-told.ts';
import { sideOfPlace } from './told/local-offices.ts';
import { stateToldElsewhere, unlessTaken } from './told/named-elsewhere.ts';
import { sideHeaded, sideLed, sideOfCarrier } from './told/own-side.ts';
import { sideOfSpeaker, sideOfTeller, sidePromisedFor, speaksAtEnd } from './told/told-by.ts';

/** The side that the person has, else the one spoken of. */
export function withHome(scene: Scene, role: RoleChunk, person: string): Owned {
  if (role.office === 'predecessor') return { country: countryBefore(scene, person) };
  if (role.isCounterpart && (role.owner === undefined || role.owner === 'pronoun'))
    return { country: scene.casting.drafts.sideOf(person) ?? otherSide(scene) };
  if (role.seat !== undefined) return { seat: scene.board.words(role.seat.from, role.seat.to) };
  const goal = goalBefore(scene, role);
  const owned = goal === undefined ? ownerOf(scene, role.owner, role) : { country: goal };
  if (owned.country !== undefined || owned.body !== undefined) return owned;
  // "Foreign Secretary X" again: the same office, of whatever state that is.
  const again = scene.casting.offices.get(person)?.find(({ office }) => office === officeName(role.office));
  if (again && role.owner === undefined) return { country: again.country ?? scene.casting.drafts.sideOf(person) };
  const elsewhere = role.owner === undefined ? stateToldElsewhere(scene, role, person) : undefined;
  if (elsewhere !== undefined) return { country: elsewhere };
  const issued = blocOf(scene, role) ?? issuingMinistry(scene, role);
  if (issued !== undefined) return issued;
  const included = sideIncluded(scene, role);
  if (included !== undefined) return { country: included };
  const possessed = sideOfPossessor(scene, role);
  if (possessed !== undefined) return possessed;
  const told = sideTold(scene, role);
  if (told !== undefined) return { country: told };
  const body = ledBodyOf(scene, role);
  if (body !== undefined) return { body, country: scene.casting.drafts.sideOf(body) };
  const own = scene.casting.drafts.sideOf(person);
  // "Minister X" behind "Foreign Minister X": the office that the text has given him, of a state that it does not tell.
  const held = scene.casting.offices.get(person)?.some(({ office }) => isShortOffice(officeName(role.office), office));
  if (own === undefined && held) return {};
  const free = (state: string | undefined) =>
    isPeersState(scene, role, state) ? undefined : unlessTaken(scene, role, { person, state });
  return {
    country:
      own ??
      sideOfEmbassy(scene, role) ??
      sideOfOnlyForce(scene, role) ??
      sideOfNeighbour(scene, role) ??
      sideOfParliament(scene, role) ??
      sidePromisedFor(scene, role) ??
      free(homeToldOnce(scene, role)) ??
      namedStateWith(scene, role) ??
      free(homeOfReport(scene, role)) ??
      announcedSide(scene, role) ??
      free(onlyStateNamed(scene)),
  };
}

/** The side that the words around the title tell of. */
const sideTold = (scene: Scene, role: RoleChunk): string | undefined =>
  onlyStateWith(scene, role) ??
  sideInOrder(scene, role) ??
  sideOfTeller(scene, role) ??
  sideSpokenFor(scene, role) ??
  myHostsSide(scene, role) ??
  sideNamedBefore(scene, role) ??
  leadSide(scene, role) ??
  sideLed(scene, role) ??
  sideHeaded(scene, role) ??
  sideOfCarrier(scene, role) ??
  hostSide(scene, role) ??
  inviterSide(scene, role) ??
  metThereSide(scene, role) ??
  receiverSide(scene, role) ??
  calledOnSide(scene, role) ??
  actingSide(scene, role) ??
  sideBesideCounterpart(scene, role) ??
  appointersSide(scene, role) ??
  kinsSide(scene, role);

/** "his predecessor, X": the country of whose predecessor it is. */
function countryBefore({ casting, slots, focus }: Scene, person: string): string | undefined {
  const keys = [...slots.flatMap(({ refs }) => refs), ...focus.persons];
  return keys.filter((key) => key !== person).flatMap((key) => casting.offices.get(key) ?? [])[0]?.country;
}

/** Reports are of home affairs, but a president who comes to visit is no president of theirs; then the only other country, if there is one. */
function homeOfReport(scene: Scene, role: RoleChunk): string | undefined {
  const { dateline } = scene.casting;
  if (dateline === undefined || role.charge !== undefined) return undefined;
  if (isSeenAbroad(scene, role, dateline) || isTakenAbroad(scene, dateline)) return undefined;
  const announced = announcedSide(scene, role);
  // "Brazil is ready, Foreign Minister X said after meeting Y in Brasilia": at home there.
  if (announced !== undefined && isToldIn(scene, role, announced)) return announced;
  if (!isVisitTo(scene, dateline) && !isMetBySide(scene, role, dateline)) return dateline;
  const [other, third] = countriesBefore(scene).filter((key) => key !== dateline);
  return third === undefined ? other : undefined;
}

const isToldIn = ({ board, casting }: Scene, { to }: RoleChunk, country: string): boolean =>
  board
    .chunks()
    .some(
      (chunk) =>
        chunk.what === 'place' &&
        chunk.from > to &&
        board.sentence.tokens[chunk.from - 1]?.lower === 'in' &&
        casting.drafts.sideOf(casting.drafts.place(chunk.hit.entry)) === country,
    );

/** "Kiala's press secretary, X": of the side of whose secretary he is. */
function sideOfPossessor({ casting, slots }: Scene, { from, owner }: RoleChunk): Owned | undefined {
  const before = slots.at(-1);
  const [key, second] = before?.refs ?? [];
  if (
    owner !== undefined ||
    before?.use !== 'possessive' ||
    before.to !== from ||
    key === undefined ||
    second !== undefined
  )
    return undefined;
  const isState = before.reasons.includes('other-country');
  return isState || casting.drafts.get(key)?.kind === 'PERSON' ? { country: casting.drafts.sideOf(key) } : undefined;
}

/** Of an unnamed role: "its", the one country with such an office, the nearest one. */
export const homeOf = (scene: Scene, role: RoleChunk): string | undefined =>
  role.owner === 'pronoun'
    ? sideSpokenOf(scene)
    : isOfBloc(scene, role)
      ? undefined
      : (hostAtHome(scene, role) ??
        (meetsItsLike(scene, role) ? undefined : onlyHome(scene, officeName(role.office))) ??
        namedStateWith(scene, role) ??
        presidentsSide(scene, role) ??
        unlessGuests(
          scene,
          role,
          speaksAtEnd(scene, role) ? (sideOfPlace(scene, role) ?? sideOfSpeaker(scene, role)) : nearestSide(scene),
        ));

/** "went to Helsinki and met her opposite number": the side that was named last and is not hers. */
function otherSide({ casting, slots }: Scene): string | undefined {
  const keys = slots.flatMap(({ refs }) => refs);
  const sides = keys.map((key) => casting.drafts.sideOf(key));
  const self = keys.findLast((key) => casting.drafts.get(key)?.kind === 'PERSON');
  const own = (self === undefined ? undefined : casting.drafts.sideOf(self)) ?? sides[0];
  // Whose counterpart it is must be known, else his own side would be taken for the other.
  if (own === undefined) return undefined;
  return sides.findLast((side) => side !== undefined && side !== own);
}

/** The one country that the text gives the office to. */
function onlyHome({ casting }: Scene, office: string): string | undefined {
  const [home, second] = casting.homes.get(office) ?? [];
  return second === undefined ? home : undefined;
}
