/** Nouns for people who are heard without a name. */
import { words } from '../../../word-list.ts';

/** They speak for themselves, whatever nation is named beside them: "the Georgian opposition", "residents of Kisoro". */
export const PRIVATE = words(`
  analyst analysts critic critics resident residents witness witnesses eyewitness eyewitnesses survivor survivors villager villagers
  observer observers activist activists campaigner campaigners economist economists trader traders scholar scholars historian
  historians scientist scientists lawyer lawyers doctor doctors relative relatives rebel rebels militant militants insurgent
  insurgents separatist separatists opposition commentator commentators defector defectors opponent opponents supporter
  supporters fisherman fishermen migrant migrants refugee refugees worker workers elders smugglers neighbours neighbors passengers
  demonstrators protesters employees bankers`);

/** A nation beside them is whose they are: "a Georgian official". */
const OFFICIAL = words(`
  expert experts researcher researchers insider insiders correspondent correspondents reporter reporters source sources people person diplomat diplomats official officials lawmaker
  lawmakers legislator legislators senator senators deputies investigator investigators officer officers soldier soldiers
  aide aides adviser advisers envoys negotiator negotiators mediator mediators delegates participants executives monitors`);

export const isCrowd = (lower: string): boolean => PRIVATE.has(lower) || OFFICIAL.has(lower);

/** Of no one state: "Western diplomats in Kampala". */
export const OF_MANY = /^(western|foreign|european|african|arab|asian|gulf|regional|american)$/;
