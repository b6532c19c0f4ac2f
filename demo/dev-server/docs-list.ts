/** The pages of the documentation: Markdown files in demo/docs, in the order they are read in. */
import {existsSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

export interface DocsPage {
  /** Name of its files, without an ending. */
  readonly slug: string;
  readonly title: string;
  /** Its first paragraph, in one line and without marks: what is said of it in lists. */
  readonly about: string;
  readonly markdown: string;
}

/** The first one is where a reader comes in. The reference is made by a tool, and may not be there yet. */
const order = [
  'quick-start',
  'where-it-can-stand',
  'frameworks',
  'recipes',
  'events',
  'theming',
  'reference',
  'security',
  'accessibility',
  'troubleshooting',
  'behaviour',
  'limits',
  'versions',
] as const;

export const docsFolder = fileURLToPath(new URL('../docs/', import.meta.url));

/** Read anew each time: they are being written. */
export function docsPages(): readonly DocsPage[] {
  return order.filter(slug => existsSync(`${docsFolder}${slug}.md`)).map(readPage);
}

/** @throws Error for a file that does not begin with a title and a paragraph */
function readPage(slug: string): DocsPage {
  // A page that is made says so above its title.
  const markdown = besideDemo(readFileSync(`${docsFolder}${slug}.md`, 'utf8').replace(/^<!--[^]*?-->\s*/, ''));
  const [, title, about] = /^# (.+)\n\n([^\n#|`<][^]*?)\n\n/.exec(markdown) ?? [];
  if (!title || !about) throw new Error(`demo/docs/${slug}.md begins without "# Title" and a paragraph that says what it is about.`);
  return {slug, title, about: plain(about), markdown};
}

/** In the project, and in the package, pages link to its files; beside the demo these stand as text, without anchors. */
const besideDemo = (markdown: string): string =>
  markdown.replace(/\]\(\.\.\/\.\.\/(README|CHANGELOG)\.md(?:#[\w-]*)?\)/g, (_link, name: string) => `](../${name.toLowerCase()}.txt)`);

const plain = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ');
