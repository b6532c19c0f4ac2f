/** Looks of `<multidrop-people>`. */
import {css} from 'lit';

export const styles = css`
  .list {
    display: grid;
    gap: var(--_space);
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
    gap: 0.9rem;
    padding: clamp(0.9rem, 3cqi, 1.35rem);
    border: 1px solid var(--_accent);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }

  .problems,
  .callout {
    display: grid;
    gap: 0.4rem;
    justify-items: start;
    padding: 0.9rem 1.1rem;
    border-inline-start: 4px solid var(--_attention);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .problems h3 {
    font-size: 1.05em;
  }

  .problems .quiet {
    color: inherit;
    text-align: start;
  }

  .gather {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .fixed {
    font-size: 0.95em;
  }

  .fixed ul {
    margin-block-start: 0.25rem;
    display: grid;
    gap: 0.15rem;
  }
`;
