/** The mutations as a client writes them, and a small world to write in. */
import type { Graph } from '../../server/graph/graph.ts';
import { embedded } from '../engines.ts';
import { openWorld } from '../store/world.ts';
import { type Ask, askOf } from './on-graph.ts';

export const ADD =
  'mutation($i: AddArticleInput!) { addArticle(input: $i) { alreadyKnown article { id title text withdrawn publisher { name } origin { name } history { action by } } } }';
export const SAY = `mutation($i: ClaimInput!) { addClaim(input: $i) { claim { id sentence certainty temporality withdrawn quantities { min max unit currency asWritten } evidence { id } }
  evidence { id quote start end attribution { source { id } verb text } } } }`;
export const SAVE =
  'mutation($i: EntityInput!) { saveEntity(input: $i) { entity { id kind name aliases { text } country { id } description single } } }';
export const JUDGE = `mutation($left: ID!, $right: ID!, $verdict: Verdict!, $reason: String) { judge(left: $left, right: $right, verdict: $verdict, reason: $reason) {
  judgement { id leftName rightName verdict reason by at withdrawnAt } canonical { id name } hiddenClaims { id sentence withdrawn } } }`;
export const WITHDRAW = 'mutation($id: ID!, $reason: String) { withdraw(id: $id, reason: $reason) { id } }';
export const DELETE =
  'mutation($id: ID!, $reason: String) { deleteArticle(id: $id, reason: $reason) { withdrawnClaims article { id withdrawn } } }';
export const RESTORE = 'mutation($id: ID!) { restoreArticle(id: $id) { article { id withdrawn } } }';
export const TEXT = 'ISPR said Munir met Aliyev.';
export const ARTICLE = { title: 'A meeting', text: TEXT, publisher: 'Geo News', publishedOn: '2023-11-02' };

export interface Desk {
  readonly graph: Graph;
  readonly ask: Ask;
  /** Id of an article that is there. */
  readonly article: string;
  /** A claim that it can be told to say. */
  readonly input: Readonly<Record<string, unknown>>;
}

export async function openDesk(): Promise<Desk> {
  const graph = await openWorld(embedded.open);
  const ask = askOf(graph);
  const article: string = (await ask(ADD, { i: ARTICLE })).addArticle.article.id;
  const ends = { subject: 'munir', predicate: 'MET_WITH', object: 'aliyev', validFrom: '2023-11-01' };
  return { graph, ask, article, input: { article, start: 10, end: 27, ...ends } };
}
