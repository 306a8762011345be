/** "Congo" alone means the state of Kinshasa in a text that names it, and not the other. */
import type { Gazetteer } from '../gazetteer.ts';

const OF_KINSHASA = /\b(Democratic Republic of (the )?Congo|DR ?Congo|DRC|Kinshasa|Goma|M23)\b/i;
const OF_BRAZZAVILLE = /(?<!Democratic )\bRepublic of (the )?Congo\b|\bBrazzaville\b/i;

/** The gazetteer as the text is to be read with it. */
export function withCongo(gazetteer: Gazetteer, text: string): Gazetteer {
  const kinshasa = gazetteer.place('DR Congo');
  if (!kinshasa || !OF_KINSHASA.test(text) || OF_BRAZZAVILLE.test(text)) return gazetteer;
  return { ...gazetteer, place: (words) => (words === 'Congo' ? kinshasa : gazetteer.place(words)) };
}
