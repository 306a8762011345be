// Whom the questions are about: the actors of the generated rows, by how often they are named, and their ids in the graph.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

const WANTED = 40;

/** Reads the rows once: how many there are, who is named how often, and between which days. */
export async function readRows(file) {
  const counts = new Map();
  const days = { first: '9999', last: '' };
  let rows = 0;
  let columns;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const cells = line.split('\t');
    if (columns === undefined) columns = columnsOf(cells);
    else if (line !== '') {
      rows += 1;
      for (const at of columns.actors) counts.set(cells[at], (counts.get(cells[at]) ?? 0) + 1);
      noteDay(days, cells[columns.day]);
    }
  }
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name]) => name);
  return { rows, names, days };
}

function columnsOf(head) {
  const at = (name) => head.indexOf(name);
  return { actors: [at('Source Name'), at('Target Name')], day: at('Event Date') };
}

function noteDay(days, day) {
  if (!/^\d{4}-\d\d-\d\d$/.test(day ?? '')) return;
  if (day < days.first) days.first = day;
  if (day > days.last) days.last = day;
}

/** Gives ids for what is to be asked: the hub, the second one, many others from the top to the tail, two countries, the data set. */
export async function findSubjects(ask, { names, days, dataSet }) {
  const [hub, second] = await Promise.all(names.slice(0, 2).map((name) => idOf(ask, name)));
  const others = [];
  for (const name of spread(names.slice(2), WANTED)) {
    const id = await idOf(ask, name);
    if (id !== undefined) others.push({ id, name });
  }
  const [dyad] = (await ask('{ dyads(first: 1) { a { id name } b { id name } } }')).dyads;
  return { hub, second, others, dyad, dataSet, within: middle(days) };
}

const SEARCH = 'query($text: String!) { search(text: $text, first: 5) { label matched node { id __typename } } }';

async function idOf(ask, name) {
  const { search } = await ask(SEARCH, { text: name });
  return search.find(({ node, matched }) => node.__typename === 'Entity' && matched === name)?.node.id;
}

/** From the top to the tail, dense at the top. */
export function spread(list, count) {
  const at = (index) => Math.floor(list.length ** ((index + 0.5) / count)) - 1;
  return [...new Set(Array.from({ length: count }, (_, index) => list[at(index)]))].filter((one) => one !== undefined);
}

/** The middle third of the time that the rows are about, and a day in it. */
function middle({ first, last }) {
  const [from, to] = [Date.parse(first), Date.parse(last)];
  const day = (part) => new Date(from + (to - from) * part).toISOString().slice(0, 10);
  return { from: day(1 / 3), to: day(2 / 3), day: day(1 / 2) };
}
