/** A Vite plugin: the documentation under /docs/ as HTML and as Markdown, and what there is of it for language models, in dev and when built. */
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Plugin} from 'vite';
import {docsHtml} from './docs-html.js';
import {docsFolder, type DocsPage, docsPages} from './docs-list.js';

/** A file by its path in the demo. */
type Files = ReadonlyMap<string, () => string>;

export function docsSection(): Plugin {
  return {
    name: 'docs-section',
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const {pathname} = new URL(request.url ?? '/', 'http://localhost');
        const path = pathname.slice(1).replace(/^docs\/$/, 'docs/index.html');
        const source = /^(docs\/|llms)/.test(path) ? docsFiles().get(path) : undefined;
        if (!source) next();
        else response.setHeader('content-type', `${typeOf(path)}; charset=utf-8`).end(source());
      });
    },
    generateBundle() {
      for (const [fileName, source] of docsFiles()) this.emitFile({type: 'asset', fileName, source: source()});
    },
  };
}

/** All of them, made when they are asked for. */
function docsFiles(): Files {
  const pages = docsPages();
  const [first] = pages;
  return new Map<string, () => string>([
    ...(first ? [['docs/index.html', () => docsHtml(first, pages)] as const] : []),
    ...pages.flatMap(page => [
      [`docs/${page.slug}.html`, () => docsHtml(page, pages)] as const,
      [`docs/${page.slug}.md`, () => page.markdown] as const,
    ]),
    ['docs/docs.css', stylesheet],
    ['docs/copy-buttons.js', () => readFileSync(`${docsFolder}copy-buttons.js`, 'utf8')],
    ['llms.txt', () => listed(pages)],
    ['llms-full.txt', () => pages.map(({markdown}) => markdown).join('\n')],
  ]);
}

/** The demo's own, as far as it is not about the shop alone, and what these pages add. */
function stylesheet(): string {
  const paths = ['../shop.css', '../desk/bench.css', '../docs/docs.css'];
  return paths.map(path => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8')).join('\n');
}

/** https://llmstxt.org: what it is, and each page in a line. */
function listed(pages: readonly DocsPage[]): string {
  const lines = pages.map(({slug, title, about}) => `- [${title}](docs/${slug}.md): ${about}`);
  return `# Multidrop

> A checkout widget that sends one basket to several addresses, for storefronts that speak the BigCommerce REST Storefront checkout API: one custom element, \`<multidrop-checkout>\`, with an emulated store to try it and to test against it.

All pages in one file: [llms-full.txt](llms-full.txt). How it is made, and the emulated store: [readme.txt](readme.txt).

## Documentation

${lines.join('\n')}
`;
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  md: 'text/markdown',
  css: 'text/css',
  js: 'text/javascript',
  txt: 'text/plain',
};

const typeOf = (path: string): string => types[path.slice(path.lastIndexOf('.') + 1)] ?? 'text/plain';
