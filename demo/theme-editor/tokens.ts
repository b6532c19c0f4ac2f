/** The tokens a theme can set, with what the editor offers for each. What they are for is said once, at the element (checkout.ts). */

export interface ColourToken {
  readonly name: string;
  readonly label: string;
}

/** A length in pixels that a slider sets. */
export interface LengthToken extends ColourToken {
  readonly from: number;
  readonly to: number;
}

export const colours = [
  {name: 'accent', label: 'Accent'},
  {name: 'on-accent', label: 'Text on the accent'},
  {name: 'accent-text', label: 'Accent as text and edge'},
  {name: 'focus', label: 'Focus ring'},
  {name: 'text', label: 'Text'},
  {name: 'muted', label: 'Muted text'},
  {name: 'surface', label: 'Surface'},
  {name: 'tint', label: 'Tint'},
  {name: 'edge', label: 'Edge of controls'},
  {name: 'line', label: 'Line'},
  {name: 'attention', label: 'Attention'},
  {name: 'attention-tint', label: 'Attention, ground'},
  {name: 'error', label: 'Error'},
  {name: 'success', label: 'Saved'},
] as const satisfies readonly ColourToken[];

export type ColourName = (typeof colours)[number]['name'];

export const lengths: readonly LengthToken[] = [
  {name: 'radius', label: 'Radius', from: 0, to: 24},
  {name: 'space', label: 'Space', from: 4, to: 32},
  {name: 'control-height', label: 'Height of controls', from: 24, to: 64},
  {name: 'font-size', label: 'Font size', from: 12, to: 24},
];

/** Text, in the words of CSS. */
export const texts: readonly ColourToken[] = [
  {name: 'font-family', label: 'Font family'},
  {name: 'shadow', label: 'Shadow of the foot'},
];

export interface Pair {
  readonly front: ColourName;
  readonly ground: ColourName;
  /** WCAG 2.2: 4.5 for text (1.4.3), 3 for what tells a control from its surroundings (1.4.11). */
  readonly least: 3 | 4.5;
}

/** Which colours stand on which. */
export const pairs: readonly Pair[] = [
  {front: 'on-accent', ground: 'accent', least: 4.5},
  {front: 'accent-text', ground: 'surface', least: 4.5},
  {front: 'accent-text', ground: 'tint', least: 4.5},
  {front: 'accent-text', ground: 'attention-tint', least: 4.5},
  {front: 'focus', ground: 'surface', least: 3},
  {front: 'focus', ground: 'tint', least: 3},
  {front: 'text', ground: 'surface', least: 4.5},
  {front: 'text', ground: 'tint', least: 4.5},
  {front: 'text', ground: 'attention-tint', least: 4.5},
  {front: 'muted', ground: 'surface', least: 4.5},
  {front: 'muted', ground: 'tint', least: 4.5},
  {front: 'muted', ground: 'attention-tint', least: 4.5},
  {front: 'edge', ground: 'surface', least: 3},
  {front: 'edge', ground: 'tint', least: 3},
  {front: 'attention', ground: 'surface', least: 4.5},
  {front: 'attention', ground: 'tint', least: 4.5},
  {front: 'attention', ground: 'attention-tint', least: 4.5},
  {front: 'error', ground: 'surface', least: 4.5},
  {front: 'error', ground: 'tint', least: 4.5},
  {front: 'error', ground: 'attention-tint', least: 3},
  {front: 'success', ground: 'surface', least: 4.5},
];
