/**
 * Lines of a page that are no text of the article: comment forms, sharing, advertisements, what else there is to read, how to reach the
 * press office. Told by how they begin, or by all they say; gathered from pages of ministries, agencies and newspapers.
 */

const BEGINS = [
  // sharing, subscribing, signing in
  'share (this|on|via|with)|subscribe|unsubscribe|sign (up|in)|log ?in|please (log ?in|enter your|subscribe)|follow us|newsletter|print this|email this|view online|back to top',
  '(be sure to )?follow (the|our|us|@)?.* on (twitter|facebook|instagram|telegram|flickr|x)\\b',
  // comments
  'leave a (reply|comment|review)|comments? \\(\\d|\\d+ comments?$|no comments|comments are closed|post (a )?comment|save my name|your email address|disclaimer ?:',
  // what else there is
  'read (more|also|next)|related (news|articles?|stories|posts?|topics?|links?)|related ?:|see also ?:|more (about|on|from) ?:|more like this|you (may|might) also like|most (read|popular)|recommended|latest news|also watch ?:|watch ?:|listen ?:',
  '(tags?|key ?words?|topics?|labels?|filed under|categor(y|ies)) ?:',
  // the page, not the article
  'advertisement|click here|all rights reserved|copyright|©|we use cookies|accept (all )?cookies|this (email|article|post) (was|has been) (sent|auto-?published|published)|updates to this page|(photo|image|picture)( credit)? ?:',
  // when, and how to reach those who published it
  '(published|posted|updated|last (updated|modified)|release (no|number|date)|date published)( (on|at))? ?:|last updated|\\d{1,2} \\w+ \\d{4} +read ?:',
  "media (enquiries|inquiries|contacts?)|press contacts?|(for )?(more|further) information(?=[,:]|$)|(tel|phone|fax|e-?mail|website|web) ?:|minister['’]s office ?:|contact us",
];

const WHOLE =
  '(for )?immediate release|press release|news release|media (note|release|advisory)|news line|all news|more news|latest news|news|top stories|in focus|home|menu|search|facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|pinterest|email|print|share|reply|transcript|share or copy link';

const BOILERPLATE = new RegExp(`^(?:(?:${BEGINS.join('|')})(?!\\p{L})|(?:${WHOLE})$)`, 'iu');

/** "News / Europe", "Home > World": where the page stands on its site. */
const PATH = /^\p{Lu}[\p{L} ]{2,20}(?: (?:\/|>|›|»|\|) \p{Lu}[\p{L} ]{2,20})+$/u;

/** Lines longer than this are text, whatever they begin with. */
const LONGEST = 160;

export function isBoilerplate(line: string): boolean {
  const written = line.trim();
  return written.length <= LONGEST && (BOILERPLATE.test(written) || PATH.test(written));
}
