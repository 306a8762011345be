/** What kind of document bytes are: by their Content-Type, by how they begin, by the end of their name. */
import { InvalidInputError } from '../domain/errors.ts';
import type { DocumentKind, DocumentSource } from './parsed.ts';

const OF_TYPE: ReadonlyMap<string, DocumentKind> = new Map([
  ['text/plain', 'text'],
  ['text/markdown', 'text'],
  ['text/x-markdown', 'text'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
]);
const OF_NAME: ReadonlyMap<string, DocumentKind> = new Map([
  ['txt', 'text'],
  ['text', 'text'],
  ['md', 'text'],
  ['markdown', 'text'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['pdf', 'pdf'],
  ['docx', 'docx'],
]);

const KNOWN = 'Readout reads text (.txt, .md), HTML, PDF and Word (.docx)';

/** The kind of a document. Throws where it is none that can be read. */
export function kindOf(source: DocumentSource): DocumentKind {
  const begun = kindByBeginning(source.bytes);
  if (begun === 'old-word')
    throw new InvalidInputError(
      'This is a Word file of before 2007, or one with a password. Save it as .docx without a password, or paste the text.',
    );
  const typed = OF_TYPE.get((source.type ?? '').split(';')[0]?.trim().toLowerCase() ?? '');
  // Servers send files under any type; what begins as a PDF or a zip is never a text.
  if (typed === 'text' || typed === 'html') return begun === 'pdf' || begun === 'docx' ? begun : typed;
  const kind = typed ?? begun ?? OF_NAME.get(extensionOf(source.name)) ?? (isUnnamedText(source) ? 'text' : undefined);
  if (kind === undefined) throw new InvalidInputError(`${described(source)} is nothing that can be read. ${KNOWN}.`);
  return kind;
}

function kindByBeginning(bytes: Uint8Array): DocumentKind | 'old-word' | undefined {
  const head = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (head.startsWith('\xD0\xCF\x11\xE0')) return 'old-word';
  if (head.startsWith('PK\x03\x04')) return 'docx';
  if (head.includes('%PDF-')) return 'pdf';
  return /^(?:\xEF\xBB\xBF)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html)\b/i.test(head)
    ? 'html'
    : undefined;
}

const extensionOf = (name: string | undefined): string => /\.(\w+)$/.exec(name ?? '')?.[1]?.toLowerCase() ?? '';

/** Pasted, or come through a pipe: nothing says what it is, and it holds no bytes that text does not hold. */
const isUnnamedText = ({ bytes, name, type }: DocumentSource): boolean =>
  extensionOf(name) === '' && (type === undefined || !/^(image|audio|video|font)\//i.test(type)) && !bytes.includes(0);

const described = ({ name, type }: DocumentSource): string =>
  name !== undefined
    ? `"${name.slice(0, 100)}"`
    : type !== undefined
      ? `A document of type "${type.slice(0, 60)}"`
      : 'This';
