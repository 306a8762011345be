/** The lines of a picture: all relations between two entities are one. */
import type { RelationLine } from './graph-data.ts';
import { pairKey } from './view.ts';
import type { Shown } from './visibility.ts';

export interface SceneEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relations: readonly RelationLine[];
  readonly shown: Shown;
  /** Independent origins of the best evidenced relation. */
  readonly origins: number;
  /** How the best of its relations stands: a line is only whole if something happened and nobody contests it. */
  readonly stroke: 'whole' | 'planned' | 'contested';
  readonly arrow: 'none' | 'target' | 'both';
}

/** Predicates whose ends may be swapped: their lines carry no arrow. A test holds them to the table of the server. */
export const SYMMETRIC: ReadonlySet<string> = new Set([
  'MET_WITH',
  'HELD_TALKS_WITH',
  'CALLED',
  'DIPLOMATIC_RELATIONS_WITH',
  'HAS_TIES_WITH',
  'HAS_AGREEMENT_WITH',
  'COOPERATES_WITH',
  'TRADES_WITH',
  'EXERCISED_WITH',
  'ALLIED_WITH',
  'DISPUTES_WITH',
  'COOPERATED_WITH',
  'LINKED_TO',
]);

interface Line {
  readonly relation: RelationLine;
  readonly shown: Shown;
}

export function edgesOf(lines: readonly Line[]): readonly SceneEdge[] {
  const pairs = new Map<string, Line[]>();
  for (const line of lines) {
    const key = pairKey(line.relation.subject.id, line.relation.object.id);
    const pair = pairs.get(key);
    if (pair) pair.push(line);
    else pairs.set(key, [line]);
  }
  return [...pairs].map(([id, all]) => makeEdge(id, all));
}

function makeEdge(id: string, all: readonly Line[]): SceneEdge {
  const passing = all.filter(({ shown }) => shown === 'shown');
  const relations = (passing.length > 0 ? passing : all).map(({ relation }) => relation).sort(bestFirst);
  const [best] = relations;
  const source = best?.subject.id ?? '';
  const target = best?.object.id ?? '';
  const directed = relations.filter(({ predicate }) => !SYMMETRIC.has(predicate));
  const back = directed.some(({ subject }) => subject.id === target);
  const forth = directed.some(({ subject }) => subject.id === source);
  return {
    id,
    source: forth || !back ? source : target,
    target: forth || !back ? target : source,
    relations,
    shown: passing.length > 0 ? 'shown' : (all[0]?.shown ?? 'hidden'),
    origins: Math.max(1, ...relations.map(({ originCount }) => originCount)),
    stroke: strokeOf(relations),
    arrow: directed.length === 0 ? 'none' : back && forth ? 'both' : 'target',
  };
}

function strokeOf(relations: readonly RelationLine[]): SceneEdge['stroke'] {
  const happened = relations.filter(({ mode, certainty }) => mode === 'HAPPENED' && certainty !== 'POSSIBLE');
  if (happened.some(({ status }) => status !== 'CONTESTED')) return 'whole';
  if (happened.length > 0 || relations.every(({ mode }) => mode === 'DENIED')) return 'contested';
  return 'planned';
}

const bestFirst = (a: RelationLine, b: RelationLine): number =>
  Number(b.mode === 'HAPPENED') - Number(a.mode === 'HAPPENED') ||
  b.originCount - a.originCount ||
  b.claimCount - a.claimCount ||
  (a.id < b.id ? -1 : 1);
