/** The draft of an office: "Ambassador of Kenya to Japan", "Mayor of Izmir", "Secretary General of NATO". */
import type { EntityDraft } from '../../../domain/candidate.ts';
import { officeName, titleCase } from '../../../domain/wording/office-name.ts';
import type { Charge } from '../../mentions/chunk.ts';
import type { Scene } from '../casting.ts';
import { type Owned, ownerOf } from './homes/owners.ts';

interface Whose extends Owned {
  readonly charge?: Charge | undefined;
  /** What the text calls it: "spokesman" of a spokesperson, "premier" of a prime minister. */
  readonly written?: string;
}

export function officeKey(scene: Scene, office: string, owned: Whose): string {
  const { drafts } = scene.casting;
  const { country, body, charge, written = office } = owned;
  const staff = body === undefined ? undefined : chiefOf(office, drafts.get(body));
  if (staff !== undefined && country !== undefined) return officeKey(scene, staff, { country });
  const tail = charge === undefined ? '' : ` ${charge.preposition} ${chargeName(scene, charge, office)}`;
  const place = ownerName(scene, office, owned);
  // "Special Assistant to the Prime Minister of Pakistan", but "Ambassador of Pakistan to Peru".
  const isServant = charge?.preposition === 'to the';
  const called = (owner: string | undefined, what = office) => {
    const whose = owner === undefined ? '' : ` of ${owner}`;
    return `${titleCase(what)}${isServant ? `${tail}${whose}` : `${whose}${tail}`}`;
  };
  // "Chairman of the Joint Chiefs of Staff Committee" is known as that of Pakistan.
  const nation = body === undefined || country === undefined ? undefined : drafts.get(country)?.name;
  const otherName = nation === undefined ? undefined : `${called(place)} of ${nation}`;
  const key = drafts.add({ kind: 'OFFICE', name: called(place), country, otherName });
  if (written !== office) drafts.alias(key, called(place, written));
  const aliases = body === undefined ? [] : (drafts.get(body)?.aliases ?? []);
  for (const alias of aliases) drafts.alias(key, called(withArticle(alias)));
  return key;
}

/** Offices that are of the city where the words name one: a mayor of Kyiv is no mayor of Ukraine. */
const OF_SEAT =
  /\b(mayor|governor|prefect|akim|bishop|archbishop|police|commissioner|head|leader|chief|president|premier)\b/;

function ownerName(
  { casting: { drafts } }: Scene,
  office: string,
  { country, body, seat, isRegion }: Owned,
): string | undefined {
  const name = body === undefined ? undefined : drafts.get(body)?.name;
  if (name !== undefined) return withArticle(name);
  if (seat !== undefined && (country === undefined || isRegion || OF_SEAT.test(office))) return seat;
  return country === undefined ? undefined : drafts.get(country)?.name;
}

const IN_CAPITALS = /^the (Kingdom|Sultanate|Republic|Emirates|Federation)$/;

function chargeName(scene: Scene, charge: Charge, office: string): string {
  const home =
    scene.casting.dateline === undefined ? undefined : scene.casting.drafts.get(scene.casting.dateline)?.name;
  // "the Indian Ambassador to the Kingdom": the one that the text is written in.
  if ('words' in charge) return (IN_CAPITALS.test(charge.words) ? home : undefined) ?? titleCase(charge.words);
  const { body, seat, country } = ownerOf(scene, charge.to);
  const { drafts } = scene.casting;
  if (body !== undefined) return withArticle(drafts.get(body)?.name ?? '');
  // A consul is sent to a city, an ambassador to a state.
  const isToState = charge.preposition === 'to' && !office.startsWith('consul');
  const key = isToState || seat === undefined ? country : undefined;
  return (key === undefined ? seat : drafts.get(key)?.name) ?? scene.board.words(charge.to.from, charge.to.to);
}

/** "the chief of Pakistan's Army" is the Chief of Army Staff. */
export function chiefOf(office: string, body: EntityDraft | undefined): string | undefined {
  if (!/^((deputy|vice|second) )?(chief|head|leader)$/.test(office) || body?.kind !== 'ARMED_FORCE') return undefined;
  if (/\bgeneral staff\b/i.test(body.name)) return `${office.replace(/head|leader/, 'chief')} of the general staff`;
  if (!/^(chief|head)$/.test(office)) return undefined;
  const [branch] = /\b(army|navy|air force)\b/i.exec(body.name) ?? [];
  return branch === undefined ? undefined : officeName(`chief of ${branch.toLowerCase()}`);
}

const withArticle = (body: string): string =>
  /^(the |His |Her |[A-Z]{2,}$|\p{Lu}\p{Ll}+$)/u.test(body) ||
  !/\b(army|navy|force|forces|council|committee|union|bank|assembly|organi[sz]ation|ministry|office|command|parliament|nations|agency|fleet|commission|court|community|league|fund|police|guards?|corps|department|authority|senate|programme|board|khural|cabinet|duma)\b/i.test(
    body,
  )
    ? body
    : `the ${body}`;
