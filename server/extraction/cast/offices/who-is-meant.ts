/** Whom a role without a name means. */
import { officeName } from '../../../domain/wording/office-name.ts';
import type { RoleChunk } from '../../mentions/chunk.ts';
import type { HeldOffice, Scene } from '../casting.ts';
import { namedAbove } from '../coreference/named-above.ts';
import { counterpartMeant, counterpartOffice, type Meant, officialOf } from './counterparts.ts';
import { FIRST } from './first-offices.ts';
import { blocOf } from './homes/bloc-of.ts';
import { homeOf } from './homes/homes.ts';
import { issuingMinistry } from './homes/issuing-ministry.ts';
import { ownerOfRow } from './homes/meetings/owner-of-row.ts';
import { isHost } from './homes/meetings/receivers.ts';
import { officeThere } from './homes/offices-of-states.ts';
import { type Owned, ownerOf } from './homes/owners.ts';
import { meansOffice } from './means-office.ts';
import { chiefOf, officeKey } from './office-keys.ts';
import { meetsItsLike, vacantBefore, vacantBesideItsLike } from './vacant-before.ts';
import { whoHasRank, whoIsCalled } from './who-has-rank.ts';

/** Whom an unnamed role means: somebody of the article in that office, a known holder on the day, else the office itself. */
export function whoIsMeant(scene: Scene, alone: RoleChunk): Meant {
  const shared = ownerOfRow(scene, alone);
  const role = shared === undefined ? alone : { ...alone, owner: shared };
  const { casting } = scene;
  const owned = role.seat
    ? { seat: scene.board.words(role.seat.from, role.seat.to) }
    : (issuingMinistry(scene, role) ?? blocOf(scene, role) ?? ownerOf(scene, role.owner, role));
  if (role.isCounterpart && (role.owner === undefined || role.owner === 'pronoun')) return counterpartMeant(scene);
  const titled = role.owner === undefined ? whoHasRank(scene, role.office) : undefined;
  if (titled !== undefined) return { key: titled, reason: 'role-of-article' };
  const again = vacantBesideItsLike(scene, role);
  if (again !== undefined) return { key: again, reason: 'unnamed-holder' };
  const beside = role.isCounterpart ? (counterpartOffice(scene) ?? { office: 'counterpart' }) : undefined;
  const office = beside ? officeThere(casting, beside, owned.country) : officeName(role.office);
  const seen =
    role.tense !== 'present'
      ? undefined
      : role.isCounterpart
        ? officialOf(scene, owned.country)
        : seenInOffice(scene, inFull(scene, { office, owned, role }));
  const called = role.isCounterpart ? undefined : whoIsCalled(scene, role);
  const titledSo = called !== undefined && joinedTo(scene, role).includes(called) ? undefined : called;
  const meant = titledSo !== undefined && isInShort(scene, office, seen) ? titledSo : (seen ?? titledSo);
  if (meant !== undefined) return { key: meant, reason: 'role-of-article' };
  const isOwned = owned.body !== undefined || role.seat !== undefined;
  // "A diplomat said", "a Western ambassador": of anybody's.
  const isAny = /^an?$/.test(scene.board.sentence.tokens[role.from]?.lower ?? '');
  const isAnyEnvoy = isAny && /^(diplomat|ambassador|envoy)$/.test(role.office);
  const country = owned.country ?? (isOwned || isAnyEnvoy ? undefined : homeOf(scene, role));
  const known = knownHolder(scene, { office, country });
  if (known !== undefined) return { key: known, reason: 'office-at-date' };
  const above = role.tense === 'present' && !role.isCounterpart ? namedAbove(scene, role, country) : undefined;
  if (above !== undefined) return { key: above, reason: 'role-of-article' };
  const before = vacantBefore(scene, role, office);
  const key = before ?? officeKey(scene, office, { ...owned, country, charge: role.charge });
  const holder = role.tense === 'present' ? holderOf(scene, key) : undefined;
  if (holder !== undefined) return { key: holder, reason: 'role-of-article' };
  if (before === undefined && role.tense === 'present' && !role.isCounterpart)
    casting.vacant.set(key, { office, country, isOneOfTwo: meetsItsLike(scene, role) });
  return { key, reason: role.isCounterpart ? 'counterpart' : 'unnamed-holder' };
}

/** "the Minister" behind "Minister X" and "Prime Minister Y": Y is called so only in short. */
const isInShort = ({ casting: { offices } }: Scene, office: string, seen: string | undefined): boolean =>
  seen !== undefined &&
  office === 'minister' &&
  offices.get(seen)?.every((held) => /^(prime|first) minister$/.test(held.office)) === true;

/** "the ISAF commander" after "Commander International Security Assistance Force (ISAF) General X". */
function holderOf({ casting: { offices } }: Scene, office: string): string | undefined {
  const [holder, second] = [...offices].filter(([, held]) =>
    held.some(({ key }) => sameChief(key) === sameChief(office)),
  );
  return second === undefined ? holder?.[0] : undefined;
}

