/** Looks of `<multidrop-list>` where there is no room for a table: a card for each row, the columns' names beside the values. */
import {css} from 'lit';

export const cardStyles = css`
  @container (inline-size < 40em) {
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto;
    }

    span.name,
    .line,
    .shipping > .muted {
      margin-block-start: 0;
    }

    .columns {
      position: absolute;
      overflow: hidden;
      inline-size: 1px;
      block-size: 1px;
      clip-path: inset(50%);
    }

    thead {
      position: static;
    }

    tbody tr {
      padding: 0.5em 0.9em;
      border-block-start: 1px solid var(--_line);
    }

    tbody tr.below {
      padding-block-start: 0;
      border-block-start: 0;
    }

    tbody tr > *,
    tbody .units {
      padding: 0.3em 0;
      border: 0;
    }

    tbody th[scope='row'] {
      position: static;
      border: 0;
      background: none;
      font-size: 1.05em;
    }

    tbody tr {
      border-inline-start: 0.25em solid transparent;
    }

    tr[aria-current='true'],
    tr[aria-current='true'] + .below {
      border-inline-start-color: var(--_accent);
    }

    tr[data-standing='attention'] > th {
      background: none;
    }

    td[data-label]:not(.address) {
      display: flex;
      gap: 0.5em 1em;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      text-align: start;
    }

    /* A screen reader has the column's header, and the control's own name. */
    td[data-label]:not(.address)::before {
      content: attr(data-label) / '';
      flex: 1 1 8em;
    }

    td[data-label].shipping::before {
      flex-basis: 4em;
    }

    td:empty,
    td[data-label].shipping:empty,
    td[data-label].cost:empty {
      display: none;
    }

    .left {
      display: flex;
      flex-wrap: wrap;
      gap: 0.1em 1.25em;
      padding: 0.6em 1.15em;
      background: var(--_tint);
    }

    .left > * {
      padding: 0;
      border: 0;
    }

    .left th[scope='row'] {
      flex: 1 0 100%;
      border: 0;
      font-size: 0.88em;
      background: none;
    }

    .left td[data-label] {
      justify-content: start;
      gap: 0.1em 0.75em;
    }

    .left td[data-label]::before {
      flex: none;
    }

    .wide {
      position: static;
      inline-size: auto;
    }

    .scroll,
    .scroll[data-entering] {
      overflow: visible;
      max-block-size: none;
      background: var(--_surface);
    }
  }
`;
