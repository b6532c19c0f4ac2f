/** Looks of `<multidrop-portions>`. */
import {css} from 'lit';

export const styles = css`
  ul {
    display: grid;
    gap: 0.75em;
  }

  li {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr) auto auto;
    gap: 0.25em 0.85em;
    align-items: center;
  }

  li[data-plain] {
    grid-template-columns: 3.25em minmax(0, 1fr) auto;
  }

  .picture {
    width: 3.25em;
    height: 3.25em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    object-fit: cover;
  }

  .name {
    font-weight: 550;
  }

  .details {
    font-size: 0.925em;
  }

  @container (inline-size < 31em) {
    li {
      grid-template-columns: 3.25em minmax(0, 1fr) auto;
      column-gap: 0.6em;
    }

    li:not([data-plain]) .what {
      grid-column: 2 / -1;
    }

    li:not([data-plain]) .how-many {
      grid-column: 1 / 3;
    }

    /* On the line of the number, also where "of 3" has gone below it. */
    li:not([data-plain]) .how-many,
    multidrop-move-units {
      align-self: baseline;
    }
  }

  details {
    margin-block-start: 0.9em;
  }

  summary {
    width: fit-content;
    min-height: max(24px, calc(var(--_tap) - 0.5em));
    padding: 0.2em 0;
    color: var(--_accent);
    cursor: pointer;
  }

  details ul,
  h4 + ul {
    margin-block-start: 0.6em;
  }

  .suggestions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-top: 0.6em;
  }

  .suggestions + ul {
    margin-top: 0.9em;
  }

  [draggable='true'] {
    cursor: grab;
  }

  h4 {
    font-size: 1em;
    font-weight: 600;
  }
`;
