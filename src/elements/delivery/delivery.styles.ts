/** Looks of `<multidrop-delivery>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    display: grid;
    gap: 1rem;
  }

  .card[data-standing='attention'] {
    border-color: var(--_attention);
  }

  /* Where name and standing are too long for one line, the standing goes below: neither is squeezed. */
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.75rem;
    align-items: baseline;
    justify-content: space-between;
  }

  h3 {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
    outline-offset: 0.2rem;
  }

  :host([marked]) .card {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .address,
  .removal {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75rem;
    align-items: baseline;
    flex: 1 0 100%;
    color: var(--_muted);
  }

  .address:empty {
    display: none;
  }

  .shipping {
    padding-block-start: 0.9rem;
    border-block-start: 1px solid var(--_line);
  }

  /* What a person gets is told apart from the address that is still being entered. */
  multidrop-address-entry + multidrop-portions {
    padding-block-start: 1rem;
    border-block-start: 1px solid var(--_line);
  }

  header + .shipping {
    padding-top: 0;
    border-top: 0;
  }

  /* As tall as the two options it usually gives way to, so that nothing jumps. */
  .quotes-later {
    min-height: calc(2 * var(--_tap) + 1.9rem);
  }

  /* As tall as the line it will have. */
  multidrop-delivery-texts:not(:defined),
  multidrop-delivery-costs {
    display: block;
    min-height: max(1.5rem, calc(var(--_tap) - 0.5rem));
  }

  .folded {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    padding: 0.6rem clamp(0.9rem, 3cqi, 1.35rem);
    border: 1px dashed var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
  }
`;
