/** A small world for the store's contract: a dozen entities, and a way to tell reports about them. */

import { type Article, articleId } from '../../server/domain/article.ts';
import type { Entity } from '../../server/domain/entity.ts';
import { type Origin, originId, ownOriginId } from '../../server/domain/origin.ts';
import type { Graph } from '../../server/graph/graph.ts';
import { type Statement, stateClaim } from '../../server/review/state-claim.ts';
import { claimsByIds } from '../../server/store/read/claims/claims.ts';
import type { StoredClaim } from '../../server/store/rows.ts';
import { reader, writer } from '../../server/store/run.ts';
import { refreshClaims } from '../../server/store/sums/refresh.ts';
import { saveBatch } from '../../server/store/write/save.ts';
import { saveEntities } from '../../server/store/write/save-entities.ts';

type Row = readonly [id: string, name: string, country?: string, more?: Partial<Entity>];
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  COUNTRY: [
    ['pk', 'Pakistan'],
    ['az', 'Azerbaijan'],
    ['tr', 'Türkiye'],
    ['am', 'Armenia'],
  ],
  PERSON: [
    ['munir', 'Asim Munir', 'pk'],
    ['a-munir', 'Munir, Asim', 'pk'],
    ['munir-2', 'General Munir', 'pk'],
    ['munir-3', 'Field Marshal Munir', 'pk'],
    ['aliyev', 'Ilham Aliyev', 'az'],
    ['hasanov', 'Zakir Hasanov', 'az'],
    ['ahmedov', 'Farid Ahmedov', 'az'],
    ['erdogan', 'Recep Tayyip Erdoğan', 'tr'],
  ],
  OFFICE: [
    ['defence', 'Minister of Defence', 'az', { single: true }],
    ['defence-2', 'Defence Minister of Azerbaijan', 'az', { single: true }],
    ['secretary', 'Secretary of the Council', 'az', { single: true }],
    ['chief', 'Chief of the General Staff', 'az', { single: true }],
    ['joint', 'Secretary of the Council and Chief of the General Staff', 'az', { single: true }],
  ],
  ARMED_FORCE: [['ispr', 'ISPR', 'pk']],
  MEDIA_OUTLET: [
    ['geo', 'Geo News', 'pk'],
    ['dawn', 'Dawn', 'pk'],
    ['trend', 'Trend', 'az'],
    ['trt', 'TRT', 'tr'],
  ],
  PLACE: [
    ['baku', 'Baku', 'az'],
    ['lachin', 'Lachin', 'az'],
    ['central-asia', 'Central Asia'],
    ['western-asia', 'Western Asia'],
  ],
  EVENT: [
    ['visit', 'Munir visits Baku'],
    ['summit', 'Lachin summit'],
  ],
  AGREEMENT: [
    ['mou', 'Memorandum of understanding'],
    ['treaty', 'Treaty of friendship'],
  ],
  ISSUE: [['kashmir', 'Kashmir']],
  EQUIPMENT: [['jf17', 'JF-17']],
};

export const ENTITIES: readonly Entity[] = Object.entries(ROWS).flatMap(([kind, rows]) =>
  rows.map(([id, name, country, more]) => ({
    id,
    kind: kind as Entity['kind'],
    name,
    aliases: [],
    ...(country !== undefined && { country }),
    ...more,
  })),
);
const kinds = new Map(ENTITIES.map(({ id, kind }) => [id, kind]));

let minutes = 0;
/** Who, and a time that was not before: two decisions never fall on the same instant. */
export const stamp = () => ({ by: 'tests', at: new Date(Date.UTC(2026, 0, 1, 0, minutes++)).toISOString() });
const RECORDED = { by: 'tests', at: '2026-01-01T00:00:00.000Z' };

/** Opens a graph that holds the entities and nothing that is said of them. */
export async function openWorld(open: () => Promise<Graph>): Promise<Graph> {
  const graph = await open();
  await graph.write((transaction) => saveEntities(writer(transaction), ENTITIES, { bySeed: false }));
  return graph;
}

export type Said = Omit<Statement, 'start' | 'end' | 'origin'>;
/** A report: its words are made, a sentence for each thing it says. The same report twice is the same article. */
export interface Report {
  readonly from: string;
  readonly on?: string;
  /** What it repeats. Left out: its own words. */
  readonly handout?: Omit<Origin, 'id'>;
  readonly says: readonly Said[];
}
export interface Told {
  readonly article: string;
  readonly origin: string;
  readonly claims: readonly string[];
  readonly evidence: readonly string[];
}

/** What a report would put into the graph. */
export function written({ from, on, handout, says }: Report) {
  const sentences = says.map((said, at) => `Sentence ${at}: ${JSON.stringify(said)}.`);
  const text = `${from} writes.\n${sentences.join(' ')}`;
  const id = articleId(from, on, text);
  const origin: Origin = handout ? { ...handout, id: originId(handout) } : { id: ownOriginId(id), name: from };
  const article: Article & { recordedAt: string } = {
    id,
    title: `${from}, ${on ?? 'undated'}`,
    text,
    publisher: from,
    origin: origin.id,
    recordedAt: RECORDED.at,
    ...(on !== undefined && { publishedOn: on }),
  };
  const stated = says.map((said, at) => {
    const start = text.indexOf(sentences[at] ?? '');
    const span = { start, end: start + (sentences[at]?.length ?? 0) };
    return stateClaim(article, { ...said, ...span }, { kindOf: (one) => kinds.get(one), stamp: RECORDED });
  });
  return { article, origin, stated };
}

/** Saves reports and brings everything up to date, in one transaction. */
export async function tellAll(graph: Graph, reports: readonly Report[]): Promise<Told[]> {
  const all = reports.map(written);
  const stated = all.flatMap((one) => one.stated);
  await graph.write(async (transaction) => {
    const run = writer(transaction);
    await saveBatch(run, {
      origins: all.map(({ origin }) => origin),
      articles: all.map(({ article }) => article),
      claims: stated.map(({ claim }) => claim),
      evidence: stated.map(({ evidence }) => evidence),
      decisions: stated.map(({ decision }) => decision),
    });
    await refreshClaims(
      run,
      stated.map(({ claim }) => claim.id),
      { articles: all.map(({ article }) => article.id) },
    );
  });
  return all.map((one) => ({
    article: one.article.id,
    origin: one.origin.id,
    claims: one.stated.map(({ claim }) => claim.id),
    evidence: one.stated.map(({ evidence }) => evidence.id),
  }));
}

export async function tell(
  graph: Graph,
  report: Report,
): Promise<Told & { readonly claim: string; readonly words: string }> {
  const [told] = await tellAll(graph, [report]);
  if (!told) throw new Error('A report gives one article.');
  return { ...told, claim: told.claims[0] ?? '', words: told.evidence[0] ?? '' };
}

/** The claim that stands for an id. */
export async function claimOf(graph: Graph, id: string): Promise<StoredClaim> {
  const claim = (await claimsByIds(reader(graph), [id])).get(id);
  if (!claim) throw new Error(`There is no claim ${id}.`);
  return claim;
}

export const met = (subject: string, object: string, more: Partial<Said> = {}): Said => ({
  subject,
  predicate: 'MET_WITH',
  object,
  validFrom: '2023-11-01',
  ...more,
});
export const holds = (subject: string, object: string, observedOn: string): Said => ({
  subject,
  predicate: 'HOLDS_OFFICE',
  object,
  observedOn,
});
