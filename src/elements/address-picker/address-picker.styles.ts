/** How the address picker looks: a field, and a list to press under it, quiet until pointed at. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  fieldset {
    max-width: 44em;
  }

  legend {
    margin-block-end: 0.75em;
    font-weight: 650;
  }

  .count,
  .more,
  .label,
  .place,
  .mark {
    font-size: 0.925em;
  }

  /* Ends in the middle of an option, so that it shows that there is more. */
  .options {
    max-height: min(24.5em, 65vh);
    margin-block-start: 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-y: auto;
    overscroll-behavior: contain;
    scroll-padding-block: 0.5em 4em;
  }

  .label {
    padding: 0.6em 0.8em 0.2em;
    color: var(--_muted);
    font-weight: 550;
  }

  .option {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.6em;
    min-height: max(3.25em, var(--_tap));
    padding: 0.5em 0.8em;
    cursor: pointer;
  }

  .option + .option {
    border-block-start: 1px solid var(--_line);
  }

  .option:hover {
    background: var(--_tint);
  }

  .option[aria-selected='true'] {
    background: var(--_tint);
    outline: 3px solid var(--_focus);
    outline-offset: -3px;
  }

  .name {
    font-weight: 550;
  }

  /* Read after the place, as the option's name has it; seen beside the name. */
  .place {
    flex: 0 0 100%;
    order: 1;
  }

  .place,
  .mark {
    color: var(--_muted);
  }

  /* Always in sight, however long the list is. */
  .new {
    position: sticky;
    inset-block-end: 0;
    flex-wrap: nowrap;
    align-items: center;
    border-block-start: 1px solid var(--_edge);
    background: var(--_surface);
    color: var(--_accent);
    font-weight: 550;
  }

  .more {
    margin-block-start: 0.35em;
  }

  .actions {
    margin-block-start: 0.75em;
  }
`;