/** The EU's foreign policy chief is its High Representative. */
const sameChief = (key: string): string =>
  key.replace(
    /(high-representative(-for-foreign-affairs-and-security-policy)?|foreign-policy-chief|top-diplomat)(?=.*european-union)/,
    'chief-diplomat',
  );

interface Wanted {
  readonly office: string;
  readonly owned: Owned;
  readonly role: RoleChunk;
}

/** "the Army chief": of a force the chief of its staff, of whatever state. */
function inFull({ casting: { drafts } }: Scene, wanted: Wanted): Wanted {
  const { office, owned } = wanted;
  const chief = owned.body === undefined ? undefined : chiefOf(office, drafts.get(owned.body));
  return chief === undefined ? wanted : { ...wanted, office: chief, owned: { country: owned.country } };
}

/** "the head of the Azerbaijani state": who leads it by another name. */
const LEADS = /^(head|leader|head of state|state head|monarch|ruler|sovereign)$/;
/** The last person of the article whose office has these words: "the minister" after "Foreign Minister X". */
function seenInOffice(scene: Scene, { office, owned, role }: Wanted): string | undefined {
  const { casting, slots, focus } = scene;
  if (!role.isDefinite) return undefined;
  const fits = (held: HeldOffice): boolean => {
    const sameSide = owned.country === undefined || held.country === undefined || owned.country === held.country;
    const leads = LEADS.test(office) ? FIRST.test(held.office) : FIRST.test(office) && held.office === 'leader';
    const isFirst = leads && owned.country !== undefined;
    return sameSide && owned.body === undefined && (isFirst || meansOffice(casting, office, held));
  };
  const beside = isVisiting(scene, role) ? slots.flatMap(({ refs }) => refs) : joinedTo(scene, role);
  const holders = [...casting.offices]
    .filter(([key, held]) => held.some(fits) && !beside.includes(key))
    .map(([key]) => key);
  if (holders.length < 2) return holders[0];
  // "the Ghanaian President" of two whose states the text has not told.
  if (owned.country !== undefined && holders.every((key) => casting.drafts.sideOf(key) === undefined)) return undefined;
  const hosts = holders.filter((key) => casting.drafts.sideOf(key) === casting.dateline);
  if (hosts.length === 1 && isStyled(scene, role)) return hosts[0];
  const named = slots.flatMap(({ refs }) => refs);
  const others = holders.filter((key) => !named.includes(key));
  // "The Foreign Minister invited the Foreign Minister": of two, the other.
  if (others.length === 1 && holders.length === 2 && !isHimself(scene, role)) return others[0];
  const recent = [...named.toReversed(), ...focus.persons];
  return recent.find((key) => holders.includes(key)) ?? holders.at(-1);
}

/** "HE the Minister", "His Excellency the Minister": of two, the one of whose state the agency is. */
const isStyled = ({ board: { sentence } }: Scene, { from, owner }: RoleChunk): boolean =>
  owner === undefined && /^(HE|HH|HRH|H\.E\.?|Excellency|Highness)$/.test(sentence.tokens[from - 1]?.word ?? '');

/** "Dar, who is also the foreign minister", "as the foreign minister, he". */
const isHimself = ({ board: { sentence } }: Scene, { from }: RoleChunk): boolean =>
  sentence.tokens.slice(Math.max(0, from - 2), from).some(({ lower }) => /^(is|was|as|also|being|,)$/.test(lower));

/** "hosted a dinner for the visiting minister": nobody whom the sentence has named. */
const isVisiting = ({ board: { sentence } }: Scene, { from, to }: RoleChunk): boolean =>
  sentence.tokens.slice(Math.max(0, from - 1), to).some(({ lower }) => lower === 'visiting');

/** "the Foreign Secretary and Foreign Minister agreed": nobody is both; "Foreign Minister X was received by the foreign minister": nor receives himself. */
function joinedTo({ slots, board: { sentence } }: Scene, role: RoleChunk): readonly string[] {
  const { from } = role;
  if (isHost(sentence.tokens, role)) return slots.flatMap(({ refs }) => refs);
  const before = slots.at(-1);
  return before?.to === from - 1 && sentence.tokens[from - 1]?.lower === 'and' ? before.refs : [];
}

function knownHolder(
  { casting }: Scene,
  { office, country }: { office: string; country: string | undefined },
): string | undefined {
  const { publishedOn, drafts, context } = casting;
  if (country === undefined || publishedOn === undefined) return undefined;
  const name = drafts.get(country)?.known?.id ?? country;
  const holder = context.known.holder(office, name, publishedOn);
  return (
    holder &&
    drafts.add({ kind: holder.kind, name: holder.name, country, known: { entity: holder, reason: 'office-at-date' } })
  );
}
