/** "Minister X", "Spokesperson X" in what a ministry issues: its minister, its spokesperson. */
import type { BodyChunk, Chunk, RoleChunk } from '../../../mentions/chunk.ts';
import type { Scene } from '../../casting.ts';
import { headOfMinistry, isMinistry } from '../bodies/ministries.ts';
import { officeKey } from '../office-keys.ts';
import { bodyKey, type Owned } from './owners.ts';

/** The ministry that a first line without a verb names: "Statement of the Ministry of Defence". */
function issuer(scene: Scene): { readonly chunk: BodyChunk; readonly scene: Scene } | undefined {
  const [board] = scene.casting.boards;
  if (!board || board === scene.board || board.sentence.tokens.some(({ pos }) => /VERB|AUX/.test(pos)))
    return undefined;
  const chunk = board
    .chunks()
    .map(bodyOf)
    .find((one) => one !== undefined && isMinistry(one.words));
  return chunk && { chunk, scene: { ...scene, board, slots: [] } };
}

/** Also "the Spokesperson, Ministry of Foreign Affairs". */
function bodyOf(chunk: Chunk): BodyChunk | undefined {
  if (chunk.what === 'body') return chunk;
  const owner = chunk.what === 'role' ? chunk.owner : undefined;
  return owner !== undefined && owner !== 'pronoun' && owner.what === 'body' ? owner : undefined;
}

const isBare = ({ owner, charge, seat }: RoleChunk): boolean =>
  owner === undefined && charge === undefined && seat === undefined;

/** Of "Spokesperson X": the ministry. */
export function issuingMinistry(scene: Scene, role: RoleChunk): Owned | undefined {
  const found = isBare(role) && /^spokes(man|woman|person)$/.test(role.office) ? issuer(scene) : undefined;
  const body = found && bodyKey(found.scene, found.chunk);
  return body === undefined
    ? undefined
    : { body, country: scene.casting.drafts.sideOf(body) ?? scene.casting.dateline };
}

/** Of "Minister X", "Secretary X": the minister of foreign affairs, where that ministry speaks. */
export function issuersMinister(
  scene: Scene,
  person: string,
  role: RoleChunk,
): { key: string; office: string; country?: string | undefined } | undefined {
  // "Minister X" after "the foreign minister of India, X": that one.
  const isKnown = scene.casting.offices.has(person);
  const found = !isKnown && isBare(role) && /^(minister|secretary)$/.test(role.office) ? issuer(scene) : undefined;
  const office = headOfMinistry(found?.chunk.words ?? '', role.office);
  if (!found || office === undefined) return undefined;
  const country = scene.casting.drafts.sideOf(bodyKey(found.scene, found.chunk)) ?? scene.casting.dateline;
  return { key: officeKey(scene, office, { country }), office, country };
}
