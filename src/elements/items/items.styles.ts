/** Looks of `<multidrop-items>`. */
import {css} from 'lit';

export const styles = css`
  .list,
  .shipping {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space);
  }

  .all:has(.split) {
    margin-bottom: 0.5em;
  }

  .shipping {
    margin-top: calc(var(--_space) * 1.75);
  }

  h2 {
    font-size: 1.2em;
    font-weight: 650;
    line-height: 1.25;
  }

  /* Laid out and painted by itself: a press in one costs nothing in all the others. */
  multidrop-item {
    contain: layout style;
    isolation: isolate;
  }
`;
