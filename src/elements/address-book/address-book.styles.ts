/** Looks of `<multidrop-address-book>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  legend {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
  }

  .answers {
    max-inline-size: 44em;
    margin-block-start: 0.35em;
  }

  /* Below the words of the answer they belong to. */
  .people {
    padding-inline-start: 1.8em;
  }
`;
