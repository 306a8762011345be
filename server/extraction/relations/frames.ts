/** What no single entry of the lexicon can say: stays, discussions without "with", pledges, presupposed help, regions. Each a rule of its own. */
import type { Clause, Slot, Token } from '../shapes.ts';
import { kindOf } from './ends.ts';
import { isDiscussion } from './match-verbs.ts';
import type { Match, Reading, Stage } from './reading.ts';

export const frameMatches = (stage: Stage): Match[] => [
  ...stage.clauses.flatMap((clause) => [
    ...stays(stage, clause),
    ...discussions(stage, clause),
    ...pledges(stage, clause),
    ...rejections(stage, clause),
    ...condemnations(stage, clause),
  ]),
  ...presupposedHelp(stage),
  ...nounDiscussions(stage),
  ...regions(stage),
];

const isPerson = (stage: Stage, { refs }: Slot): boolean =>
  refs.every((ref) => /^(PERSON|OFFICE|GROUP)$/.test(kindOf(stage.cast, ref) ?? ''));
const isPlace = (stage: Stage, { refs }: Slot): boolean =>
  refs.every((ref) => /^(COUNTRY|PLACE|TERRITORY)$/.test(kindOf(stage.cast, ref) ?? ''));
const sideOf = (stage: Stage, key: string | undefined): string | undefined => {
  const draft = key === undefined ? undefined : stage.cast.entities.get(key);
  return draft?.kind === 'COUNTRY' ? draft.key : draft?.country;
};

const match = (
  clause: Clause,
  { subject, object }: Pick<Match, 'subject' | 'object'>,
  rest: Omit<Match, 'clause' | 'subject' | 'object' | 'trigger' | 'sense'> & Partial<Match>,
): Match => ({
  clause,
  subject,
  object,
  trigger: [clause.verb.index, clause.to],
  sense: {},
  ...rest,
});

/** "X is in Azerbaijan to …", "while in Azerbaijan": somebody in a country that is not his own. */
function stays(stage: Stage, clause: Clause): Match[] {
  if (
    clause.verb.lemma !== 'be' ||
    !clause.subject ||
    !isPerson(stage, clause.subject) ||
    clause.subject.refs.length > 1
  )
    return [];
  const place = clause.complements.find(
    ({ preposition, slot }) => preposition === 'in' && slot.from <= clause.to + 2 && isPlace(stage, slot),
  )?.slot;
  if (!place || sideOf(stage, place.refs[0]) === sideOf(stage, clause.subject.refs[0])) return [];
  return [
    match(
      clause,
      { subject: clause.subject, object: place },
      { predicate: 'VISITED', reasons: ['frame', 'stay'], trust: 0.7 },
    ),
  ];
}

/** "the two sides discussed", "X discussed trade" in a meeting that the sentence before told of. */
function discussions(stage: Stage, clause: Clause): Match[] {
  if (!isDiscussion(stage, clause)) return [];
  if (clause.voice === 'passive') return underDiscussion(stage, clause);
  if (!clause.subject) return [];
  const partner = clause.complements.find(
    ({ preposition, slot }) =>
      (preposition === 'with' && slot.use === 'plain' && !isPlace(stage, slot)) ||
      (preposition === 'with' && slot.refs.every((ref) => kindOf(stage.cast, ref) === 'COUNTRY')),
  )?.slot;
  const discussed = { predicate: 'DISCUSSED' as const, reasons: ['frame', 'discussed'], trust: 0.72 };
  if (partner) return [match(clause, { subject: clause.subject, object: partner }, discussed)];
  if (clause.subject.refs.length > 1)
    return [match(clause, { subject: clause.subject, object: clause.subject }, discussed)];
  const sides = isUnnamedGroup(stage, clause.subject) ? sidesMet(stage, clause.subject) : undefined;
  if (sides) return [match(clause, { subject: sides, object: sides }, { ...discussed, trust: 0.62 })];
  const met = partnerMet(stage, clause);
  return met ? [match(clause, { subject: clause.subject, object: met }, { ...discussed, trust: 0.62 })] : [];
}

