/** What all elements share: the tokens a theme can set, and how buttons, fields and cards look. */
import {css} from 'lit';

/**
 * Private names (`--_…`) are set on every host from the public tokens (`--multidrop-…`), so that nested shadow roots agree. Tokens are
 * described at the element (checkout.ts) and in the README; a test holds these three together, and computes the contrasts.
 *
 * Lengths are in `em`: what a page makes of `rem` (many themes have `html {font-size: 62.5%}`) is none of the widget's business.
 */
export const shared = css`
  :host {
    --_fill: var(--multidrop-accent, light-dark(#0b6651, #7ad9bf));
    /* White as long as its contrast is 4.5, up to a luminance of 0.1833, where that of black is 4.7. */
    --_on-accent: var(
      --multidrop-on-accent,
      color(from var(--_fill) xyz calc((0.1833 - y) * 1e6) calc((0.1833 - y) * 1e6) calc((0.1833 - y) * 1e6))
    );
    /* The accent as text, edge and ring: as dark, or as light, as it takes to be seen on a surface. */
    --_accent: var(
      --multidrop-accent-text,
      light-dark(oklch(from var(--_fill) min(l, 0.5) c h), oklch(from var(--_fill) max(l, 0.78) c h))
    );
    --_focus: var(--multidrop-focus, var(--_accent));
    --_text: var(--multidrop-text, light-dark(#1a1f1d, #eceff0));
    --_muted: var(--multidrop-muted, light-dark(#57605c, #a7b0ac));
    --_line: var(--multidrop-line, light-dark(#d8ddda, #3a423f));
    --_edge: var(--multidrop-edge, light-dark(#7b8580, #87918c));
    --_surface: var(--multidrop-surface, light-dark(#ffffff, #171b1a));
    --_tint: var(--multidrop-tint, light-dark(#f4f7f5, #212726));
    --_attention: var(--multidrop-attention, light-dark(#8a4a00, #ffbf70));
    --_attention-tint: var(--multidrop-attention-tint, light-dark(#fff5e6, #3a2a12));
    --_error: var(--multidrop-error, light-dark(#b3261e, #ff9b92));
    --_success: var(--multidrop-success, var(--_accent));
    --_radius: var(--multidrop-radius, 0.625em);
    --_space: var(--multidrop-space, 1em);
    --_tap: var(--multidrop-control-height, max(36px, 2.25em));

    display: block;
    box-sizing: border-box;
    color: var(--_text);
    line-height: 1.45;
    overflow-wrap: anywhere;
  }

  @media (pointer: coarse) {
    :host {
      --_tap: max(44px, var(--multidrop-control-height, 2.75em));
    }
  }

  /* Browsers of before the middle of 2024 cannot make one colour of another. */
  @supports not (color: oklch(from light-dark(red, red) l c h)) {
    :host {
      --_on-accent: var(--multidrop-on-accent, light-dark(#fff, #000));
      --_accent: var(--multidrop-accent-text, var(--_fill));
    }
  }

  :host([hidden]),
  [hidden] {
    display: none !important;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
  }

  h2,
  h3,
  h4 {
    text-wrap: balance;
  }

  ul,
  ol {
    list-style: none;
  }

  fieldset {
    border: 0;
    min-width: 0;
  }

  button,
  input,
  select,
  textarea {
    font: inherit;
    color: inherit;
  }

  /* What has focus is never under the sticky foot, which there is on screens that are not very low. */
  @media (min-height: 34.01rem) {
    button,
    input,
    select,
    textarea,
    summary,
    [tabindex] {
      scroll-margin-block: 1em 12em;
    }
  }

  :focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-height: var(--_tap);
    padding: 0.35em 0.9em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    font-weight: 550;
    text-align: center;
    cursor: pointer;
  }

  .button:hover:not(:disabled, .primary) {
    background: var(--_tint);
  }

  .button.primary {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-accent);
  }

  /* Around it: another ground could be too near to its words. */
  .button.primary:hover:not(:disabled) {
    box-shadow: 0 0 0 3px color-mix(in oklab, var(--_accent) 40%, transparent);
  }

  .button:disabled {
    opacity: 0.55;
    cursor: default;
  }

  /* A quiet button: reads as a link, works as a button. */
  .quiet {
    display: inline-flex;
    align-items: center;
    min-height: max(24px, calc(var(--_tap) - 0.5em));
    padding: 0.1em 0.25em;
    margin: 0 -0.25em;
    border: 0;
    border-radius: 0.3em;
    background: none;
    color: var(--_accent);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: color-mix(in oklab, currentColor 45%, transparent);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }

  .quiet:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }

  .quiet[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
    cursor: default;
  }

  .field {
    display: grid;
    gap: 0.35em;
    align-content: start;
  }

  .field > label,
  .field > .label {
    font-weight: 550;
  }

  .field input,
  .field select,
  .field textarea {
    width: 100%;
    min-height: calc(var(--_tap) + 0.25em);
    padding: 0.4em 0.65em;
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }

  .field [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }

  .error {
    color: var(--_error);
    font-weight: 550;
  }

  .hint,
  .muted {
    color: var(--_muted);
  }

  .money {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }

  .card {
    padding: clamp(0.9em, 3cqi, 1.35em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* Said by the ground, not by an outline: that is for what has focus. */
  @media (forced-colors: active) {
    .button.primary {
      border: 2px solid ButtonText;
    }

    .button[aria-pressed='true']:not(:disabled),
    button[aria-pressed='true']:not(:disabled) {
      border-color: SelectedItem;
      background: SelectedItem;
      color: SelectedItemText;
      outline-color: Highlight;
      forced-color-adjust: none;
    }

    [aria-pressed='true'] .muted {
      color: inherit;
    }
  }
`;
