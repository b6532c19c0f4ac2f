/** Looks of `<multidrop-delivery-costs>`. */
import {css} from 'lit';

export const styles = css`
  /* A second line begins below the first one's words, not below the triangle. */
  summary {
    padding-inline-start: 1.1em;
    text-indent: -1.1em;
    min-height: max(24px, calc(var(--_tap) - 0.5em));
    align-content: center;
    color: var(--_muted);
    font-size: 0.95em;
    cursor: pointer;
  }

  dl {
    display: grid;
    gap: 0.3em;
    padding-block: 0.35em 0.15em;
    font-size: 0.95em;
  }

  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }

  dd {
    text-align: end;
  }

  .estimate {
    font-size: 0.9em;
  }

  p {
    font-size: 0.95em;
  }
`;