/** "Matters of mutual interest were discussed during the meeting". */
function underDiscussion(stage: Stage, clause: Clause): Match[] {
  const met = stage.before.findLast(
    ({ predicate, sentence }) => MEETINGS.test(predicate) && sentence.index >= stage.sentence.index - 1,
  );
  if (!met) return [];
  const slot = (key: string): Slot => ({
    sentence: stage.sentence.index,
    from: clause.from,
    to: clause.to,
    refs: [key],
    form: 'nominal',
    use: 'plain',
    reasons: ['met-before'],
  });
  return [
    match(
      clause,
      { subject: slot(met.subject), object: slot(met.object) },
      { predicate: 'DISCUSSED', reasons: ['frame', 'discussed'], trust: 0.62 },
    ),
  ];
}

/** "Discussions about training were frequently covered": of those whose talks the sentence before told. */
function nounDiscussions(stage: Stage): Match[] {
  const noun = stage.sentence.tokens.find(
    ({ lower }, at, all) => /^(discussions?|talks)$/.test(lower) && /^(about|on|over)$/.test(all[at + 1]?.lower ?? ''),
  );
  const met = stage.before.findLast(
    ({ predicate, sentence }) =>
      MEETINGS.test(predicate) && sentence.index >= stage.sentence.index - 1 && sentence.index < stage.sentence.index,
  );
  const clause = stage.clauses.find(({ from }) => noun !== undefined && from > noun.index);
  if (!noun || !met || !clause || stage.slots.some(({ from }) => from < clause.from)) return [];
  const slot = (key: string): Slot => ({
    sentence: stage.sentence.index,
    from: noun.index,
    to: noun.index + 1,
    refs: [key],
    form: 'nominal',
    use: 'plain',
    reasons: ['met-before'],
  });
  return [
    match(
      clause,
      { subject: slot(met.subject), object: slot(met.object) },
      { predicate: 'DISCUSSED', reasons: ['frame', 'discussed'], trust: 0.6, trigger: [noun.index, noun.index + 2] },
    ),
  ];
}

const MEETINGS = /^(MET_WITH|HELD_TALKS_WITH|CALLED|HOSTED)$/;

const isUnnamedGroup = (stage: Stage, { refs, reasons }: Slot): boolean =>
  reasons.includes('group') && refs.length === 1 && kindOf(stage.cast, refs[0] ?? '') === 'GROUP';

/** "The senior officials discussed" after a meeting: the sides of those who met. */
function sidesMet(stage: Stage, subject: Slot): Slot | undefined {
  const met = stage.before.findLast(({ predicate }) => /^(MET_WITH|HELD_TALKS_WITH)$/.test(predicate));
  const [a, b] = [sideOf(stage, met?.subject), sideOf(stage, met?.object)];
  return a === undefined || b === undefined || a === b
    ? undefined
    : { ...subject, refs: [a, b], reasons: ['sides-met'] };
}

/** Whom the subject met in this sentence or the one before. */
function partnerMet(stage: Stage, { subject }: Clause): Slot | undefined {
  const own = subject?.refs[0];
  const met = stage.before.findLast(
    ({ predicate, subject: a, object: b, sentence }) =>
      MEETINGS.test(predicate) && sentence.index >= stage.sentence.index - 1 && (a === own || b === own),
  );
  const other = met?.subject === own ? met?.object : met?.subject;
  return other === undefined || !subject ? undefined : { ...subject, refs: [other], reasons: ['met-before'] };
}

/** "The Kremlin rejected the accusation": whoever made it, in this sentence or the one before. */
function rejections(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (!/^(reject|dismiss|refute|rebut|repudiate)$/.test(verb.lemma) || !subject || clause.voice === 'passive')
    return [];
  const words = stage.sentence.tokens
    .slice(clause.to, clause.to + 5)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    !/\b(accusations?|allegations?|claims?|charges?|criticism|complaints?|it|them|demands?|words|sanctions?)\b/.test(
      words,
    ) ||
    complements.some(
      ({ slot, preposition }) => slot.use === 'plain' && preposition === undefined && slot.form !== 'pronoun',
    )
  )
    return [];
  const own = sideOf(stage, subject.refs[0]);
  const accused = stage.before.findLast(
    (reading) =>
      /^(ACCUSED|CRITICISED|REQUESTED|THREATENED|SANCTIONED)$/.test(reading.predicate) &&
      reading.sentence.index >= stage.sentence.index - 2 &&
      own !== undefined &&
      sideOf(stage, reading.object) === own,
  );
  if (!accused) return [];
  const accuser: Slot = { ...subject, refs: [accused.subject], reasons: ['accuser'] };
  return [
    match(
      clause,
      { subject, object: accuser },
      { predicate: 'REJECTED', reasons: ['frame', 'accusation'], trust: 0.68 },
    ),
  ];
}

