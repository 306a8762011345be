/** Sources that own a noun: "Canada's claim that …". */
import type { DraftAttribution } from '../../../domain/candidate.ts';
import type { Clause, Token } from '../../shapes.ts';
import { words } from '../../tables/word-list.ts';
import { cueOf } from '../sayers/cues.ts';
import { ownedFrom } from '../sayers/owning.ts';
import { sayerOf } from '../sayers/sayer.ts';
import type { Scope } from '../scope.ts';

const CLAIMED = words(`
  claim claims denial denials allegation allegations assertion assertions accusation accusations statement statements
  warning warnings announcement announcements belief beliefs insistence boast boasts contention complaint complaints charge
  charges report reports suggestion suggestions story testimony version prediction admission admissions confirmation disclosure revelation finding findings conclusion
  conclusions remark remarks view opinion argument word position estimate estimates
  message remark comment comments observation assurance assurances suspicion suspicions reminder confession hint guarantee oath declaration`);

/** "an assertion by X", "the charge, made by X,". */
const isBy = (tokens: readonly Token[], leader: number): boolean =>
  /^(by|from|of)$/.test(tokens[leader + 1]?.lower ?? '') ||
  (tokens[leader + 1]?.word === ',' && tokens.slice(leader + 2, leader + 4).some(({ lower }) => lower === 'by'));

const LODGES = words(
  'lodge file make issue raise voice repeat renew submit level circulate carry run air publish broadcast print post release give',
);

/** "lodged a complaint that", "issued a warning that": whoever did so. */
const lodgedBy = (parent: Clause | undefined, scope: Scope): DraftAttribution | undefined =>
  parent && LODGES.has(parent.verb.lemma) && parent.negation === undefined ? sayerOf(parent, scope) : undefined;

const TIDINGS = words(
  'news word confirmation information tidings reports report claims claim suggestions details proof evidence',
);

/** "News that … came from the consul": behind the verb. */
function cameFrom(leader: Token, sentence: number, scope: Scope): DraftAttribution | undefined {
  if (!TIDINGS.has(leader.lower)) return undefined;
  const came = scope.clauses(sentence).find(({ verb, from }) => verb.lemma === 'come' && from > leader.index);
  const slot = came?.complements.findLast(
    ({ preposition, slot: one }) => preposition === 'from' && one.use === 'plain',
  )?.slot;
  const source = scope.speakerOf(slot?.refs[0]);
  return came && slot && source !== undefined
    ? { source, verb: leader.lower, cue: cueOf(came.sentence, [came.from, slot.to]) }
    : undefined;
}

/** "Canada's claim that …", "an assertion by X that …". */
export function claimedBy(
  { link, leader, sentence, verb, parent }: Clause,
  scope: Scope,
): DraftAttribution | undefined {
  if (link !== 'that' || !leader || !/^(NOUN|PROPN)$/.test(leader.pos)) return undefined;
  const from = cameFrom(leader, sentence.index, scope);
  if (from) return from;
  if (!CLAIMED.has(leader.lower)) return undefined;
  const all = scope.slots(sentence.index);
  const owner =
    all.findLast((slot) => {
      const owned = ownedFrom(sentence.tokens, slot);
      return owned !== undefined && owned <= leader.index && leader.index - owned < 3;
    }) ??
    all.find(
      ({ from, to }) =>
        from > leader.index && to < verb.index && isBy(sentence.tokens, leader.index) && from <= leader.index + 5,
    );
  return owner?.refs[0] === undefined
    ? lodgedBy(parent, scope)
    : {
        source: owner.refs[0],
        verb: leader.lemma,
        cue: cueOf(sentence, [Math.min(owner.from, leader.index), Math.max(owner.to, leader.index + 1)]),
      };
}
