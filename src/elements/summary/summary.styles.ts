/** Looks of `<multidrop-summary>`: a sticky foot that opens where there is little room, a column where there is more. */
import {css} from 'lit';

export const styles = css`
  .summary {
    display: grid;
    gap: 0.5em;
    padding: 0.6em clamp(0.9em, 3cqi, 1.35em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4) calc(var(--_radius) * 1.4) 0 0;
    background: var(--_surface);
    box-shadow: var(--multidrop-shadow, 0 -0.4em 1.5em rgb(0 0 0 / 8%));
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1em 1em;
  }

  /* Where room is little the total says what this is. */
  h2 {
    position: absolute;
    overflow: hidden;
    width: 1px;
    height: 1px;
    clip-path: inset(50%);
    font-size: 1.15em;
    font-weight: 650;
  }

  .counts {
    font-size: 0.95em;
  }

  /* Where room is little the counts come with the details. */
  .head:not([data-open]) .counts {
    display: none;
  }

  dl {
    display: grid;
    gap: 0.35em;
  }

  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1em;
  }

  dd {
    text-align: end;
  }

  .details .total {
    padding-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }

  .total {
    font-weight: 650;
  }

  .details .total {
    font-size: 1.1em;
  }

  .estimate {
    font-size: 0.85em;
    font-weight: 400;
  }

  /* What a figure is made of. */
  .note {
    display: block;
    font-size: 0.9em;
  }

  .details {
    display: none;
  }

  /* However much there is, what the foot is about stays in sight, and so does the way to payment. */
  .details[data-open] {
    display: grid;
    gap: 0.75em;
    align-content: start;
    max-block-size: 45vh;
    padding: 4px;
    margin: -4px;
    overflow-y: auto;
  }

  .credit {
    display: flex;
    gap: 0.6em;
    align-items: center;
    min-height: var(--_tap);
    cursor: pointer;
  }

  .credit input {
    flex: none;
    width: 1.15em;
    height: 1.15em;
    margin: 0;
    accent-color: var(--_accent);
  }

  /* As its parts stand once its code is there. */
  multidrop-redemptions:not(:defined) {
    display: grid;
    gap: 0.5em;
    justify-items: start;
  }

  .buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5em;
  }

  .continue {
    min-height: calc(var(--_tap) + 0.5em);
  }

  /* What it says now is how far saving is: worth reading, unlike most buttons that do nothing. */
  .continue[aria-disabled='true'] {
    border-color: var(--_line);
    background: var(--_tint);
    color: var(--_text);
    cursor: progress;
  }

  button {
    scroll-margin: 0;
  }

  .act {
    text-align: start;
  }

  .history {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    justify-content: space-between;
    font-size: 0.95em;
  }

  .stopped {
    display: grid;
    gap: 0.5em;
    padding: 0.65em 0.8em;
    border-inline-start: 4px solid var(--_error);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  a.button {
    color: inherit;
    text-decoration: none;
  }

  @container (inline-size >= 45em) {
    .summary {
      gap: 0.85em;
      padding: clamp(0.9em, 3cqi, 1.35em);
      border-radius: calc(var(--_radius) * 1.4);
      box-shadow: none;
    }

    .details,
    .details[data-open] {
      display: grid;
      gap: 0.75em;
      max-block-size: none;
      overflow: visible;
    }

    h2 {
      position: static;
      overflow: visible;
      width: auto;
      height: auto;
      clip-path: none;
    }

    .head:not([data-open]) .counts {
      display: inline;
    }

    .toggle,
    .short-total,
    .history:not(:has(.act)) {
      display: none;
    }

    /* Beside the prices where the page has given it the whole width. */
    .summary {
      grid-template-columns: var(--_summary-columns, minmax(0, 1fr));
      column-gap: 2.5em;
    }

    .head,
    .details {
      grid-column: 1;
    }

    .stopped,
    .buttons {
      grid-column: -2;
    }

    .buttons {
      grid-row: var(--_summary-buttons, auto);
      align-content: end;
    }
  }
`;
