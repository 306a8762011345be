/** The language of a text, as its ISO 639-1 code. */

const ENGLISH = new Set(
  'a an the of to in on at by for from with and or but that which who this these is are was were be been has have had will would not it its he she his her they their as after said between'.split(
    ' ',
  ),
);
/** So many of the words of an English text are such; of one in another language hardly any. */
const ENGLISH_SHARE = 0.2;
/** In a few words, two tell: the detector errs below this many characters. */
const SHORT = 60;
/** The detector takes Azerbaijani for Turkish, which does not have this letter. */
const AZERBAIJANI = /ə/i;
const SAMPLE = 4000;

/** The code, or `und` where nothing tells. */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english >= 2 && english >= words.length * ENGLISH_SHARE) return 'en';
  if (sample.length < SHORT && english > 0) return 'en';
  // Its tables take a third of a second to load, and most texts are told above.
  const { detect } = await import('tinyld');
  const told = detect(sample) || 'und';
  return told === 'tr' && AZERBAIJANI.test(sample) ? 'az' : told;
}
