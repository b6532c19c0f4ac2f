/** How the address form looks: one column, and rows of two or three where its container is wide enough. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  form {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    max-width: 44em;
  }

  .fields {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    gap: 0.35em var(--_space);
    align-items: start;
    margin-block-end: calc(0.35em - var(--_space));
  }

  /* Label, control, message: fields beside each other share these lines, however long one's label is. */
  .field {
    grid-column: span 6;
    grid-row: span 3;
    grid-template-rows: subgrid;
    margin-block-end: calc(var(--_space) - 0.7em);
  }

  .field > label,
  .field > .label {
    align-self: end;
  }

  .optional {
    color: var(--_muted);
    font-weight: 400;
  }

  .field input,
  .field select,
  .field textarea {
    min-width: 0;
  }

  .field textarea {
    resize: vertical;
    field-sizing: content;
    min-height: calc(3lh + 0.8em + 2px);
    max-height: 12lh;
  }

  .field select {
    text-overflow: ellipsis;
  }

  .label {
    margin-block-end: 0.25em;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .choices label {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-height: var(--_tap);
    cursor: pointer;
  }

  .choices input {
    flex: none;
    width: 1.2em;
    min-height: 1.2em;
    height: 1.2em;
    margin: 0;
    padding: 0;
    accent-color: var(--_accent);
  }

  /* Several controls share one message: the group is marked, not each of them. */
  fieldset:has(.error) {
    position: relative;
  }

  fieldset:has(.error) > :not(legend) {
    padding-inline-start: 0.75em;
  }

  fieldset:has(.error)::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    border-inline-start: 3px solid var(--_error);
  }

  .choices input[aria-invalid='true'] {
    box-shadow: none;
  }

  .error {
    margin-block-end: 0.35em;
    font-size: 0.925em;
  }

  .question {
    display: grid;
    gap: 0.75em;
    padding: 0.9em 1.1em;
    border-inline-start: 4px solid var(--_attention);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .question #question {
    font-weight: 550;
  }

  .question ul {
    display: grid;
    gap: 0.4em;
  }

  .question dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 13em), 1fr));
    gap: 0.75em 1.5em;
  }

  .question dt {
    color: var(--_muted);
    font-size: 0.925em;
  }

  mark {
    border-block-end: 2px solid var(--_attention);
    background: none;
    color: inherit;
    font-weight: 650;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
  }

  @container (width < 24em) {
    .actions .button {
      flex: 1 1 100%;
    }
  }

  @container (width >= 30em) {
    .half,
    .third {
      grid-column: span 3;
    }
  }

  @container (width >= 38em) {
    .third {
      grid-column: span 2;
    }
  }
`;
