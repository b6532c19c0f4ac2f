/** Looks of `<multidrop-redemptions>`. */
import {css} from 'lit';

export const styles = css`
  .redemptions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .opener {
    display: grid;
    justify-items: start;
  }

  ul {
    display: grid;
    gap: 0.35em;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    align-items: baseline;
  }

  .effect {
    display: block;
    font-size: 0.925em;
  }
`;
