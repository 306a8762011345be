/** `add --watch`: adds each document of folders as it comes, until it is asked to end. What fails is told, and the next is waited for. */
import { addOne } from './add-one.ts';
import type { AskedDocument } from './asked-documents.ts';
import { failureText, toFailure } from './failures.ts';
import type { ReadingWith } from './read-one.ts';
import type { Session } from './session.ts';
import { watchedDocuments } from './watched-documents.ts';

export async function keepAdding(folders: readonly string[], using: ReadingWith, session: Session): Promise<void> {
  const { options, terminal } = session;
  const tell = (sentence: string) => (options.json ? undefined : terminal.err(`${sentence}\n`));
  const onReady = () => tell(`Watching ${folders.map((folder) => `"${folder}"`).join(', ')}. Ctrl-C ends it.`);
  const counts = { read: 0, failed: 0 };
  for await (const document of watchedDocuments(folders, { stop: terminal.stop, onReady })) {
    const isRead = await addOrTell(document, using, session);
    counts[isRead ? 'read' : 'failed'] += 1;
  }
  tell(ending(counts, options.dryRun));
}

/** False where it could not be read. Throws what concerns all documents. */
async function addOrTell(document: AskedDocument, using: ReadingWith, session: Session): Promise<boolean> {
  const { options, terminal } = session;
  try {
    terminal.out(await addOne(document, using, { ...session, isAlone: false }));
    return true;
  } catch (error) {
    terminal.err(failureText(toFailure(document.file, error), options.json));
    return false;
  }
}

function ending({ read, failed }: Readonly<Record<'read' | 'failed', number>>, isDryRun: boolean): string {
  const done = `${read.toLocaleString('en')} ${read === 1 ? 'article was' : 'articles were'} read${isDryRun ? '' : ' and stored'}`;
  const missed = failed === 0 ? '' : `, ${failed.toLocaleString('en')} could not be read`;
  return `Stopped watching: ${done}${missed}.`;
}