/** "France condemned the attack": whoever attacked, or was accused of it, in this sentence or the ones before. */
function condemnations(stage: Stage, clause: Clause): Match[] {
  const { subject, verb, complements } = clause;
  if (
    !/^(condemn|denounce|deplore|decry|criticise|criticize)$/.test(verb.lemma) ||
    !subject ||
    clause.voice === 'passive'
  )
    return [];
  const words = stage.sentence.tokens
    .slice(clause.to, clause.to + 5)
    .map(({ lower }) => lower)
    .join(' ');
  if (
    !/\b(attacks?|strikes?|shelling|assault|raid|aggression|bombing|incursion|killings?|move|violence)\b/.test(words) ||
    complements.some(({ slot }) => slot.from - clause.to < 5)
  )
    return [];
  const own = sideOf(stage, subject.refs[0]);
  const deed = stage.before.findLast(
    ({ predicate, sentence }) =>
      /^(ATTACKED|ACCUSED|COERCED|MOBILISED_AGAINST)$/.test(predicate) && sentence.index >= stage.sentence.index - 2,
  );
  const doer = deed?.predicate === 'ACCUSED' ? deed.object : deed?.subject;
  if (doer === undefined || sideOf(stage, doer) === own) return [];
  return [
    match(
      clause,
      { subject, object: { ...subject, refs: [doer], reasons: ['doer-of-deed'] } },
      { predicate: 'CRITICISED', reasons: ['frame', 'deed'], trust: 0.66 },
    ),
  ];
}

const PLEDGE =
  /^(pledge|vow|promise|agree|commit|undertake|reaffirm|reiterate|resolve|renew|assure|underline|underscore|express)$/;
const JOINT =
  /\b(co-?operation|co-?operate|collaboration|collaborate|collaborating|support|supporting|ties|relations|partnership|assistance|work together|working together|help|helping|assist|back|backing|strengthen|deepen|expand|boost|enhance|solidarity|hold)\b/i;

/** "pledged to raise the mutual collaboration between the two countries", "the ministers agreed to expand trade", "commitment to supporting B". */
function pledges(stage: Stage, clause: Clause): Match[] {
  const { subject, verb } = clause;
  if (!PLEDGE.test(verb.lemma) || !subject || clause.voice === 'passive') return [];
  const rest = stage.sentence.tokens.slice(clause.to);
  const words = rest.map(({ lower }) => lower).join(' ');
  if (
    !JOINT.test(words) ||
    (/^(reaffirm|reiterate|renew|underline|underscore|express)$/.test(verb.lemma) &&
      !/\b(commitment|readiness|resolve|support|pledge|willingness)\b/.test(words))
  )
    return [];
  if (verb.lemma === 'agree' && !/^(to|on|that)$/.test(rest[0]?.lower ?? '')) return [];
  const pledged = {
    predicate: 'PLEDGED_COOPERATION' as const,
    reasons: ['frame', 'pledge'],
    trust: 0.66,
    sense: { speechAct: 'PLEDGES' as const },
  };
  if (subject.refs.length > 1 && distinctSides(stage, subject))
    return [match(clause, { subject, object: subject }, pledged)];
  const object = otherSide(stage, { clause, subject });
  return object ? [match(clause, { subject, object }, pledged)] : [];
}

const distinctSides = (stage: Stage, { refs }: Slot): boolean =>
  new Set(refs.map((ref) => sideOf(stage, ref) ?? ref)).size > 1;

/** The first behind the verb that is not of the subject's side; else the other of the two countries the text is about. */
function otherSide(stage: Stage, { clause, subject }: { clause: Clause; subject: Slot }): Slot | undefined {
  const own = new Set(subject.refs.map((ref) => sideOf(stage, ref)));
  const behind = stage.slots.filter(({ from }) => from >= clause.to);
  for (const slot of behind) {
    const refs = slot.refs.filter(
      (ref) =>
        !own.has(sideOf(stage, ref)) &&
        !subject.refs.includes(ref) &&
        /COUNTRY|PERSON|OFFICE|BODY|FORCE|ORGANIZATION|GROUP/.test(kindOf(stage.cast, ref) ?? ''),
    );
    if (refs.length > 0) return { ...slot, refs };
  }
  return undefined;
}

