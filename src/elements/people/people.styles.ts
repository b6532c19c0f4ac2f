/** Looks of `<multidrop-people>`. */
import {css} from 'lit';

export const styles = css`
  .list {
    display: grid;
    gap: var(--_space);
  }
`;
