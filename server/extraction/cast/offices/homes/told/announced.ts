/** Whose an office is whose holder tells at the end what a state did: "Australia will lend Fiji money, Treasurer X announced". */
import type { RoleChunk } from '../../../../mentions/chunk.ts';
import type { Scene } from '../../../casting.ts';

/** Told by whom it is done to. */
const HARMS =
  /^(attack|invade|violate|shell|bomb|bombard|strike|raid|threaten|blockade|destabilise|destabilize|intimidate|harass|sabotage|occupy|provoke)$/;
/** Told by whoever gets it as often as by whoever gave it. */
const GIVES = /^(deposit|donate|give|grant|hand|deliver|lend|send|provide)$/;

/** "Iran attacked Israel, Defence Minister X said": of the other state; "Norway donated tents to Malawi, Minister X said": of either. */
function unlessSuffered({ board, casting, slots }: Scene, doer: string): string | undefined {
  const { tokens } = board.sentence;
  const verb = tokens.find(({ pos, index }) => pos === 'VERB' && index >= (slots[0]?.to ?? 0));
  const others = new Set(slots.flatMap(({ refs }) => refs).filter((key) => key !== doer));
  const [other, more] = [...others].filter((key) => casting.drafts.get(key)?.kind === 'COUNTRY');
  if (!verb || other === undefined || more !== undefined) return doer;
  if (HARMS.test(verb.lemma)) return other;
  return GIVES.test(verb.lemma) && verb.lower !== verb.lemma ? undefined : doer;
}

/** "Australia will lend Fiji money, Treasurer X announced": who tells at the end what a state does is of that state. */
export function announcedSide(scene: Scene, { from, to }: RoleChunk): string | undefined {
  const { board, casting, slots } = scene;
  const { tokens } = board.sentence;
  const name = board.chunks().find((chunk) => chunk.from >= to && chunk.what === 'name');
  const isTold = /^(say|announce|tell|confirm|add|declare)$/.test(tokens[name?.to ?? -1]?.lemma ?? '');
  const [first] = slots;
  if (!isTold || tokens[from - 1]?.word !== ',' || first?.use !== 'plain' || first.refs.length !== 1) return undefined;
  const [key = ''] = first.refs;
  const { kind, country } = casting.drafts.get(key) ?? {};
  // "The Canadian Armed Forces will stay, Defence Minister X announced".
  const doer = /^(ARMED_FORCE|GOVERNMENT_BODY)$/.test(kind ?? '') ? country : kind === 'COUNTRY' ? key : undefined;
  return doer && unlessSuffered(scene, doer);
}
