/** Bodies by a common noun: "the front" of the Front for Concord, "the company" of a firm, "the bloc" of the African Union. */
import type { EntityDraft } from '../../../domain/candidate.ts';
import { isPossessive } from '../../mentions/words.ts';
import type { Slot, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import type { Scene } from '../casting.ts';
import { slotAt } from '../slot-at.ts';

/** Said of a body whose name has the word itself. */
const OF_NAME = words(`
  front council union committee movement party group commission agency league alliance bank company corporation institute
  foundation federation coalition brigade fund army bureau authority association court congress bloc`);
const FIRMS = words(
  'company firm manufacturer supplier contractor shipper carrier exporter airline shipyard conglomerate',
);
const FIGHTERS = words('group militia movement rebels insurgents militants fighters faction');
const PARTIES = words('party');
const UNIONS = words('bloc organisation organization body grouping');

/** "the" and the noun, where a body fits that was named before. */
export function shortBody(scene: Scene, at: number): Slot | undefined {
  const { tokens } = scene.board.sentence;
  const noun = tokens[at + 1];
  if (tokens[at]?.lower !== 'the' || !noun || noun.word !== noun.lower || !isKnown(noun.lower)) return undefined;
  const next = tokens[at + 2];
  if (next && (/^(NOUN|PROPN|ADJ|NUM)$/.test(next.pos) || isOf(next, tokens[at - 1]))) return undefined;
  const key = meant(scene, noun.lower);
  const isOwner = isPossessive(next);
  return key === undefined
    ? undefined
    : slotAt(scene, [at, isOwner ? at + 3 : at + 2], {
        refs: [key],
        form: 'nominal',
        use: isOwner ? 'possessive' : 'plain',
        reasons: ['short-body'],
      });
}

/** "the front of the house"; but "accused the front of theft". */
const isOf = ({ lower }: Token, verb: Token | undefined): boolean =>
  /^(of|for)$/.test(lower) &&
  !/^(accuse|suspect|convict|warn|blame|thank|praise|criticise|criticize)$/.test(verb?.lemma ?? '');

const isKnown = (noun: string): boolean =>
  OF_NAME.has(noun) || FIRMS.has(noun) || FIGHTERS.has(noun) || UNIONS.has(noun);

/** The body mentioned last whose own name has the word, or that was introduced by such a word, or is a union of states. */
function meant(scene: Scene, noun: string): string | undefined {
  const named = OF_NAME.has(noun)
    ? lastOf(scene, ({ name }) => name.toLowerCase().split(/\W+/).includes(noun))
    : undefined;
  if (named !== undefined) return named;
  const introduced = introducedAs(scene, noun) ?? (FIRMS.has(noun) ? onlyOne(scene) : undefined);
  if (introduced !== undefined) return introduced;
  return UNIONS.has(noun) ? lastOf(scene, ({ kind }) => kind === 'INTERGOVERNMENTAL_ORGANIZATION') : undefined;
}

/** "the militia" behind "the Desert Column, a militia that": whoever was called by such a word last. */
export function introducedAs(scene: Scene, noun: string): string | undefined {
  const introducing = [FIRMS, FIGHTERS, PARTIES].find((some) => some.has(noun));
  return introducing && lastOf(scene, ({ kind }) => kind === 'ORGANIZATION', introducing);
}

/** The one organisation of the text so far. */
function onlyOne({ casting: { drafts } }: Scene): string | undefined {
  const keys = new Set(drafts.mentions.map(({ entity }) => entity));
  const [first, second] = [...keys].filter((key) => drafts.get(key)?.kind === 'ORGANIZATION');
  return second === undefined ? first : undefined;
}

function lastOf(
  { casting: { drafts, document } }: Scene,
  fits: (draft: EntityDraft) => boolean,
  introducing?: ReadonlySet<string>,
): string | undefined {
  return drafts.mentions.findLast(({ entity, start, end }) => {
    const draft = drafts.get(entity);
    if (!draft || !BODIES.test(draft.kind) || !fits(draft)) return false;
    return !introducing || around(document.normal, start, end).some((word) => introducing.has(word));
  })?.entity;
}

const BODIES = /^(ORGANIZATION|INTERGOVERNMENTAL_ORGANIZATION|GOVERNMENT_BODY|ARMED_FORCE|GROUP)$/;

/** How many words before and behind a name tell what it is: "the Turkish company X", "X, a German arms manufacturer". */
const BEFORE = 2;
const BEHIND = 6;
/** Longer than any of these words with spaces. */
const FAR = 60;

function around(text: string, start: number, end: number): string[] {
  const before = text
    .slice(Math.max(0, start - FAR), start)
    .toLowerCase()
    .split(/\W+/)
    .filter(Boolean);
  const behind = text
    .slice(end, end + FAR)
    .toLowerCase()
    .split(/\W+/)
    .filter(Boolean);
  return [...before.slice(-BEFORE), ...behind.slice(0, BEHIND)];
}
