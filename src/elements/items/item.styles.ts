/** Looks of `<multidrop-item>`. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
    padding: clamp(0.9rem, 3cqi, 1.35rem);
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
    grid-template-columns: 3.25rem minmax(0, 1fr);
    gap: 0.75rem 0.85rem;
    align-items: start;
  }

  .picture {
    width: 3.25rem;
    height: 3.25rem;
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
    margin-top: 0.15rem;
    font-weight: 550;
  }

  .people {
    grid-column: 1 / -1;
    display: grid;
    gap: 0.5rem 1.75rem;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr));
  }

  .people li {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 0.75rem;
    align-items: center;
    justify-content: space-between;
  }

  .people .name {
    flex: 1 1 6rem;
    min-width: 0;
  }

  .acts {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1.5rem;
    align-items: baseline;
  }

  .acts:not(:has(*)) {
    display: none;
  }

  .splitting {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.1rem 0.6rem;
    align-items: baseline;
  }

  .rest-panel {
    flex: 1 0 100%;
    display: grid;
    gap: 0.6rem;
    margin-top: 0.35rem;
    padding: 0.75rem;
    border-radius: var(--_radius);
    background: var(--_tint);
  }

  .takers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
`;
