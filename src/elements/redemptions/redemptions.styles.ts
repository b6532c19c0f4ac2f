/** Looks of `<multidrop-redemptions>`. */
import {css} from 'lit';

export const styles = css`
  .redemptions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }

  .opener {
    display: grid;
    justify-items: start;
  }

  ul {
    display: grid;
    gap: 0.35rem;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1rem;
    align-items: baseline;
  }

  .effect {
    display: block;
    font-size: 0.925em;
  }
`;
