/** Verbs by what they do to the clauses and slots beside them. One list one place: each says what it is for. */
import type { Token } from '../shapes.ts';
import { words } from '../tables/word-list.ts';

/** Their subject may stand behind them: "…," said the minister. */
export const INVERTIBLE = words(
  'say add tell allege note explain warn state declare announce insist claim stress write report remark reply answer respond argue observe comment recall conclude reveal admit complain lament assert contend maintain testify tweet post grumble crow brag gripe growl fume mutter whisper muse scoff thunder shout exclaim clarify concede retort snap quip joke cry boast sigh',
);

/** The slot behind them may be the subject of the next verb: "said Chad attacked". */
export const BEFORE_SUBJECT = words('say tell add announce state claim believe think hope');

/** They govern a clause with "that", or without: "said it would send". */
export const TAKES_CLAUSE = words(`
  say state announce add note claim confirm declare explain reveal disclose mention stress underline emphasise emphasize insist
  argue warn report deny reject believe think hope allege acknowledge admit concede pledge promise vow agree demand suggest
  maintain assert reiterate reaffirm tell inform assure accuse reckon write understand conclude indicate expect predict fear
  doubt dispute dismiss recall remark contend repeat ask require propose recommend hint signal know show learn hear answer reply
  respond retort counter request threaten post tweet find assess rule determine estimate charge discover establish retract disavow swear read point`);

/** They govern a clause with "that" alone: "reminded Chad that", "protested that". */
export const TAKES_THAT = words(`
  mention quote deplore regret brief relay complain notify protest boast lament remind reassure convince persuade caution guarantee testify advise object
  cable telegraph signal convey proclaim relate recount apprise opine aver update highlight reassert appreciate posit divulge narrate describe chronicle record`);

/** An adjective before "that" belongs to them: "it seems likely that". */
export const COPULAS = words('be seem look appear become remain prove');

/** "It is …, there remains …, it came as … that": what they say is in the clause that follows. */
export const PRESENTS = words('be remain come seem look appear');

/** Their object does what hangs on them: "called on Chad to withdraw", "accused Chad of shelling". */
export const OBJECT_CONTROL = words(`
  call urge ask tell order press invite allow enable help want advise encourage force push warn require request persuade induce coax convince pressure bully demand
  accuse blame criticise criticize condemn thank praise prevent stop let permit expect plead beg pressure lobby instruct command
  commit caution counsel hire contract engage enlist commission task assign compel commend congratulate denounce fault quote cite oblige appeal suspect sanction prohibit ban bar block keep dissuade
  discourage deter restrain forgive pardon punish reward rebuke scold chide honour talk scare frighten let make forbid preclude halt hinder save
  prompt spur cause
  reproach charge get clear acquit absolve exonerate like blast slam lambast lambaste berate upbraid hail laud applaud compliment`);

/** Past participles that look like the base form. */
export const UNCHANGING = words('put cut set hit shut let hurt cast split overrun beset');

/** Adjectives to wink, verbs where a clause or the end of a sentence follows: "Chad, it alleged, …". */
export const CLAIMED = words('alleged claimed reported suspected claims reports');

/** What whoever acts says of it, though no clause need follow. */
const COMMENTS = words(
  'blame criticise criticize condemn denounce cite call describe brand label urge thank praise hail slam',
);

/** "ordered six envoys to leave, accusing Chad": a gerund of saying behind a comma is of whoever acts. */
export const saysBehindComma = ({ lemma }: Token, before: Token | undefined): boolean =>
  before?.word === ',' && (TAKES_CLAUSE.has(lemma) || COMMENTS.has(lemma));
