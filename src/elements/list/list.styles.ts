/** Looks of `<multidrop-list>`: a table that scrolls in itself, its head and first column staying in sight. For cards see list-cards.styles.ts. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .scroll {
    container-type: inline-size;
    overflow: auto;
    max-block-size: max(24rem, 80vh);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
    scroll-padding: 7rem 1rem 1rem;
    scroll-padding-inline-start: 12rem;
  }

  table {
    border-collapse: separate;
    border-spacing: 0;
    min-inline-size: 100%;
    font-size: 0.95em;
    overflow-wrap: normal;
  }

  th,
  td {
    padding: 0.55rem 0.6rem;
    border-block-end: 1px solid var(--_line);
    text-align: start;
    vertical-align: baseline;
    font-weight: inherit;
  }

  tbody tr:last-child > * {
    border-block-end: 0;
  }

  thead {
    position: sticky;
    inset-block-start: 0;
    z-index: 2;
  }

  thead > tr > * {
    background: var(--_tint);
  }

  .columns th {
    vertical-align: bottom;
    border-block-end: 0;
    font-size: 0.925em;
    font-weight: 600;
    line-height: 1.3;
  }

  .product,
  .units {
    min-inline-size: 6rem;
    max-inline-size: 8rem;
    text-align: center;
  }

  .price {
    display: block;
    font-weight: 400;
  }

  .left > * {
    color: var(--_muted);
    font-size: 0.925em;
    font-variant-numeric: tabular-nums;
    padding-block-start: 0;
  }

  th[scope='row'],
  .columns th:first-child {
    position: sticky;
    inset-inline-start: 0;
    z-index: 1;
    min-inline-size: 9rem;
    max-inline-size: 12rem;
    border-inline-end: 1px solid var(--_line);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }

  thead th[scope='row'],
  .columns th:first-child {
    background: var(--_tint);
  }

  .left th[scope='row'] {
    max-inline-size: none;
    border-inline-end: 0;
  }

  th[scope='row'],
  .columns th:first-child {
    border-inline-start: 0.25rem solid transparent;
  }

  tr[aria-current='true'] > th[scope='row'] {
    border-inline-start-color: var(--_accent);
  }

  tr[data-standing='attention'] > th {
    background: var(--_attention-tint);
  }

  span.name {
    display: block;
    font-weight: 600;
    outline-offset: 0.2rem;
  }

  .standing:is([data-standing='waiting'], [data-standing='unfinished'], [data-standing='folded']) {
    display: none;
  }

  .removal {
    font-weight: 400;
  }

  .address {
    min-inline-size: 13rem;
    color: var(--_muted);
  }

  .address .quiet {
    text-align: start;
  }

  .line {
    display: block;
  }

  input,
  select {
    min-block-size: var(--_tap);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }

  input[type='text'] {
    inline-size: 100%;
    min-inline-size: 8rem;
    padding-inline: 0.5rem;
  }

  input[type='number'] {
    inline-size: 4rem;
    padding: 0;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  input[data-none] {
    color: var(--_muted);
    font-weight: 400;
  }

  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  select {
    max-inline-size: 13rem;
    padding-inline: 0.4rem;
    text-overflow: ellipsis;
  }

  select[data-old] {
    color: var(--_muted);
  }

  .units .hint {
    display: block;
    margin-block-start: 0.2rem;
    font-size: 0.9em;
    line-height: 1.3;
  }

  .cost {
    text-align: end;
  }

  /* However wide the table, what stands below a row is as wide as what can be seen. */
  .wide {
    position: sticky;
    inset-inline-start: 0.75rem;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9rem;
    inline-size: calc(100cqi - 1.5rem - 2px);
    overflow-wrap: anywhere;
  }
`;
