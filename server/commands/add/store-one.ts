/** Stores what was read of a document and, where that was asked for, publishes what was rated high. */
import { LOCAL_USER } from '../../domain/token.ts';
import type { Graph } from '../../graph/graph.ts';
import { type AcceptedAll, acceptAll } from '../../pipeline/adding/accept-all.ts';
import { type Added, addArticle } from '../../pipeline/adding/add-article.ts';
import type { ReadingDone } from './read-one.ts';
import { findingsJson } from './reading-json.ts';
import { counted, levels } from './reading-text.ts';

export interface Stored extends Added {
  readonly accepted?: AcceptedAll;
}

export async function storeOne(graph: Graph, { read, context }: ReadingDone, isAccepting: boolean): Promise<Stored> {
  const stamp = { by: LOCAL_USER.name, at: new Date().toISOString() };
  if (!isAccepting) return addArticle(graph, read.article, stamp);
  const accepted = await acceptAll(graph, read, { context, stamp });
  return { id: accepted.id, alreadyKnown: accepted.alreadyKnown, accepted };
}

/** For programs: the line that `add --json` prints. */
export function storedJson(done: ReadingDone, { id, alreadyKnown, accepted }: Stored) {
  const { file, read } = done;
  const of = (wanted: string) => read.extraction.candidates.filter(({ level }) => level === wanted).length;
  const candidates = { high: of('high'), medium: of('medium'), low: of('low') };
  const { entities = 0, claims = 0, evidence = 0, skipped = [] } = accepted ?? {};
  const published = { entities, claims, evidence, skipped };
  return { file, article: id, alreadyKnown, candidates, published, findings: findingsJson(done) };
}

/** For people, one line or a few. */
export function storedText({ read: { extraction } }: ReadingDone, { id, alreadyKnown, accepted }: Stored): string {
  const lines = [`${alreadyKnown ? 'The graph held the article before' : 'The article is stored'} as ${id}.`];
  if (accepted) lines.push(...acceptedText(accepted));
  else {
    const isWaiting = extraction.candidates.some(({ level }) => level === 'high');
    const hint = isWaiting ? ' --accept-all publishes those rated high, unread.' : '';
    lines.push(`${levels(extraction.candidates)}.${hint}`);
  }
  return `${lines.join('\n')}\n`;
}

function acceptedText({ entities, claims, evidence, skipped }: AcceptedAll): string[] {
  if (evidence + skipped.length === 0) return ['Nothing new was rated high: no claim was published.'];
  const done = `${counted(claims, 'claim')} with ${counted(evidence, 'quote')} and ${counted(entities, 'new entity', 'new entities')}`;
  const left = skipped.map((why) => `Not published: ${why}`);
  return [`Published, unread by anybody: ${done}. Deleting the article takes them out again.`, ...left];
}
