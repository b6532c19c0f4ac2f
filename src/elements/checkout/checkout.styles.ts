/** Looks of `<multidrop-checkout>`: one column and a sticky foot, or two columns from 720 px of its own width. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .columns {
    display: grid;
    gap: 1.25rem;
  }

  multidrop-summary {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }

  /* On a very low screen, or far zoomed in, a sticky foot would cover what it is about. */
  @media (max-height: 34rem) {
    multidrop-summary {
      position: static;
    }
  }

  @container (inline-size >= 45rem) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(17rem, 21rem);
      gap: 1.75rem;
      align-items: start;
    }

    multidrop-summary {
      inset-block: 1rem auto;
    }

    /* As wide as what comes, so that nothing jumps. */
    .waiting {
      max-inline-size: calc(100% - 22.75rem);
    }
  }

  /* A table wants all the width there is; the summary follows it. */
  @container (inline-size >= 45rem) {
    .columns:has(multidrop-plan[data-view='list']) {
      grid-template-columns: minmax(0, 1fr);
    }

    /* As its neighbour: WebKit sees late what follows from a :has() further up. */
    multidrop-plan[data-view='list'] + multidrop-summary {
      --_summary-columns: minmax(0, 1fr) minmax(17rem, 21rem);
      --_summary-buttons: 2;

      position: static;
    }
  }

  /* Until it is more than a name: the question, and the outline of what comes. */
  multidrop-plan:not(:defined) {
    display: grid;
    gap: var(--_space);
  }

  .waiting {
    display: grid;
    gap: var(--_space);
    min-height: 20rem;
    align-content: start;
  }

  .bone {
    height: 11rem;
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_tint);
  }

  .failed,
  .callout {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding: 1.25rem;
    border-inline-start: 4px solid var(--_attention);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  a.button {
    color: inherit;
    text-decoration: none;
  }
`;
