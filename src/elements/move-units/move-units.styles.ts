/** Looks of `<multidrop-move-units>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    display: contents;
  }

  .panel {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.6rem;
    padding: 0.75rem;
    border-radius: var(--_radius);
    background: var(--_tint);
    scroll-margin-block: 1rem 12rem;
  }

  .number {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    align-items: center;
  }

  .number input {
    width: 5rem;
  }

  .number [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .people {
    display: grid;
    gap: 0.4rem;
  }

  .people li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2rem 0.75rem;
    align-items: center;
  }
`;
