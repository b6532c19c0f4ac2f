/** Looks of `<multidrop-redemptions>`. */
import {css} from 'lit';

export const styles = css`
  .redemptions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.5rem;
  }

  ul {
    display: grid;
    gap: 0.35rem;
  }

  li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1rem;
    align-items: baseline;
  }

  .effect {
    display: block;
    font-size: 0.925em;
  }

  label {
    display: flex;
    gap: 0.6rem;
    align-items: center;
    min-height: var(--_tap);
    cursor: pointer;
  }

  label input {
    flex: none;
    width: 1.15rem;
    height: 1.15rem;
    margin: 0;
    accent-color: var(--_accent);
  }
`;
