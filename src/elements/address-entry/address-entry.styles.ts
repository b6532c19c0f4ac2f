/** How the wait for the list or the form looks: their own size, so that nothing jumps when they come. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  p:has(+ multidrop-address-picker) {
    margin-block-end: 0.9em;
  }

  .bones {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: var(--_space);
    max-width: 44em;
  }

  .bone {
    grid-column: span 6;
    height: calc(1.7em + var(--_tap) + 0.25em);
    border-block-start: 1.7em solid var(--_surface);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    background-clip: padding-box;
  }

  .bone.button {
    grid-column: span 2;
    height: var(--_tap);
    padding: 0;
    border: 0;
  }

  .bone.line {
    height: calc(var(--_tap) + 0.6em);
    padding: 0;
    border: 0;
  }

  .missing {
    display: grid;
    gap: 0.6em;
    justify-items: start;
  }

  @container (width >= 30em) {
    .half,
    .third {
      grid-column: span 3;
    }
  }

  @container (width >= 38em) {
    .third {
      grid-column: span 2;
    }
  }
`;
