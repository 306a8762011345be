/** Nouns for what speaks for whoever issued it, and by itself where nobody did: "the statement", "court papers", "his memoir". */
import { words } from '../../tables/word-list.ts';

const NOTES = words(`
  handout statement statements release communique communiques communiqué communiqués readout report document documents bulletin press
  declaration dispatch dispatches study survey paper papers cable cables letter letters memo memos memorandum minutes note notes email
  emails tweet tweets post article dossier dossiers transcript transcripts footage filing filings briefing investigation inquiry audit
  analysis probe records record figures data statistics website webpage recording recordings video videos images photographs
  intercepts intercept text memoir memoirs autobiography diary diaries indictment affidavit affidavits contract contracts
  annex appendix invoice invoices receipts manifest manifests logbook logbooks leaflet pamphlet circular caption book booklet
  editorial textbook testimony factsheet sheet yearbook almanac item broadcast bulletins poll petition notice advisory assessment`);

export const isNote = (lower: string): boolean => NOTES.has(lower);
