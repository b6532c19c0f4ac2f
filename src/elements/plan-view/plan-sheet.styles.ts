/** Looks of `<multidrop-plan>`: what stands above and below whichever view is drawn. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .sheet {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  /* One below the other: the choice of view stays where it is, however wide a view is. */
  .head {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }

  /* A long plan is many Tab stops: seen by those who come by keyboard. */
  .skip {
    justify-self: start;
  }

  .skip:not(:focus) {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    min-height: 0;
    padding: 0;
    border: 0;
    clip-path: inset(50%);
  }

  h2 {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .add {
    justify-self: start;
  }

  .panel {
    container-type: inline-size;
    display: grid;
    gap: 0.9em;
    border-color: var(--_accent);
  }

  .problems,
  .callout {
    display: grid;
    gap: 0.4em;
    justify-items: start;
    padding: 0.9em 1.1em;
    border-inline-start: 4px solid var(--_attention);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .problems h3 {
    font-size: 1.05em;
  }

  .problems .quiet {
    color: inherit;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .fixed {
    font-size: 0.95em;
  }

  .fixed ul {
    margin-top: 0.25em;
    display: grid;
    gap: 0.15em;
  }

  /* As tall as a few rows of what comes, so that nothing below jumps far. */
  .skeleton {
    display: grid;
    gap: var(--_space);
    align-content: start;
  }

  .bone {
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_tint);
  }

  .skeleton .bone {
    height: 9.5em;
  }

  .skeleton[data-view='list'] {
    gap: 1px;
  }

  .skeleton[data-view='list'] .bone {
    height: 4.25em;
    border-radius: 0;
  }
`;
