/** Looks of `<multidrop-item>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    padding: clamp(0.9em, 3cqi, 1.35em);
    border: 1px solid var(--_line);
    border-radius: calc(var(--_radius) * 1.4);
    background: var(--_surface);
  }

  :host([marked]) {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .item {
    display: grid;
    grid-template-columns: 3.25em minmax(0, 1fr);
    gap: 0.75em 0.85em;
    align-items: start;
  }

  .picture {
    width: 3.25em;
    height: 3.25em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
    object-fit: cover;
  }

  h3 {
    font-size: 1.05em;
    font-weight: 600;
    line-height: 1.3;
  }

  .details {
    font-size: 0.925em;
  }

  .has {
    margin-top: 0.15em;
    font-weight: 550;
  }

  .people {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.5em 1.75em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
  }

  .people li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.75em;
    align-items: center;
    justify-content: space-between;
  }

  .people .name {
    flex: 1 1 6em;
    min-width: 0;
  }

  .acts {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    align-items: baseline;
  }

  .acts:not(:has(*)) {
    display: none;
  }

  .splitting {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.1em 0.6em;
    align-items: baseline;
  }

  .rest-panel {
    flex: 1 0 100%;
    display: grid;
    gap: 0.6em;
    margin-top: 0.35em;
    padding: 0.75em;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .takers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
