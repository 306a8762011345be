/** Bodies, with the short form that stands in brackets behind them. */
import type { BodyChunk } from '../../mentions/chunk.ts';
import { isPossessive } from '../../mentions/words.ts';
import type { Slot } from '../../shapes.ts';
import type { Scene } from '../casting.ts';
import { handOf } from '../coreference/hands.ts';
import { mentionAt, mentionBody, mentionOwner } from '../named-places.ts';
import { isAnyWing } from '../offices/homes/any-wing.ts';
import { bodyKey } from '../offices/homes/owners.ts';
import { slotAt } from '../slot-at.ts';

export function bodySlot(scene: Scene, chunk: BodyChunk): Slot | undefined {
  if (isAnyWing(scene, chunk)) return undefined;
  const key = bodyKey(scene, chunk);
  const { board } = scene;
  mentionBody(scene, chunk);
  const others = forcesOfAnother(scene, chunk);
  if (others)
    return slotAt(scene, [chunk.from, others.to], {
      refs: [key, others.key],
      form: 'nominal',
      use: 'plain',
      reasons: ['coordination', 'body'],
    });
  const isOwner = isPossessive(board.sentence.tokens[chunk.to]);
  const hand = isOwner || !chunk.isName ? undefined : handOfBody(scene, chunk.to, key);
  return {
    sentence: board.sentence.index,
    from: chunk.from,
    to: isOwner ? chunk.to + 1 : (hand ?? acronymEnd(scene, chunk.to, key)),
    refs: [key],
    form: chunk.isName ? 'name' : 'nominal',
    use: isOwner ? 'possessive' : isOfMember(scene, chunk) ? 'adjective' : 'plain',
    reasons: ['body'],
  };
}

/** "Estonia, a NATO member, …": the member acts, and not the body. */
function isOfMember(
  {
    board: {
      sentence: { tokens },
    },
  }: Scene,
  { from, to, isName }: BodyChunk,
): boolean {
  const isOne = /^(member|candidate|aspirant)$/.test(tokens[to]?.lower ?? '');
  const areAside =
    tokens[to]?.lower === 'members' && /^(both|all|fellow|two|three)$/.test(tokens[from - 1]?.lower ?? '');
  return isName && (isOne || areAside);
}

/** "the armed forces of Kenya and Chad": those of Chad, too. */
function forcesOfAnother(scene: Scene, { entry, ...chunk }: BodyChunk): { to: number; key: string } | undefined {
  const { tokens } = scene.board.sentence;
  const place = scene.board.at(chunk.to + 1);
  const isPlural = /\bforces$/i.test(chunk.words) && tokens[chunk.from + 1]?.lower !== "'s";
  const { owner } = chunk;
  if (!isPlural || owner === undefined || owner === 'pronoun' || owner.from < chunk.from + 1) return undefined;
  if (tokens[chunk.to]?.lower !== 'and' || place?.what !== 'place' || place.hit.use === 'demonym') return undefined;
  if (tokens[chunk.to - 1]?.index !== owner.to - 1) return undefined;
  mentionOwner(scene, place);
  return { to: place.to, key: bodyKey(scene, { ...chunk, owner: place }) };
}

const SPEAK_FOR_IT =
  /^(leaders|ministers|diplomats|ambassadors|lawmakers|officials|members|states|governments|countries)$/;

/** "EU leaders", "NATO defence ministers": where those end who act for an organisation of states. */
function handOfBody(scene: Scene, from: number, key: string): number | undefined {
  const { board, casting } = scene;
  if (casting.drafts.get(key)?.kind !== 'INTERGOVERNMENTAL_ORGANIZATION') return undefined;
  const { tokens } = board.sentence;
  const chunk = board.at(from);
  const end = chunk?.what === 'role' ? chunk.to : from + 1;
  if (SPEAK_FOR_IT.test(tokens[end - 1]?.lower ?? '')) return end;
  const hand = handOf(scene, from);
  return hand?.isState ? hand.to : undefined;
}

/** "Inter-Services Public Relations (ISPR)": the short form is another name of it. */
export function acronymEnd(scene: Scene, at: number, key: string): number {
  const { board, casting } = scene;
  const { tokens } = board.sentence;
  const short = tokens[at + 1]?.word ?? '';
  if (tokens[at]?.word !== '(' || tokens[at + 2]?.word !== ')' || !/^\p{Lu}[\p{Lu}\p{Ll}]{1,8}$/u.test(short))
    return at;
  casting.drafts.alias(key, short);
  mentionAt(scene, { from: at + 1, to: at + 2 }, { entity: key, form: 'name' });
  return at + 3;
}