/** "thanked … for Pakistan's ongoing assistance": the help is taken for granted. */
function presupposedHelp(stage: Stage): Match[] {
  const { tokens } = stage.sentence;
  return tokens.flatMap((token) => {
    if (!/^(assistance|aid|support|help)$/.test(token.lower) || token.pos !== 'NOUN') return [];
    const giver = stage.slots.findLast(
      ({ to, use, form }) => to <= token.index && use !== 'plain' && form !== 'pronoun' && token.index - to < 4,
    );
    const clause = stage.clauses.findLast(({ to }) => to <= token.index);
    if (!giver || !clause || !isGratitude(tokens, clause, token) || !clause.subject) return [];
    const taker = sideOf(stage, clause.subject.refs[0]);
    if (taker === undefined || giver.refs.includes(taker)) return [];
    return [
      match(
        clause,
        { subject: giver, object: { ...clause.subject, refs: [taker], reasons: ['side-of-subject'] } },
        {
          predicate: 'PROVIDES_AID_TO',
          reasons: ['frame', 'presupposed'],
          trust: 0.66,
          trigger: [token.index, token.index + 1],
        },
      ),
    ];
  });
}

const isGratitude = (tokens: readonly Token[], { verb }: Clause, { index }: Token): boolean =>
  /^(thank|appreciate|welcome|praise|laud|hail|acknowledge)$/.test(verb.lemma) ||
  tokens.slice(verb.index, index).some(({ lower }) => /^(gratitude|thanks|appreciation)$/.test(lower));

/** "a country in Central Asia", "the Western Asian country": where the text puts it. */
function regions(stage: Stage): Match[] {
  return stage.slots.flatMap((slot) => {
    if (!slot.reasons.includes('other-country')) return [];
    const place = regionBehind(stage, slot) ?? regionWithin(stage, slot);
    if (!place) return [];
    return [
      {
        predicate: 'LOCATED_IN' as const,
        subject: { ...slot, use: 'plain' as const },
        object: place,
        clause: undefined,
        trigger: [slot.from, Math.max(slot.to, place.to)] as const,
        sense: {},
        reasons: ['frame', 'region'],
        trust: 0.7,
      },
    ];
  });
}

const regionBehind = (stage: Stage, slot: Slot): Slot | undefined =>
  stage.sentence.tokens[slot.to]?.lower === 'in'
    ? stage.slots.find(
        ({ from, refs }) => from >= slot.to + 1 && from <= slot.to + 2 && kindOf(stage.cast, refs[0] ?? '') === 'PLACE',
      )
    : undefined;

const REGION =
  /\b((?:western|central|south|southern|southeast|east|eastern|north|northern|west) (?:asia|africa|europe|america)n?)\b/i;

/** The region that an adjective names: "Western Asian" → Western Asia. */
function regionWithin(stage: Stage, slot: Slot): Slot | undefined {
  const words = stage.sentence.tokens
    .slice(slot.from, slot.to)
    .map(({ word }) => word)
    .join(' ');
  const [, named] = REGION.exec(words) ?? [];
  const name = named?.replace(/(asia|africa|europe|america)n$/i, '$1');
  const hit = name === undefined ? undefined : stage.context.gazetteer.place(name);
  const key = hit && [...stage.cast.entities.values()].find((draft) => draft.name === hit.entry.name)?.key;
  return key === undefined ? undefined : { ...slot, refs: [key], reasons: ['region'] };
}

/** Offices and the like that names themselves state. */
export function factReadings(stage: Stage): Reading[] {
  return stage.cast.facts
    .filter(({ sentence }) => sentence === stage.sentence.index)
    .map(({ predicate, subject, object, from, to, tense, reasons }) => ({
      predicate,
      subject,
      object,
      sentence: stage.sentence,
      trigger: [from, to] as const,
      sense:
        tense === 'former'
          ? { temporality: 'HISTORICAL' as const }
          : tense === 'future'
            ? { temporality: 'PLANNED' as const }
            : {},
      reasons: ['title', ...reasons],
      trust: 0.88,
    }));
}
