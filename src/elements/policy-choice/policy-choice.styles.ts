/** Looks of `<multidrop-policy-choice>`. */
import {css} from 'lit';

export const styles = css`
  .policies,
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    align-items: end;
  }

  .policies + form {
    margin-top: 0.75em;
  }

  .button[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
    font-weight: 650;
  }

  .field input {
    width: auto;
    min-height: var(--_tap);
  }

  .error {
    flex-basis: 100%;
  }
`;
