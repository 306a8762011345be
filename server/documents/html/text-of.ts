/** The text below an element, a paragraph for each block. Walks without recursion, so that depth costs no stack. */
import type { PageNode } from './page.ts';

const ELEMENT = 1;
const TEXT = 3;

const BLOCKS = new Set(
  'address article aside blockquote center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tr ul'.split(
    ' ',
  ),
);
/** What is not text, or is not shown. */
const SILENT = [
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'math',
  'iframe',
  'object',
  'canvas',
  'head',
  'title',
];
/** What surrounds an article: left out where a whole page is read. */
export const SURROUNDINGS = ['nav', 'header', 'footer', 'aside', 'form', 'button', 'select', 'textarea', 'dialog'];

export function textOf(root: PageNode, without: readonly string[] = []): string {
  const skipped = new Set([...SILENT, ...without]);
  const pieces: string[] = [];
  let node: PageNode | null = root;
  while (node !== null) {
    pieces.push(opening(node));
    const child: PageNode | null = skipped.has(node.localName ?? '') ? null : node.firstChild;
    node = child ?? nextOf(node, root, pieces);
  }
  return pieces.join('');
}

/** The node that follows in the document once this one is done; blocks that end on the way leave their mark. */
function nextOf(from: PageNode, root: PageNode, pieces: string[]): PageNode | null {
  let node: PageNode | null = from;
  while (node !== null && node !== root) {
    if (BLOCKS.has(node.localName ?? '')) pieces.push('\n\n');
    if (node.nextSibling !== null) return node.nextSibling;
    node = node.parentNode;
  }
  return null;
}

function opening(node: PageNode): string {
  if (node.nodeType === TEXT) return (node.textContent ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== ELEMENT) return '';
  if (node.localName === 'br') return '\n';
  if (node.localName === 'td' || node.localName === 'th') return ' ';
  return BLOCKS.has(node.localName ?? '') ? '\n\n' : '';
}
