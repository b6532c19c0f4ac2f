/** Looks of `<multidrop-delivery>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .card {
    display: grid;
    gap: 1em;
  }

  .card[data-standing='attention'] {
    border-color: var(--_attention);
  }

  /* Where name and standing are too long for one line, the standing goes below: neither is squeezed. */
  header {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: baseline;
    justify-content: space-between;
  }

  h3 {
    font-size: 1.15em;
    font-weight: 650;
    line-height: 1.3;
    outline-offset: 0.2em;
  }

  :host([marked]) .card {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .address,
  .removal {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    flex: 1 0 100%;
    color: var(--_muted);
  }

  .address:empty {
    display: none;
  }

  .shipping {
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
  }

  /* What a person gets is told apart from the address that is still being entered. */
  multidrop-address-entry + multidrop-portions {
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }

  header + .shipping {
    padding-top: 0;
    border-top: 0;
  }

  /* As tall as the two options it usually gives way to, so that nothing jumps. */
  .quotes-later {
    min-height: calc(2 * var(--_tap) + 1.9em);
  }

  /* As tall as the line it will have. */
  multidrop-delivery-texts:not(:defined),
  multidrop-delivery-costs {
    display: block;
    min-height: max(24px, calc(var(--_tap) - 0.5em));
  }

  .folded {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em 1em;
    padding: 0.6em clamp(0.9em, 3cqi, 1.35em);
    border: 1px dashed var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
  }
`;
