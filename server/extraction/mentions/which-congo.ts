/** "Congo" alone is the state of Kinshasa, as news use it (countries.tsv), but the other in a text that names that one alone. */
import type { Gazetteer } from '../tables/gazetteer.ts';

const OF_KINSHASA = /\b(Democratic Republic of (the )?Congo|DR ?Congo|DRC|Kinshasa|Goma|M23)\b/i;
const OF_BRAZZAVILLE = /(?<!Democratic )\bRepublic of (the )?Congo\b|\b(Brazzaville|Congo Republic|Pointe-Noire)\b/i;

/** The gazetteer as the text is to be read with it. */
export function withCongo(gazetteer: Gazetteer, text: string): Gazetteer {
  const brazzaville = gazetteer.place('Republic of the Congo');
  if (!brazzaville || !OF_BRAZZAVILLE.test(text) || OF_KINSHASA.test(text)) return gazetteer;
  return { ...gazetteer, place: (words) => (words === 'Congo' ? brazzaville : gazetteer.place(words)) };
}
