/** Words that judge, as they stand behind "called …" and "described … as". */
import { words } from '../../../tables/word-list.ts';

export const BAD = words(`
  absurd baseless groundless unfounded false untrue incorrect inaccurate erroneous nonsense nonsensical rubbish
  lies lie fantasy fiction fairy-tale tale tales myth fabrication fabricated invention propaganda slander slanderous libel libellous malicious ridiculous laughable ludicrous preposterous farcical farce hoax
  smear disinformation misleading hypocritical hypocrisy cynical
  shameful disgraceful disgrace outrageous outrage unacceptable intolerable inadmissible unjustified unjustifiable unlawful illegal
  illegitimate provocative provocation irresponsible reckless dangerous regrettable deplorable appalling scandalous cowardly barbaric
  barbarous inhumane cruel brutal unfriendly hostile unfair unjust unwise foolish stupid senseless shortsighted short-sighted
  hysterical insulting insult offensive arrogant arrogance blackmail extortion bullying aggression aggressive betrayal treachery
  mistake error blunder disappointing counterproductive counter-productive destabilising destabilizing inappropriate unhelpful
  neither rigged sham flawed undemocratic fraudulent fraud travesty
  far-fetched unsubstantiated ungrounded inexcusable insufficient unconvincing bogus
  violation breach piracy theft robbery crime criminal terrorism terrorist slap threat interference meddling void
  overreaction over-reaction escalation escalatory affront humiliation scandal injustice setback illegitimacy invasion slur lunacy madness folly
  liar liars crooks bandits stab`);

export const GOOD = words(`
  historic brave courageous bold generous exemplary admirable wise welcome constructive excellent outstanding remarkable heroic
  noble responsible commendable positive encouraging impressive visionary timely invaluable milestone breakthrough magnificent
  laudable praiseworthy principled selfless model credible realistic professional professionals reliable dependable staunch trusted valued friendship solidarity gesture welcome`);

/** What somebody says that another may deny. */
export const CLAIM =
  /^(claim|accusation|allegation|charge|account|version|assertion|story|report|insinuation|reproach|complaint|criticism)s?$/;

/** Before such a word they turn it round: "no praise", "neither wise nor timely". */
export const DENIES = /^(not|n't|no|nothing|hardly|neither|less|never|anything)$/;
