/** Looks of `<multidrop-summary>`: a sticky foot that opens where there is little room, a column where there is more. */
import {css} from 'lit';

export const styles = css`
  .summary {
    display: grid;
    gap: 0.5rem;
    padding: 0.6rem clamp(0.9rem, 3cqi, 1.35rem);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4) calc(var(--_radius) * 1.4) 0 0;
    background: var(--_surface);
    box-shadow: 0 -0.4rem 1.5rem rgb(0 0 0 / 8%);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.1rem 1rem;
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
    gap: 0.35rem;
  }

  dl > div {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
  }

  dd {
    text-align: end;
  }

  .details .total {
    padding-block-start: 0.5rem;
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
    gap: 0.75rem;
    align-content: start;
    max-block-size: 45vh;
    padding: 4px;
    margin: -4px;
    overflow-y: auto;
  }

  .credit {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: var(--_tap);
    cursor: pointer;
  }

  .credit input {
    flex: none;
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }

  /* As its parts stand once its code is there. */
  multidrop-redemptions:not(:defined) {
    display: grid;
    gap: 0.5rem;
    justify-items: start;
  }

  .buttons {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }

  .continue {
    min-height: calc(var(--_tap) + 0.5rem);
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
    gap: 0.1rem 1rem;
    justify-content: space-between;
    font-size: 0.95em;
  }

  .stopped {
    display: grid;
    gap: 0.5rem;
    padding: 0.65rem 0.8rem;
    border-inline-start: 4px solid var(--_error);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  a.button {
    color: inherit;
    text-decoration: none;
  }

  @container (inline-size >= 45rem) {
    .summary {
      gap: 0.85rem;
      padding: clamp(0.9rem, 3cqi, 1.35rem);
      border-radius: calc(var(--_radius) * 1.4);
      box-shadow: none;
    }

    .details,
    .details[data-open] {
      display: grid;
      gap: 0.75rem;
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
      column-gap: 2.5rem;
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
