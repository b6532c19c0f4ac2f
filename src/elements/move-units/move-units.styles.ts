/** Looks of `<multidrop-move-units>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  .panel {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.6em;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
    scroll-margin-block: 1em 12em;
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: center;
  }

  .number input {
    width: 5em;
  }

  .number .button[aria-pressed='true']:not(:disabled) {
    border-color: var(--_accent);
    background: var(--_fill);
    color: var(--_on-accent);
  }

  .people {
    display: grid;
    gap: 0.4em;
  }

  .people li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 0.75em;
    align-items: center;
  }
`;
