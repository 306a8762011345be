/** Verbs by what they do to the meaning of what stands beside or below them. */
import { words } from '../tables/word-list.ts';

/** "never failed to support", "never missed": denying them affirms. */
export const NEVER_AFFIRMS = words('miss cease stop fail waver tire forget cool falter wane flag fade');

/** "did not hesitate to", "did not fail to": denied, they leave no doubt of what they govern. */
export const SURE_WHEN_DENIED = words(`
  hesitate fail miss forget neglect omit chance opportunity stop cease tire waver rule prevent keep halt deter shy
  deny let block hinder hide spare afraid averse resist dissuade discourage help refrain shrink recoil flinch`);

/** "decided against signing". */
export const DECIDES = words('decide vote advise argue opt rule warn choose');

/** "was believed to have sold": a guess in the passive alone. */
export const SUPPOSES = words('believe think understand suppose presume assume');

/** "kept its promise to", "carried out its plan to": what was planned is done. */
export const FULFILS = words('fulfil fulfill honour honor keep implement execute realise realize complete carry');

/** "agreed on a treaty": the agreement is made by agreeing. */
export const SETTLES = words('agree approve decide resolve');

/** "stopped to meet" is no stop of the meeting. */
export const STOPS_TO = words('stop halt end quit miss walk break');

/** "told reporters that", "warned that": no request, as it would be with an infinitive. */
export const TELLS_THAT = words('tell warn call order push press');

/** "the visit ended": what falls with a noun as subject is more than its end. */
export const ENDS_OF_NOUN = words('end stop halt cease fail stall');

/** "ended cooperation with", "cut ties with": what lasts is over. */
export const ENDS_STATE = words('end cut conclude finish close sever break terminate discontinue');

/** "cannot exclude that", "did not rule out that": denied, they leave it possible. */
export const EXCLUDES = words('exclude rule discount');

/** "sanctions have not been lifted", "will not end its aid": denied, what it would end goes on. */
export const LASTS_WHEN_DENIED = words(
  'lift end stop halt cut withdraw freeze suspend cease break sever repeal remove ease',
);

/** "has not hidden its support", "support has never wavered": denied, they leave the noun as it is. */
export const HIDES = words(`
  hide conceal mask disguise waver falter weaken flag fade dwindle diminish change wane slacken regret forget mention wobble
  shrink slow subside dent shake publicise publicize advertise televise broadcast film photograph disclose reveal
  produce yield bring lead result succeed help resolve solve settle improve satisfy convince persuade ease calm affect harm hurt damage
  cool die ebb rust lapse sour suffer crack tire
  concern involve cover touch address mean imply amount prevent deter disturb disrupt please surprise impress suffice last
  aim direct target intend mean link relate connect provoke motivate warrant justify`);
