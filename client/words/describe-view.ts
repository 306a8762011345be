/** A picture as a text: how much of what, who is best connected, what is best evidenced, what is in doubt, what is left out. Pure. */
import type { RelationLine } from '../state/graph-data.ts';
import type { Scene, SceneNode } from '../state/scene.ts';
import type { View } from '../state/view.ts';
import { leftOutInWords, timeInWords } from './filters.ts';
import { GROUP_WORDS, KIND_GROUPS } from './kinds.ts';
import { count } from './relations.ts';

/** Of each list so many are named. */
const NAMED = 6;

/** Only what is shown is told: what has faded does not match the filters. One paragraph a line. */
export function describeView(scene: Scene, view: Pick<View, 'filters' | 'hidden' | 'only'>): string {
  const nodes = scene.nodes.filter(({ shown }) => shown === 'shown');
  const relations = scene.edges.flatMap((edge) => (edge.shown === 'shown' ? edge.relations : []));
  const say = (relation: RelationLine) => relationInWords(relation, scene);
  const contested = relations.filter(({ status, mode }) => status === 'CONTESTED' && mode !== 'DENIED');
  return [
    `${count(nodes.length, 'entity', 'entities')} and ${count(relations.length, 'relation')} are shown${around(scene)}.`,
    section('Kinds', kinds(nodes)),
    section('Best connected', bestConnected(nodes)),
    section('Best evidenced', strongest(relations).map(say)),
    section('Contested', some(contested, say)),
    section(
      'Denied',
      some(
        relations.filter(({ mode }) => mode === 'DENIED'),
        say,
      ),
    ),
    section(
      'Planned',
      some(
        relations.filter(({ mode }) => mode === 'PLANNED'),
        say,
      ),
    ),
    section('Left out', leftOutInWords(view.filters)),
    section('Time', [timeInWords(view.filters)].filter(Boolean)),
    section('Hidden by hand', view.hidden.length > 0 ? [count(view.hidden.length, 'entity', 'entities')] : []),
    section(
      'Only',
      view.only ? [`${nameIn(scene, view.only.id)} and what lies within ${count(view.only.depth, 'step')}`] : [],
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

const section = (title: string, parts: readonly string[]): string =>
  parts.length > 0 ? `${title}: ${parts.join('; ')}.` : '';

const nameIn = (scene: Scene, id: string): string => scene.byId.get(id)?.entity.name ?? id;

function around({ focus, byId }: Scene): string {
  const names = focus.flatMap((id) => byId.get(id)?.entity.name ?? []);
  return names.length > 0 ? `, around ${names.join(' and ')}` : '';
}

const kinds = (nodes: readonly SceneNode[]): readonly string[] =>
  KIND_GROUPS.flatMap((group) => {
    const n = nodes.filter((node) => node.group === group).length;
    return n > 0 ? [count(n, GROUP_WORDS[group].singular, GROUP_WORDS[group].plural.toLowerCase())] : [];
  });

const bestConnected = (nodes: readonly SceneNode[]): readonly string[] =>
  [...nodes]
    .filter(({ relationCount }) => relationCount > 0)
    .sort((a, b) => b.relationCount - a.relationCount || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED)
    .map(({ entity, relationCount }) => `${entity.name} (${count(relationCount, 'relation')})`);

/** What happened, as most origins tell it. */
const strongest = (relations: readonly RelationLine[]): readonly RelationLine[] =>
  relations
    .filter(({ mode }) => mode === 'HAPPENED')
    .sort((a, b) => b.originCount - a.originCount || b.articleCount - a.articleCount || (a.id < b.id ? -1 : 1))
    .slice(0, NAMED);

/** The best evidenced of a list, and how many more there are. */
function some(relations: readonly RelationLine[], say: (relation: RelationLine) => string): readonly string[] {
  const best = [...relations].sort((a, b) => b.originCount - a.originCount || (a.id < b.id ? -1 : 1));
  const rest = best.length - NAMED;
  return [...best.slice(0, NAMED).map(say), ...(rest > 0 ? [`${rest} more`] : [])];
}

function relationInWords({ subject, object, label, originCount, articleCount }: RelationLine, scene: Scene): string {
  const sentence = `${nameIn(scene, subject.id)} ${label} ${nameIn(scene, object.id)}`;
  return `${sentence} (${count(originCount, 'origin')}, ${count(articleCount, 'article')})`;
}
