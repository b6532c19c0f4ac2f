/** Looks of `<multidrop-people>`. */
import {css} from 'lit';

export const styles = css`
  .list {
    display: grid;
    gap: var(--_space);
  }

  /* Laid out and painted by itself: a press in one costs nothing in all the others. */
  multidrop-delivery {
    contain: layout style;
    isolation: isolate;
  }
`;
