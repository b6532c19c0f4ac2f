/** Looks of `<multidrop-quantity>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    display: inline-block;
  }

  /* Where the words beside it are long, "of 3" goes below. */
  .stepper {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.35em;
  }

  .box {
    display: inline-flex;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
  }

  .box:focus-within {
    border-color: var(--_accent);
  }

  button {
    display: inline-grid;
    place-items: center;
    width: var(--_tap);
    height: var(--_tap);
    border: 0;
    border-radius: calc(var(--_radius) - 1px);
    background: none;
    cursor: pointer;
    touch-action: manipulation;
  }

  button span {
    font-size: 1.15em;
    line-height: 1;
  }

  button:hover:not([aria-disabled='true']) {
    background: var(--_tint);
  }

  button[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.6;
    cursor: default;
  }

  input {
    width: 2.4em;
    height: var(--_tap);
    padding: 0;
    border: 0;
    background: none;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    appearance: textfield;
  }

  input::-webkit-inner-spin-button,
  input::-webkit-outer-spin-button {
    appearance: none;
    margin: 0;
  }

  .hint {
    display: block;
    max-width: 12em;
    margin-block-start: 0.25em;
    font-size: 0.925em;
  }

  .of {
    white-space: nowrap;
  }
`;
