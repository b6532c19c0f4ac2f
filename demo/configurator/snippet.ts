/** What to put into a page for a widget with the settings of the demo: what is as usual is left out. */
import {defaults, type Settings} from './settings.js';

export const ways = ['Script tag', 'npm', 'React'] as const;
export type Way = (typeof ways)[number];

/** Where the built files are taken to be, as in the README. */
const file = '/assets/multidrop/multidrop.js';

/** Attributes of the element by name; '' for one that only has to be there. */
export function attributesOf(settings: Settings): Readonly<Record<string, string>> {
  const attributes: Record<string, string | false> = {
    lang: settings.lang !== defaults.lang && settings.lang,
    dir: settings.dir !== 'auto' && settings.dir,
    theme: settings.theme !== defaults.theme && settings.theme,
    view: settings.view,
    drafts: settings.drafts !== defaults.drafts && settings.drafts,
    'message-field': settings.messageField,
    'note-field': settings.noteField,
    'continue-url': settings.continueUrl,
    'request-timeout': settings.requestTimeout !== defaults.requestTimeout && String(settings.requestTimeout),
  };
  const given = Object.entries(attributes).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return Object.fromEntries([...given, ...(settings.allowSplit ? [['allow-split', '']] : [])]) as Record<string, string>;
}

/** Properties of the element by name. */
export function propertiesOf({notices, payWords}: Settings): Readonly<Record<string, unknown>> {
  return {
    ...(notices.length > 0 && {notices}),
    ...(payWords && {words: {continueToPayment: payWords}}),
  };
}

export function snippet(settings: Settings, way: Way): string {
  if (way === 'React') return react(settings);
  const script = scriptFor(settings);
  const parts =
    way === 'npm'
      ? ["// npm install multidrop\nimport 'multidrop';", ...script, '', '<!-- in the page -->', tag(settings)]
      : [`<script type="module" src="${file}"></script>`, tag(settings), ...asElement(script)];
  return parts.join('\n');
}

function tag(settings: Settings): string {
  const attributes = Object.entries(attributesOf(settings)).map(([name, value]) => ` ${name}${value && `="${escaped(value)}"`}`);
  return `<multidrop-checkout${attributes.join('')}></multidrop-checkout>`;
}

/** Lines that set the properties; none where there are none. */
function scriptFor(settings: Settings): readonly string[] {
  const lines = Object.entries(propertiesOf(settings)).map(([name, value]) => `widget.${name} = ${literal(value)};`);
  return lines.length === 0 ? [] : ["const widget = document.querySelector('multidrop-checkout');", ...lines];
}

const asElement = (lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['<script type="module">', ...lines.map(line => `  ${line}`), '</script>'];

/** From React 19 on, which sets properties of custom elements. */
function react(settings: Settings): string {
  const attributes = Object.entries(attributesOf(settings)).map(([name, value]) => `${name}="${escaped(value)}"`);
  const properties = Object.entries(propertiesOf(settings)).map(([name, value]) => `${name}={${literal(value)}}`);
  const all = [...attributes, ...properties];
  const element = all.length === 0 ? '<multidrop-checkout />' : `<multidrop-checkout\n${all.map(one => `      ${one}\n`).join('')}    />`;
  return [
    '// React 19',
    "import 'multidrop';",
    '',
    'export function Delivery() {',
    all.length === 0 ? `  return ${element};` : `  return (\n    ${element}\n  );`,
    '}',
  ].join('\n');
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** As a script says it; `</script>` in a text would end the script. */
const literal = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);
