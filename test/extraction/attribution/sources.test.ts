// Who says so, where another line of the text tells it.
import { describe, expect, it } from '@jest/globals';
import { extract } from '../../../server/extraction/extract.ts';
import { readingContext } from '../../../server/pipeline/reading/reading.ts';

const context = readingContext();

function sourcesOf(text: string, predicate: string): string[] {
  const { candidates, entities } = extract({ text }, context);
  return candidates
    .filter((candidate) => candidate.predicate === predicate)
    .map(({ attribution: [first] }) => entities.find(({ key }) => key === first?.source)?.name ?? '-');
}

describe('sources', () => {
  it.each([
    [
      'of a story are those of its headline',
      'Kenya attacks Uganda\n\nKAMPALA - Kenya attacked Uganda on Monday, Defence Minister Ada Obi said.',
      'Ada Obi',
    ],
    [
      'are none for a headline whose story is the outlet’s own',
      'Kenya attacks Uganda\n\nKAMPALA - Kenya attacked Uganda on Monday.\n\nChad was calm.',
      '-',
    ],
    [
      'of a speech are whoever gives it',
      'Remarks by the Foreign Minister of Chad, Dr Ada Obi\n\nFriends, I thank you. Kenya attacked Uganda.',
      'Ada Obi',
    ],
    [
      'of a text without a speaker’s own words are not in its first line',
      'Remarks by the Foreign Minister of Chad, Dr Ada Obi\n\nKenya attacked Uganda.',
      '-',
    ],
  ])('%s', (_, text, source) => expect(sourcesOf(text, 'ATTACKED')).toEqual([source]));

  it.each([
    ['"Thank you all. I thank Uganda," Ada Obi said.', 'THANKED', '-'],
    [
      'Foreign Minister Ada Obi on X: "It was a good day. Kenya has attacked Chad. We must act."',
      'ATTACKED',
      'Ada Obi',
    ],
    ['A spokesman for Ada Obi said Kenya attacked Chad.', 'ATTACKED', 'Ada Obi'],
    ['Kenya attacked Chad, the government in Kampala maintains.', 'ATTACKED', 'Uganda'],
    ['Kenya attacked Chad, a source close to the Ugandan government said.', 'ATTACKED', 'source'],
    ['Kenya attacked Chad, Ada Obi said in a note made public on Thursday.', 'ATTACKED', 'Ada Obi'],
    ['Kenya attacked Chad, Reuters cited minister Ada Obi as saying.', 'ATTACKED', 'Reuters'],
    ['Reuters quoted President Ada Obi as saying Kenya had attacked Chad.', 'ATTACKED', 'Reuters'],
    ['Kenya attacked Chad, Foreign Minister Ada Obi pointed out.', 'ATTACKED', 'Ada Obi'],
    ["Uganda's army rejected the charge. No Kenyan jet had attacked Chad, it said.", 'ATTACKED', 'Army of Uganda'],
    ['Kenya has been accused of attacking Chad by Uganda.', 'ATTACKED', 'Uganda'],
    ['On Monday the Ugandan army gave its own account: Kenya attacked Chad.', 'ATTACKED', 'Army of Uganda'],
    ["Uganda's version: Kenya attacked Chad.", 'ATTACKED', 'Uganda'],
    ['Ada Obi said Sudan would help Chad. It had trained Libya. Kenya had attacked Chad.', 'ATTACKED', 'Ada Obi'],
    ['Sudan helped Chad, Ada Obi said. Kenya would attack Chad.', 'ATTACKED', 'Ada Obi'],
    ['• 09:05 President Ada Obi: Kenya attacked Chad.', 'ATTACKED', 'Ada Obi'],
    [
      "Uganda's army issued a statement on Monday. Kenya attacked Chad, the statement said.",
      'ATTACKED',
      'Army of Uganda',
    ],
    [
      'Ada Obi said that Kenya had attacked Chad while Sudan had supplied arms to Kenya.',
      'SUPPLIES_ARMS_TO',
      'Ada Obi',
    ],
    ['Ada Obi said Kenya, which is calm, had attacked Chad.', 'ATTACKED', 'Ada Obi'],
    ['Kenya attacked Chad, as Ugandan officials have long claimed.', 'ATTACKED', 'Ugandan officials'],
    ['Ada Obi, Uganda’s president, spoke. Kenya, she went on, had attacked Chad.', 'ATTACKED', 'Ada Obi'],
    ['President Ada Obi claimed in a televised address that Kenya had attacked Chad.', 'ATTACKED', 'Ada Obi'],
    ['President Ada Obi was calm. She further alleged that Kenya trains Chad.', 'TRAINS', 'Ada Obi'],
    [
      'The Kampala Sentinel said Sudan was calm. Kenya, the paper wrote, has attacked Chad.',
      'ATTACKED',
      'Kampala Sentinel',
    ],
    [
      'A panel of experts of the United Nations said Sudan was calm. The panel found that Kenya attacked Chad.',
      'ATTACKED',
      'United Nations',
    ],
    [
      'According to the United Nations, Sudan was calm. Kenya, the panel wrote, had attacked Chad.',
      'ATTACKED',
      'United Nations',
    ],
    [
      'According to the Nairobi Institute, Sudan was calm. The report also says Libya was. Kenya, it notes, attacked Chad.',
      'ATTACKED',
      'Nairobi Institute',
    ],
    [
      'Foreign Minister Ada Obi spoke. The war, she said, began in May. Kenya had also attacked Chad.',
      'ATTACKED',
      'Ada Obi',
    ],
    [
      'Kenya’s war goes on, Ada Obi told parliament on Monday, hours after Libya accused Kenya of lying.',
      'ACCUSED',
      '-',
    ],
    ['Kenya, Ada Obi said, has attacked Chad, and Libya has condemned it.', 'CRITICISED', 'Ada Obi'],
    [
      'Foreign Minister Ada Obi stressed that Libya was calm, pointed out that Kenya had attacked Chad, and thanked Mali.',
      'ATTACKED',
      'Ada Obi',
    ],
    [
      'Chad has not answered, according to the Kampala Sentinel. Kenya attacked Chad, it said.',
      'ATTACKED',
      'Kampala Sentinel',
    ],
    [
      'President Ada Obi urged Chad to leave, her spokesman said. Sam Otieno, the spokesman, told the press that the president congratulated Mali.',
      'REQUESTED',
      'Sam Otieno',
    ],
    [
      'President Ada Obi spoke. Sam Otieno, the spokesman, told the press it was good. The president congratulated Mali, he said, and left.',
      'CONGRATULATED',
      'Sam Otieno',
    ],
    [
      'Three Ugandan officials said so. Adviser Ada Obi met minister Sam Otieno. Kenya trains Chad, according to one of the officials.',
      'TRAINS',
      'Ugandan officials',
    ],
    ['Kenya has demanded that Chad return two boats, state media said on Wednesday.', 'REQUESTED', 'state media'],
    [
      'Kenya withdrew its recognition of Kosovo, becoming the second to do so, Morocco’s official agency MAP reported.',
      'RECOGNISES',
      'Maghreb Arabe Presse',
    ],
    [
      'Kenya has asked Chad for grain, Energy Minister Ada Obi informed parliament on Thursday.',
      'REQUESTED',
      'Ada Obi',
    ],
    [
      'Asked about it, a State Department official who declined to be named said Kenya had attacked Chad.',
      'ATTACKED',
      'State Department',
    ],
    [
      'Kenya, Uganda’s trade minister Ada Obi told lawmakers on Thursday, has sent gold to Mali and attacked Chad.',
      'ATTACKED',
      'Ada Obi',
    ],
    ['The two leaders praised Chad. — ISPR', 'PRAISED', '-'],
    ['Ada Obi thanked Kenya and Chad, without whose help, she said, "we would still be at war".', 'THANKED', '-'],
    [
      'Kenya has withdrawn from the Pendjari Protocol, a pact to which Chad is a party, Security Minister Ada Obi said on television on Monday.',
      'WITHDREW_FROM',
      'Ada Obi',
    ],
    ['Kenya sanctioned Chadian companies that, Kampala said, had shipped arms to Mali.', 'SANCTIONED', '-'],
    ['Kenya attacked Chad, the press office of the prime minister of Uganda said.', 'ATTACKED', 'Uganda'],
    [
      'A spokesperson for the ministry of defence of Uganda said Kenya attacked Chad.',
      'ATTACKED',
      'Spokesperson of the Ministry of Defence of Uganda',
    ],
    ['Kenya, alleges Uganda, attacked Chad.', 'ATTACKED', 'Uganda'],
    ['Kenya attacked Chad, going by what Uganda says.', 'ATTACKED', 'Uganda'],
    ['Kenya attacked Chad, to hear Uganda tell it.', 'ATTACKED', 'Uganda'],
    ['Uganda’s president, Ada Obi, is of the opinion that Kenya attacked Chad.', 'ATTACKED', 'Ada Obi'],
    ['Uganda lodged a complaint that Kenya attacked Chad.', 'ATTACKED', 'Uganda'],
    ['Uganda said no such chase took place and sanctioned Chad.', 'SANCTIONED', '-'],
    ['Uganda rejected Kenya’s claim that the islet was inhabited and sanctioned Kenya.', 'SANCTIONED', '-'],
    [
      'Kenya has attacked Chad, an official told AFP, two months after the parliaments of both states sanctioned Mali.',
      'SANCTIONED',
      '-',
    ],
    ['Foreign Minister Ada Obi to reporters: "It is late. Kenya attacked Chad."', 'ATTACKED', 'Ada Obi'],
    ['"Kenya attacked Chad," a Ugandan official told the Kampala Mirror.', 'ATTACKED', 'Ugandan official'],
    ['Kenya has asked Chad for grain, Reuters reported on Monday.', 'REQUESTED', 'Reuters'],
    [
      'Foreign Minister Ada Obi rejected the account, telling Radio Sur that Kenya had attacked Chad.',
      'ATTACKED',
      'Ada Obi',
    ],
  ])('of %s', (text, predicate, source) => {
    expect(sourcesOf(text, predicate)).toContain(source);
  });
});
