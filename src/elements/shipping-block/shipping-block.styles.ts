/** Looks of `<multidrop-shipping-block>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .block {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }

  h2 {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
    outline-offset: 0.2em;
  }

  .kept-not {
    padding: 0.65em 0.8em;
    border-inline-start: 4px solid var(--_attention);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .exceptions {
    display: grid;
    gap: 0.35em;
  }

  .kept-not .quiet {
    color: inherit;
  }

  /* A legend stands in its fieldset's own border: the line is drawn around both. */
  .group {
    padding-top: 0.9em;
    border-top: 1px solid var(--_line);
  }

  /* Beside each other where a price would stand far from its method. */
  .methods {
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 24em), 1fr));
    column-gap: 3em;
  }

  /* A range of prices needs a line of its own where there is little room. */
  @container (inline-size < 24em) {
    .methods .money {
      grid-column: 2;
    }
  }

  summary {
    min-height: 24px;
    cursor: pointer;
  }
`;
