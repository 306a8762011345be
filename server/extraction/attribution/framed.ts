/** Turns of phrase that name whose word it is, around a name: "X let it be known that", "if X is to be believed", "…: so says X". */
import type { DraftAttribution } from '../../domain/candidate.ts';
import type { Sentence, Slot, Token } from '../shapes.ts';
import { lowerOf } from '../text/lower-text.ts';
import { cueOf } from './sayers/cues.ts';
import { ownedFrom } from './sayers/owning.ts';

/** What stands before the name, what behind it; absent: anything. */
interface Frame {
  readonly before?: RegExp;
  readonly after?: RegExp;
  readonly isOwner?: true;
}

const VIEW = 'opinion|view|claim|version|word|account|contention|belief|position';
const NOTE = 'communiqu[eé]|statement|note|report|agency|paper|newspaper|broadcaster|ministry|readout|handout|account';
const TELLS = /^(says?|said|told|claims?|claimed|maintains?|maintained|believes?|thinks?|reported|announced)\b/;

const FRAMES: readonly Frame[] = [
  { before: /(^|[,;:"] )for$/, after: /^there (is|was|can be) (no|little) (question|doubt|mystery|debate)\b/ },
  {
    before: /\bif( the (word|account|version|testimony|evidence|claims?) of)?$/,
    after: /^(is|are) to be (believed|trusted|credited)\b/,
  },
  {
    isOwner: true,
    before: /\bif$/,
    after: /^(word|account|version|testimony|evidence|claims?) (is|are) to be (believed|trusted|credited)\b/,
  },
  { before: /^(those|these|such) (are|were) the (\w+ )?(words|claims) of$/ },
  { before: /\bto hear$/, after: /^(tell|tells|describe) it\b/ },
  { before: /\b(going|judging|to judge|to go) by what$/, after: TELLS },
  {
    before:
      /(^|[,;:"] )(to believe|(on|by) the (evidence|word|authority|testimony|say-so|account|admission|reckoning|telling) of|(from|in) the (point of view|standpoint|perspective|viewpoint|eyes|words|judgement|judgment|telling) of|(thus|so) (spoke|says|said|claims|claimed|argues|argued|wrote|writes)|thus)$/,
  },
  {
    after:
      /^(, [^,]{1,40} , )?((has|have|had) )?((lets?|made|makes?) (it )?(be )?(known|clear|plain|understood|public|slip|drop)\b.{0,25} that\b|lets? (\w+ ){1,4}know that\b|((puts?|gave|gives?) (it )?(about|out)|puts? it to [^,]{1,40}) that\b)/,
  },
  { after: /^(, [^,]{1,40} , )?(has|have|had) it (from .{1,40} )?that\b/ },
  { isOwner: true, after: /^(\S+ ){1,4}(has|have|had) it (from .{1,40} )?that\b/ },
  { after: new RegExp(`^(\\S+ )?(${NOTE}) (has|have|had) it (from .{1,40} )?that\\b`) },
  { before: /\bif (one|you|we) (is to |are to )?(believes?|trusts?|credits?)$/ },
  { before: /(^|[,;:"] )the way$/, after: /^(sees|see|saw|tells|tell|told) it\b/ },
  { after: /^(, [^,]{1,40} , )?puts? it ((this way|thus|like this|so)\b|((more|rather|quite) )?\w+ly :)/ },
  {
    after:
      /^(, [^,]{1,40} , )?((is|are|was|were|remains?|remained) (\w+ )?(convinced|of the (view|opinion|belief|mind)|on record|under the impression)|(takes?|took) the (view|position|line)|(leaves?|left) no doubt|went on record)\b.{0,25} that\b/,
  },
  {
    isOwner: true,
    after: new RegExp(
      `^(${VIEW}|story|line|reading|message|point|verdict|argument|explanation|reply|reasoning|conviction|suspicion)( of (events|things|the (story|affair))| (to|for) [^,:]{1,40})? ((is|was|goes|ran|remains|remained) ?((\\w+ )?(different|another|other|simple|simpler|clear|plain|blunt|short|brief|unequivocal|familiar) )?(that|:)|:|, (namely|i\\.e\\.) )`,
    ),
  },
  {
    after:
      /^(, [^,]{1,40} , )?((is|was|were|are|remains?|remained) (\w+ )?(blunt|categorical|emphatic|unequivocal|adamant|frank|explicit|blunter|curt|terse|clear)|(sums|summed) (it|things|matters) up( \w+){0,3}|(makes?|made) no (secret|bones) (of|about) \w+( \w+)?) :/,
  },
  { before: /\b(that|this|it|such)( , \w+ ,| , at least ,)? (is|was)( also| at least)? what$/, after: TELLS },
  { before: new RegExp(`\\b(that|this|such) (is|was)( at least)? the (${VIEW}) of$`) },
  { before: new RegExp(`\\b(is|was|remains) the (\\w+ )?(${VIEW}) of$`), after: /^(\S+ )?that\b/ },
  {
    before:
      /\b(emerge|emerges|emerged|appears|appeared|follows|followed|transpires|transpired) from an? (\w+ )?(statement|report|letter|note|document|briefing|memo|paper) (issued by|released by|published by|signed by|by|from|of)$/,
  },
  {
    before: /\b(that|this)( , [^,]{1,30} ,)? (is|was) how$/,
    after: /^(puts?|told|tells?|saw|sees?|described|describes) (it|things|the)\b/,
  },
  {
    before:
      /(^|, )(that|this|it) (was|has been|had been) (first )?(reported|announced|confirmed|disclosed|revealed|stated|said|noted) by$/,
  },
  {
    before:
      /\b(read|reads|ran|runs) (an|a|the) (\w+ )?(e-mail|email|message|letter|note|statement|text|telegram|post) (sent |signed )?(from|by|of)$/,
  },
  { before: /\b(quoted|cited) as saying (by|in)$/ },
  { before: /\b(quoted|cited) (by|in)$/, after: /^as saying\b/ },
  { before: /\bas (quoted|cited|reported|relayed) (by|in)$/ },
];

/** The first that fits; `isAfter`: in the sentence behind, which must be of nothing else ("That is what X says."). */
export function framedIn(sentence: Sentence, slots: readonly Slot[], isAfter = false): DraftAttribution | undefined {
  const { tokens } = sentence;
  if (isAfter && !/^(that|this|so|such|thus|those|these)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const slot = slots.find((one) => isFramed(sentence, one));
  if (slot?.refs[0] === undefined || (isAfter && slot.from > 8)) return undefined;
  return { source: slot.refs[0], verb: 'word', cue: cueOf(sentence, [slot.from, slot.to]) };
}

/** "Source: two Omani officials.": of what the line has said before it. */
export function sourceLine(sentence: Sentence, slots: readonly Slot[]): DraftAttribution | undefined {
  const { tokens } = sentence;
  const isSource = /^sources?$/.test(tokens[0]?.lower ?? '') && tokens[1]?.word === ':';
  const slot = isSource ? slots.find(({ from }) => from < 5) : undefined;
  return slot?.refs[0] === undefined
    ? undefined
    : { source: slot.refs[0], verb: 'source', cue: cueOf(sentence, [0, slot.to]) };
}

/** Also where a comma still closes the name: "Ada Obi, the president, is of the view that". */
const isBehind = (after: RegExp, text: string): boolean => after.test(text) || after.test(text.replace(/^, /, ''));

const startOfName = (tokens: readonly Token[], from: number): number =>
  /^(the|an?)$/.test(tokens[from - 1]?.lower ?? '') ? from - 1 : from;

/** "the Angolan weekly Jornal": what tells who that is stands before the name, behind an article. */
function startOfPhrase(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/^(NOUN|ADJ|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) at--;
  return tokens[at - 1]?.pos === 'DET' ? at - 1 : from;
}

/** The words around it are put together once for all frames. */
function isFramed({ tokens }: Sentence, slot: Slot): boolean {
  const owned = ownedFrom(tokens, slot);
  const behind = owned ?? slot.to;
  const starts = [startOfName(tokens, slot.from), startOfPhrase(tokens, slot.from)];
  const wordsBefore = starts.map((start) => lowerOf(tokens.slice(Math.max(0, start - 14), start)));
  const wordsAfter = lowerOf(tokens.slice(behind, behind + 16));
  return FRAMES.some(
    ({ before, after, isOwner }) =>
      (owned !== undefined) === (isOwner === true) &&
      (before === undefined || wordsBefore.some((words) => before.test(words))) &&
      (after === undefined || isBehind(after, wordsAfter)),
  );
}
