/** Colours as a colour field takes them, and lengths in pixels, of a widget that is drawn. */
import {type Colour, contrast, painted} from './contrast.js';
import {coloursInUse} from './in-use.js';
import {type ColourName, colours, pairs} from './tokens.js';

export type Painted = Readonly<Record<ColourName, Colour>>;

export function paintedIn(widget: HTMLElement): Painted {
  const inUse = coloursInUse(
    widget,
    colours.map(({name}) => name),
  );
  return Object.fromEntries(Object.entries(inUse).map(([name, colour]) => [name, painted(colour)])) as Painted;
}

export const hex = (colour: Colour): string => `#${colour.map(part => part.toString(16).padStart(2, '0')).join('')}`;

export interface Reading {
  readonly ground: ColourName;
  readonly found: number;
  readonly least: number;
}

/** How well a colour can be told from each ground it stands on. */
export const readingsOf = (front: ColourName, inUse: Painted): Reading[] =>
  pairs.filter(pair => pair.front === front).map(({ground, least}) => ({ground, least, found: contrast(inUse[front], inUse[ground])}));

const within: Record<string, string> = {'control-height': 'var(--_tap)', 'font-size': '1em'};

/** A length token as it is in the widget, in whole pixels. */
export function pixelsIn(widget: HTMLElement, token: string): number {
  const probe = document.createElement('span');
  probe.style.cssText = `position: absolute; inline-size: ${within[token] ?? `var(--_${token})`}`;
  widget.shadowRoot?.querySelector('.widget')?.append(probe);
  const {inlineSize} = getComputedStyle(probe);
  probe.remove();
  return Math.round(parseFloat(inlineSize)) || 0;
}
