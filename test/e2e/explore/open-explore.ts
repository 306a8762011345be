/** Explore as a user has it: the seeds, the real server, and a real browser on a page that notes what it must not do. */
import { openPage, type Program, startProgram, visit, type WatchedPage } from '../browser.ts';

const ENTITIES = /(\d+) entities/;

export interface Explore extends WatchedPage {
  readonly program: Program;
  /** What was last spoken. */
  readonly live: () => Promise<string | null>;
  readonly entitiesShown: () => Promise<number>;
  /** Opens the picture that a user begins with. */
  readonly openPicture: () => Promise<void>;
}

export async function openExplore(): Promise<Explore> {
  const program = await startProgram();
  const watched = await openPage(program);
  const { page } = watched;
  return {
    ...watched,
    program,
    live: () => page.textContent('#live'),
    entitiesShown: async () => Number(ENTITIES.exec((await page.getAttribute('#graph', 'aria-label')) ?? '')?.[1]),
    openPicture: () => visit(page, program.url),
  };
}
