/** Names inside hyphenated words: in the cast, though no slot stands for them. */
import type { Scene } from '../casting.ts';
import { bodyKey } from '../offices/homes/owners.ts';

export function castComposed(scene: Scene, at: number): void {
  if (!/[-–]/.test(scene.board.sentence.tokens[at]?.word ?? '')) return;
  castCompound(scene, at);
  castPrefixed(scene, at);
}

/** "UK-France": both countries are in the cast, though no slot stands for them. */
function castCompound(scene: Scene, at: number): void {
  const word = scene.board.sentence.tokens[at]?.word ?? '';
  const parts = word.split(/[-–]/);
  // "Guinea-Bissau" is one.
  if (parts.length !== 2 || scene.board.at(at)?.what === 'place') return;
  const hits = parts.map((part) => scene.casting.context.gazetteer.place(part));
  if (!hits.every((hit) => hit?.entry.kind === 'COUNTRY')) return;
  let start = scene.board.sentence.tokens[at]?.start ?? 0;
  hits.forEach((hit, index) => {
    const end = start + (parts[index]?.length ?? 0);
    if (hit)
      scene.casting.drafts.mention({
        start,
        end,
        entity: scene.casting.drafts.place(hit.entry),
        form: hit.use === 'demonym' ? 'demonym' : 'name',
      });
    start = end + 1;
  });
}

const PREFIXED = /^(?:pro|anti|counter|non|trans)-(?=\p{Lu})/iu;

/** "pro-Russian", "counter-ISIL": in the cast too, though it only describes. */
function castPrefixed(scene: Scene, at: number): void {
  const { board, casting } = scene;
  const token = board.sentence.tokens[at];
  const [prefix] = PREFIXED.exec(token?.word ?? '') ?? [];
  if (!token || prefix === undefined) return;
  const [start, end] = [token.start + prefix.length, token.start + token.word.length];
  const name = token.word.slice(prefix.length);
  const hit = casting.context.gazetteer.place(name);
  const entry = hit ? undefined : casting.context.gazetteer.body(name);
  const body = { what: 'body', from: at, to: at + 1, words: name, isName: true } as const;
  const entity = hit ? casting.drafts.place(hit.entry) : entry && bodyKey(scene, { ...body, entry });
  if (entity) casting.drafts.mention({ start, end, entity, form: hit?.use === 'demonym' ? 'demonym' : 'name' });
}
