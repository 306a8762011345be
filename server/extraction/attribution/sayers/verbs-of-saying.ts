/** Verbs that tell who says something. Not the list of clauses/verb-classes.ts: that one is of what governs a clause, said or not. */
import { words } from '../../tables/word-list.ts';

/** Who is their subject is a source of what they govern. */
export const SAYS = words(`
  say deplore regret answer state announce promise pledge add note claim confirm declare explain reveal disclose mention stress underline
  underscore emphasise emphasize insist argue warn report deny tell inform allege acknowledge admit maintain assert
  reiterate write tweet post quote cite remark comment contend observe recall conclude suggest estimate predict believe
  caution affirm testify broadcast publish charge accuse complain indicate describe boast repeat respond reply vow concede
  hint lament dispute read reject dismiss refute accept blame denounce fault profess expect learn find show assess rule
  determine establish discover retract disavow hope deem consider hold reckon swear brief testify mention calculate relay echo
  hear understand learn contend lament reproach boast imply signal think assure guarantee notify protest remind caution object
  convey proclaim retort relate recount point go suspect apprise opine aver update reaffirm reassert highlight appreciate applaud elaborate posit divulge narrate
  propose grumble crow brag gripe growl fume mutter whisper muse attest reason scoff thunder clarify exclaim shout snap quip joke cry counter sigh allow record document detail`);

/** Who is their subject speaks: of quotations, and of what "the statement" is. */
export const SPEAKS = words(`
  say state add tell announce declare stress note write warn explain insist argue tweet remark report claim post reply ask
  continue conclude`);

/** Behind a quotation they say it, elsewhere they may be deeds: "…, the army responded". */
export const ANSWERS = words('respond reply react charge');

/** An act of their own when an actor is their object: "X accused Y" is no saying about Y. */
const ACTS = words(`
  warn accuse quote cite charge describe reject dismiss hope expect vow dispute believe consider hold recall note comment
  respond reply report tell inform deny read conclude refute lament deem suspect accept`);

/** Of those, the ones that may follow what is said: "…, Reuters reported". */
const MAY_FOLLOW = words('tell inform report note warn recall deny believe conclude suspect charge');

/** "…, the ministry said": it may stand behind what is said. */
export const mayFollow = (lemma: string): boolean => SAYS.has(lemma) && (!ACTS.has(lemma) || MAY_FOLLOW.has(lemma));

/** What hangs on them by infinitive is said: "claimed to have shelled". */
export const SAYS_TO = words('claim profess admit');

/** Their gerund is said: "denied having met". */
export const SAYS_GERUND = words('deny report admit acknowledge concede');

/** What hangs on them by "of" is said: "boasted of having met". */
export const SAYS_OF = words('boast speak tell complain talk brag write warn accuse');

/** "X quoted Y as saying". */
export const QUOTES = words('quote cite report');

/** "accused X of shelling", "blamed X for shelling": by the preposition. */
export const ACCUSES: Readonly<Record<string, ReadonlySet<string>>> = {
  of: words('accuse suspect'),
  with: words('reproach charge tax'),
  for: words('blame denounce condemn fault criticise criticize'),
};
