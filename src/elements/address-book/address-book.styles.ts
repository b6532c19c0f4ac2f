/** Looks of `<multidrop-address-book>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  /* A legend stands in its fieldset's own border: the line is drawn around both. */
  .book {
    padding: clamp(0.9rem, 3cqi, 1.35rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }

  legend {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
  }

  .answers {
    max-inline-size: 44rem;
    margin-block-start: 0.35rem;
  }

  /* Below the words of the answer they belong to. */
  .people {
    padding-inline-start: 1.8rem;
  }
`;
