/** Looks of `<multidrop-checkout>`: one column and a sticky foot, or two columns from 720 px of its own width. */
import {css} from 'lit';

export const styles = css`
  /*
   * Between the page and all that is drawn. A theme's rules for every element win over what is said of the host, and some of what they
   * say is handed down: both end here, but for what is meant for the widget, too.
   */
  .widget {
    all: initial;
    container-type: inline-size;
    display: block;
    color: var(--_text);
    color-scheme: inherit;
    font-family: var(--multidrop-font-family, inherit);
    font-size: var(--multidrop-font-size, max(1em, 14px));
    line-height: 1.45;
    overflow-wrap: anywhere;
    pointer-events: inherit;
    visibility: inherit;
  }

  .light {
    color-scheme: light;
  }

  .dark {
    color-scheme: dark;
  }

  .columns {
    display: grid;
    gap: 1.25em;
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

  @container (inline-size >= 45em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(17em, 21em);
      gap: 1.75em;
      align-items: start;
    }

    multidrop-summary {
      inset-block: 1em auto;
    }

    /* As wide as what comes, so that nothing jumps. */
    .waiting {
      max-inline-size: calc(100% - 22.75em);
    }
  }

  /* A table wants all the width there is; the summary follows it. */
  @container (inline-size >= 45em) {
    .columns:has(multidrop-plan[data-view='list']) {
      grid-template-columns: minmax(0, 1fr);
    }

    /* As its neighbour: WebKit sees late what follows from a :has() further up. */
    multidrop-plan[data-view='list'] + multidrop-summary {
      --_summary-columns: minmax(0, 1fr) minmax(17em, 21em);
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
    min-height: 20em;
    align-content: start;
  }

  .bone {
    height: 11em;
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_tint);
  }

  .failed,
  .callout {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding: 1.25em;
    border-inline-start: 4px solid var(--_attention);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  a.button {
    color: inherit;
    text-decoration: none;
  }
`;
