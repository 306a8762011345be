/** Words that lead clauses and slots, by what they lead. */
import { words } from '../tables/word-list.ts';

/** They lead a slot: "with the minister". */
export const PREPOSITIONS = words(`
  with to in at on from for by of about over between among against into through under during within toward towards upon after
  before near across despite without alongside beside as via off inside outside amid since until behind onto around along regarding
  concerning versus than like`);

/** They lead a gerund: "without signing". */
export const BEFORE_GERUND = words(`
  without before after by for of from in on despite against about over into at instead with to through upon besides toward
  towards`);

/** They open a clause that tells when, why or on what condition; auxiliaries where they open one without "if". */
export const SUBORDINATORS = words(`
  if unless while when after before because although though since until as whereas once whether where provided lest had were
  should case condition long assuming suppose supposing than`);

/** Those that open a clause whatever follows: the others are prepositions too ("after the talks"). */
export const ALWAYS_OPEN = words('if unless while because although though whether when where lest');

/** Of those, the conditions that stand first without "if": "Provided that Chad signs". */
export const CONDITIONS = words('provided assuming suppose supposing');

export const RELATIVES = words('who which whom whose');

/** They end a phrase: what stands before them is another's. */
export const PHRASE_BREAKS = words('who which that and ,');

/** "the report spread by the ministry that": what is done with a claim. */
export const SPREAD = words(
  'spread made circulated circulating published disseminated issued carried released broadcast aired appearing swirling posted doing going',
);

/** "the claim that X did": nouns that "that" tells the content of. */
export const CLAIM_NOUNS = words(`
  claim claims report reports allegation allegations accusation accusations fact hope chance possibility likelihood danger risk
  probability word view opinion impression warning statement belief fear fears suggestion suggestions rumor rumors rumour rumours gossip myth legend hoax speculation evidence proof announcement notice
  assurance assurances condition doubt denial denials story stories assertion assertions boast insistence argument version theory
  conclusion finding findings testimony notion idea news complaint charge charges contention prediction promise pledge admission confirmation disclosure revelation information confidence conviction satisfaction regret
  talk chatter remark remarks comment comments observation message suspicion suspicions reminder confession hint hints guarantee oath declaration`);

/** "troops from Kenya attacked": the state behind "from" or "of" acts by these. */
export const HANDS = words(`
  navies coastguards police policemen prosecutors investigators detectives firefighters rescuers engineers doctors medics nurses pilots
  sailors marines paratroopers commandos crews guards peacekeepers cadets recruits units battalions contingents contingent patrols hackers rebels militants militiamen insurgents gunners
  troop troops force forces groups group dozens hundreds thousands crowd column handful officials official leader leaders leadership soldiers government governments military representatives
  personnel authorities army side delegation delegations ministers envoys warships jets aircraft drones gunmen fighters people
  republic kingdom parliaments governments ministries presidents nobody none anyone someone armies diplomats lawmakers each both all team teams mission instructors trainers agents`);

/** "ships of the Kenya Navy exercised": the state behind "of" or "from" acts by them, unless they only arrive; as objects they are things. */
export const VESSELS = words(`
  ships vessels minehunters cutters frigates corvettes destroyers submarines helicopters planes boats gunboats minesweepers bombers warplanes tanks`);

/** "On Tuesday the minister met": the preposition leads to the day and not to the minister. */
const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october
  november december today yesterday tomorrow tonight week month year morning evening afternoon night weekend day meantime interim decade time end event spring summer autumn winter`);

/** A day, a month, a year: "tuesday", "2031". */
export const isCalendar = (lower: string): boolean => CALENDAR.has(lower) || /^\d{4}$/.test(lower);

/** What is only in somebody's mind, or only told: "the prospect of Kenya joining", "reports of Kenya having joined". */
export const THOUGHTS = words(`
  question possibility prospect prospects idea risk hope hopes talk chance chances danger thought likelihood threat notion fear fears
  report reports claims rumour rumours rumor rumors speculation story stories allegations suggestions evidence sign signs hint word`);
