/** Looks of `<multidrop-list>`: a table of rows that are grids, scrolling in itself, its head and first column staying in sight. For cards see list-cards.styles.ts, for its fields list-fields.styles.ts. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .scroll {
    container-type: inline-size;
    overflow: auto;
    max-block-size: max(24em, 80vh);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    /* A shade at the side where there is more to see: what scrolls along covers it where there is not. */
    background:
      linear-gradient(to left, var(--_surface) 40%, transparent) right / 3em 100% no-repeat local,
      linear-gradient(to right, var(--_surface) 40%, transparent) left / 3em 100% no-repeat local,
      linear-gradient(to left, var(--_line), transparent) right / 0.75em 100% no-repeat,
      linear-gradient(to right, var(--_line), transparent) left / 0.75em 100% no-repeat,
      var(--_surface);
    scroll-padding: 7em 1em 1em;
    scroll-padding-inline-start: 12em;
  }

  /* Room for an address that is picked or typed, whole. */
  .scroll[data-entering] {
    max-block-size: max(56em, 90vh);
  }

  table {
    --_text-above: calc((var(--_tap) - 1.45em) / 2);
    overflow-wrap: normal;
  }

  table,
  thead,
  tbody {
    display: block;
    inline-size: max(100%, calc(47.75em + var(--_products) * 6.3em));
  }

  /* Each row is laid out and painted by itself, by the same columns as the others: a key in one cell costs nothing in all the rest. */
  tr {
    display: grid;
    grid-template-columns: 11em minmax(11.25em, 2fr) repeat(var(--_products), minmax(6.3em, 1fr)) 13em 6.5em 6em;
    contain: layout style;
    isolation: isolate;
  }

  th,
  td {
    padding: 0.55em 0.6em;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    font-size: 0.95em;
    font-weight: inherit;
    overflow-wrap: break-word;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  .below > td {
    grid-column: 1 / -1;
  }

  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
    background: var(--_tint);
  }

  .columns th {
    align-content: end;
    border-block-end: 0;
    font-size: 0.88em;
    font-weight: 600;
    line-height: 1.3;
  }

  .product,
  .units {
    padding-inline: 0.35em;
    text-align: center;
  }

  /* As tall as the fields beside it. */
  .remove .quiet {
    margin-block-start: 0.25em;
  }

  .columns .price {
    display: block;
    font-weight: 400;
    white-space: normal;
  }

  .left > * {
    color: var(--_muted);
    font-size: 0.88em;
    font-variant-numeric: tabular-nums;
    padding-block-start: 0;
  }

  th[scope='row'],
  .columns th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    border-inline-end: 1px solid var(--_line);
    background: var(--_surface);
  }

  thead th[scope='row'],
  .columns th:first-child {
    background: var(--_tint);
  }

  .left th[scope='row'] {
    grid-column: span 2;
    border-inline-end: 0;
  }

  .left .quiet {
    text-align: inherit;
  }

  .left > :last-child {
    grid-column: span 3;
  }

  th[scope='row'],
  .columns th:first-child {
    border-inline-start: 0.25em solid transparent;
  }

  tr[aria-current='true'] > th[scope='row'] {
    border-inline-start-color: var(--_accent);
  }

  /* There, no border is transparent. */
  @media (forced-colors: active) {
    th[scope='row'],
    .columns th:first-child,
    tbody tr {
      border-inline-start-color: Canvas;
    }

    tr[aria-current='true'] > th[scope='row'] {
      border-inline-start-color: Highlight;
    }
  }

  tr[data-standing='attention'] > th {
    background: var(--_attention-tint);
  }

  span.name {
    display: block;
    font-weight: 600;
    outline-offset: 0.2em;
  }

  /* Words stand on the line of the numbers beside them. */
  span.name,
  .line,
  .shipping > .muted {
    margin-block-start: var(--_text-above);
  }

  .removal {
    font-weight: 400;
  }

  .address {
    color: var(--_muted);
  }

  .shipping > .muted {
    display: block;
  }

  .line {
    display: block;
  }

  .units .hint {
    display: block;
    margin-block-start: 0.2em;
    font-size: 0.9em;
    line-height: 1.3;
  }

  .cost {
    padding-block-start: calc(0.55em + var(--_text-above));
    text-align: end;
  }

  thead .cost {
    padding-block-start: 0.55em;
  }

  /* However wide the table, what stands below a row is as wide as what can be seen. */
  .wide {
    position: sticky;
    inset-inline-start: 0.75em;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    inline-size: calc(100cqi - 1.5em - 2px);
    overflow-wrap: anywhere;
  }
`;
