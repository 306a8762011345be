// A client that writes without a pause and remembers every answer it got: what was acknowledged must be there for good.
import { randomUUID } from 'node:crypto';

const ADD = 'mutation($i: AddArticleInput!) { addArticle(input: $i) { article { id } } }';
const SAY = 'mutation($i: ClaimInput!) { addClaim(input: $i) { claim { id } evidence { id } } }';
const SAVE = 'mutation($i: EntityInput!) { saveEntity(input: $i) { entity { id } } }';
const DELETE = 'mutation($id: ID!) { deleteArticle(id: $id) { article { id } } }';
const FIND = `query($id: ID!) { node(id: $id) { __typename id ... on Entity { name } ... on Article { title withdrawn evidence { id } }
  ... on Claim { subject { id } object { id } evidence { id quote article { id } } } } }`;
const TEXT = 'They met, they talked, they parted, and nobody wrote down a word of it.';

/** The people that everything is said of, and so the sums that many writes share. */
const CAST = ['Country Aldova', 'Country Berenia', 'Minister Cosel', 'Minister Dravik', 'Envoy Estin', 'Envoy Faron'];

/** Makes the cast. Gives their ids. */
export async function saveCast(ask) {
  const ids = [];
  for (const name of CAST) {
    const kind = name.startsWith('Country') ? 'COUNTRY' : 'PERSON';
    const country = kind === 'PERSON' ? ids[ids.length % 2] : undefined;
    ids.push((await ask(SAVE, { i: { kind, name, country } })).saveEntity.entity.id);
  }
  return ids;
}

/** Writes until it is told to stop or the server is gone. Everything acknowledged goes into `acknowledged`. */
export async function keepWriting({ ask, cast, acknowledged, signal, onError = () => {} }) {
  const articles = [];
  while (!signal.aborted) {
    try {
      await writeOne({ ask, cast, acknowledged, articles });
    } catch (error) {
      if (!(await onError(error))) return;
    }
  }
}

async function writeOne(desk) {
  const dice = Math.random();
  if (desk.articles.length === 0 || dice < 0.2) return addArticle(desk);
  if (dice < 0.3) return saveEntity(desk);
  if (dice < 0.35) return deleteArticle(desk);
  return addClaim(desk);
}

async function addArticle({ ask, acknowledged, articles }) {
  const title = `Report ${randomUUID()}`;
  const { article } = (await ask(ADD, { i: { title, text: `${TEXT} ${title}`, publishedOn: '2024-05-01' } }))
    .addArticle;
  const known = { kind: 'Article', id: article.id, title, withdrawn: false, evidence: [] };
  acknowledged.push(known);
  articles.push(known);
}

async function saveEntity({ ask, acknowledged }) {
  const name = `Person ${randomUUID()}`;
  const { entity } = (await ask(SAVE, { i: { kind: 'PERSON', name } })).saveEntity;
  acknowledged.push({ kind: 'Entity', id: entity.id, name });
}

async function addClaim({ ask, cast, acknowledged, articles }) {
  const article = pick(articles);
  const subject = pick(cast);
  const object = pick(cast.filter((id) => id !== subject));
  const day = new Date(Date.UTC(2000, 0, Math.floor(Math.random() * 8000))).toISOString().slice(0, 10);
  const i = { article: article.id, start: 0, end: 8, subject, predicate: 'PRAISED', object, validFrom: day };
  const { claim, evidence } = (await ask(SAY, { i })).addClaim;
  article.evidence.push(evidence.id);
  acknowledged.push({ kind: 'Claim', id: claim.id, evidence: evidence.id, article });
}

/** While the answer is out, nobody knows: what is not known is not asked for. */
async function deleteArticle({ ask, articles }) {
  const [article] = articles.splice(Math.floor(Math.random() * articles.length), 1);
  article.withdrawn = undefined;
  await ask(DELETE, { id: article.id });
  article.withdrawn = true;
}

const pick = (list) => list[Math.floor(Math.random() * list.length)];

/** Looks up everything that was acknowledged, and tells of what is missing or there in part. */
export async function checkAll({ ask, acknowledged, tally, where }) {
  for (const one of acknowledged) {
    const { node } = await ask(FIND, { id: one.id });
    if (node === null) tally.lose(`${where}: ${one.kind} ${one.id}`);
    else for (const what of CHECKS[one.kind](one, node)) tally.lose(`${where}: ${one.kind} ${one.id}: ${what}`);
  }
}

const CHECKS = {
  Entity: ({ name }, node) => (node.name === name ? [] : ['its name']),
  Article: ({ title, withdrawn }, node) => [
    ...(node.title === title ? [] : ['its title']),
    ...(withdrawn === undefined || node.withdrawn === withdrawn ? [] : ['its state']),
  ],
  Claim: ({ evidence, article }, node) =>
    article.withdrawn !== false || node.evidence.some(({ id }) => id === evidence) ? [] : ['its evidence'],
};
