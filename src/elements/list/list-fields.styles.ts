/** Looks of what is typed in and chosen from in `<multidrop-list>`. */
import {css} from 'lit';

export const fieldStyles = css`
  input,
  select {
    min-block-size: var(--_tap);
    border: 1px solid var(--_edge);
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_surface);
  }

  input[type='text'] {
    inline-size: 100%;
    min-inline-size: 8em;
    padding-inline: 0.5em;
  }

  input[type='number'] {
    contain: strict;
    appearance: textfield;
    inline-size: 4em;
    block-size: var(--_tap);
    padding: 0;
    text-align: center;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }

  /* Room for arrows that are not there would put the number out of the middle. */
  input::-webkit-inner-spin-button,
  input::-webkit-outer-spin-button {
    appearance: none;
    margin: 0;
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
    max-inline-size: 100%;
    padding-inline: 0.4em;
    text-overflow: ellipsis;
  }

  select[data-old] {
    color: var(--_muted);
  }
`;
