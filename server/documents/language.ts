/** The language of a text, as its ISO 639-1 code. */

const ENGLISH = new Set(
  'a an the of to in on at by for from with and or but that which who this these is are was were be been has have had will would not it its he she his her they their as after said between'.split(
    ' ',
  ),
);
/** So many of the words of an English text are such; of one in another language hardly any. */
const ENGLISH_SHARE = 0.2;
/** Words that only English has: a text full of foreign names has few, and other languages none. */
const ENGLISH_ALONE = new Set(
  'the and with from that which these this were been has would said their after between they his its whose about against'.split(
    ' ',
  ),
);
const ALONE_SHARE = 0.04;
/** Small words of languages written in plain letters. */
const FOREIGN = new Set(
  'der die das und mit von den dem ein eine el la los las un una que con por para le les des du et dans il lo gli della di del che os as uma com de het een en van op voor og det som med ve ile icin bir ne'.split(
    ' ',
  ),
);
/** The detector errs below this many characters: without small words of another language and with plain letters only, it is English. */
const SHORT = 240;
/** The detector takes Azerbaijani for Turkish, which does not have this letter. */
const AZERBAIJANI = /ə/i;
const SAMPLE = 4000;

/** The code, or `und` where nothing tells. */
export async function languageOf(text: string): Promise<string> {
  const sample = text.slice(0, SAMPLE);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH.has(word)).length;
  if (english >= 2 && english >= words.length * ENGLISH_SHARE) return 'en';
  const alone = words.filter((word) => ENGLISH_ALONE.has(word)).length;
  if (alone >= 2 && alone >= words.length * ALONE_SHARE) return 'en';
  const foreign = words.filter((word) => FOREIGN.has(word)).length;
  if (sample.length < SHORT && foreign <= alone && isPlain(sample)) return 'en';
  // Its tables take a third of a second to load, and most texts are told above.
  const { detect } = await import('tinyld');
  const told = detect(sample) || 'und';
  return told === 'tr' && AZERBAIJANI.test(sample) ? 'az' : told;
}

/** Letters, and none that English does not have. */
const isPlain = (sample: string): boolean => /[a-z]{3}/.test(sample) && !/[^\p{ASCII}\p{P}\p{S}\p{Z}]/u.test(sample);
