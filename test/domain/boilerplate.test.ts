/** Which lines of a page are no text of its article. */
import { expect, test } from '@jest/globals';
import { isBoilerplate } from '../../server/domain/wording/boilerplate.ts';

test.each([
  'Share This',
  'READ ALSO:   Harbour opens in Lusaka',
  'Related News',
  'Comments are Closed',
  'Leave a Reply',
  'No comments:',
  'Published On: April 28, 2031 06:06 PM',
  '09 November 2031    Read: 598',
  'More about: Zambia   Malawi',
  'IMMEDIATE RELEASE',
  'Release No: NR-365-31',
  'News / Africa',
  'Follow the Foreign Office on twitter @example',
  'Media enquiries',
  'For more information, contact:',
  'Tel: +260 000 000',
  'KEY WORDS: ZAMBIA, TALKS',
  'Photo: Foreign Ministry',
  'This email was sent to reader@example.org',
])('"%s" is none', (line) => expect(isBoilerplate(line)).toBe(true));

test.each([
  'Zambia signs a news-sharing deal with Malawi',
  'Newspapers in Lusaka reported the talks.',
  'More information was shared by Zambia than before.',
  'News from Lusaka: the minister met his counterpart.',
  'The minister said: “Read more of our history.”',
  'Reply of Zambia to Malawi’s note',
  'Lusaka / Lilongwe talks end without a deal',
])('"%s" is text', (line) => expect(isBoilerplate(line)).toBe(false));
