/** Looks of `<multidrop-view-chooser>`: radios that read as one segmented control. */
import {css} from 'lit';

export const styles = css`
  fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.6em;
    align-items: center;
  }

  .legend {
    color: var(--_muted);
  }

  .segments {
    display: inline-flex;
    padding: 2px;
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) + 3px);
    background: var(--_tint);
  }

  label {
    position: relative;
    display: grid;
    place-items: center;
    min-height: calc(var(--_tap) - 4px);
    padding-inline: 0.85em;
    border-radius: var(--_radius);
    cursor: pointer;
  }

  label:hover {
    background: color-mix(in oklab, var(--_surface) 60%, transparent);
  }

  label:has(:checked) {
    background: var(--_surface);
    box-shadow: 0 0 0 1px var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }

  label:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }

  input {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    opacity: 0;
    cursor: pointer;
  }

  @media (forced-colors: active) {
    label:has(:checked) {
      background: SelectedItem;
      color: SelectedItemText;
      outline-color: Highlight;
      forced-color-adjust: none;
    }
  }
`;
