/** What a widget's tokens come to, defaults and all: measured inside it, for most of them follow from others. */
import type {ColourName} from './tokens.js';

/** Two are called otherwise inside: what is filled with the accent, and what the accent is as text. */
const within: Partial<Record<ColourName, string>> = {accent: 'fill', 'accent-text': 'accent'};

/** The colours in use, as the browser spells them. `widget` has to be drawn. */
export function coloursInUse<Name extends ColourName>(widget: HTMLElement, names: readonly Name[]): Record<Name, string> {
  const probe = document.createElement('span');
  widget.shadowRoot?.querySelector('.widget')?.append(probe);
  const found = names.map(name => {
    probe.style.color = `var(--_${within[name] ?? name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(found) as Record<Name, string>;
}
