/** A page that shows all pictures beside each other: a section for each state, a row for each view and look. */

export interface Picture {
  readonly state: string;
  readonly view: string;
  readonly look: string;
  readonly width: number;
  /** Its name, in the folder of the page. */
  readonly file: string;
}

const style = `
  body {margin: 2rem; font: 16px/1.5 system-ui, sans-serif; background: #ddd; color: #111}
  h2 {margin-block-start: 3rem}
  .row {display: grid; grid-template-columns: 1fr 2.4fr 4fr; gap: 1rem; align-items: start}
  figure {margin: 0 0 1rem}
  img {max-width: 100%; box-shadow: 0 1px 6px #0006}
`;

export function contactSheet(pictures: readonly Picture[], widths: readonly number[]): string {
  const sections = grouped(pictures, ({state}) => state).map(([state, ofState]) => {
    const rows = grouped(ofState, ({view, look}) => [view, look].filter(Boolean).join(', ')).map(([name, row]) => {
      const figures = row.map(
        ({file, width}) =>
          `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${state}, ${name || 'as it opens'}, ${width} px"></a></figure>`,
      );
      return `<h3>${name}</h3><div class="row">${figures.join('')}</div>`;
    });
    return `<section><h2>${state}</h2>${rows.join('')}</section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Every state</title><style>${style}</style>
<h1>Every state, at ${widths.join(', ')} px</h1>${sections.join('\n')}</html>\n`;
}

function grouped(pictures: readonly Picture[], nameOf: (picture: Picture) => string): [string, Picture[]][] {
  const groups = new Map<string, Picture[]>();
  for (const picture of pictures) groups.set(nameOf(picture), [...(groups.get(nameOf(picture)) ?? []), picture]);
  return [...groups];
}
