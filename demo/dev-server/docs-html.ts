/** A page of the documentation as HTML: its Markdown with anchors, and around it the way to all other pages. */
import {Marked, type Tokens} from 'marked';
import type {DocsPage} from './docs-list.js';

interface Heading {
  readonly id: string;
  readonly html: string;
}

/** A whole HTML file. Nothing in it needs a script to be read; all paths are relative, wherever it is hosted. */
export function docsHtml(page: DocsPage, pages: readonly DocsPage[]): string {
  const {body, sections} = rendered(page.markdown);
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escaped(page.title)} – Multidrop</title>
    <meta name="description" content="${escaped(page.about)}" />
    <link rel="icon" href="../anchor.svg" type="image/svg+xml" />
    <link rel="alternate" href="${page.slug}.md" type="text/markdown" />
    <link rel="stylesheet" href="docs.css" />
    <script type="module" src="copy-buttons.js"></script>
  </head>
  <body class="bench docs">
    <a class="skip" href="#text">Skip to the text</a>
    <header>
      <p class="brand"><a href="../">Multidrop</a></p>
      <p><a href="../">Try it in the demo</a></p>
    </header>
    <div class="page">
      <nav aria-label="Documentation">
        <ul>
${pages.map(each => item(each, each.slug === page.slug ? sections : null)).join('\n')}
        </ul>
      </nav>
      <main id="text" tabindex="-1">
${body}
        <footer><p>This page as <a href="${page.slug}.md">Markdown</a>. All pages in <a href="../llms.txt">llms.txt</a>.</p></footer>
      </main>
    </div>
  </body>
</html>
`;
}

/** The page that is shown says so, and names its sections. */
function item({slug, title}: DocsPage, sections: readonly Heading[] | null): string {
  const link = `<a href="${slug}.html"${sections ? ' aria-current="page"' : ''}>${escaped(title)}</a>`;
  const inside = (sections ?? []).map(({id, html}) => `<li><a href="#${id}">${html}</a></li>`).join('');
  return `          <li>${link}${inside && `<ul>${inside}</ul>`}</li>`;
}

function rendered(markdown: string): {body: string; sections: readonly Heading[]} {
  const sections: Heading[] = [];
  const ids = new Map<string, number>();
  let tables = 0;
  const marked = new Marked({
    renderer: {
      heading({tokens, depth, text}: Tokens.Heading) {
        const html = this.parser.parseInline(tokens);
        if (depth === 1) return `<h1>${html}</h1>\n`;
        const id = freeId(idOf(text), ids);
        if (depth === 2) sections.push({id, html: html.replace(/<\/?a\b[^>]*>/g, '')});
        return `<h${depth} id="${id}"><a href="#${id}">${html}</a></h${depth}>\n`;
      },
      link({href, tokens}: Tokens.Link) {
        return `<a href="${escaped(asHtml(href))}">${this.parser.parseInline(tokens)}</a>`;
      },
    },
  });
  const body = marked
    .parse(markdown, {async: false})
    // Wide ones scroll by themselves, by keyboard too.
    .replace(/<table>[^]*?<\/table>/g, table => {
      tables += 1;
      return `<div class="table" role="region" aria-label="Table ${tables}" tabindex="0">${table}</div>`;
    });
  return {body, sections};
}

/** Pages are linked to as the files they are, so that links work in the Markdown, too. */
const asHtml = (href: string): string => href.replace(/^([\w-]+)\.md(#|$)/, '$1.html$2');

/** As the usual hosts of Markdown make them. */
const idOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');

function freeId(id: string, taken: Map<string, number>): string {
  const times = taken.get(id) ?? 0;
  taken.set(id, times + 1);
  return times === 0 ? id : `${id}-${times}`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
