/** Looks of `<multidrop-opening-question>`: three large answers, folded to one line once one is given. */
import {css} from 'lit';

export const styles = css`
  :host {
    container-type: inline-size;
  }

  .question {
    display: grid;
    gap: 0.6em;
  }

  h2 {
    font-size: 1.4em;
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }

  .answers {
    display: grid;
    gap: 0.6em;
  }

  @container (inline-size >= 30em) {
    .answers {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  .answer {
    display: grid;
    gap: 0.15em;
    align-content: start;
    padding: 0.8em 1em;
    border: 1px solid var(--_edge);
    border-radius: var(--_radius);
    background: var(--_surface);
    text-align: start;
    cursor: pointer;
  }

  .answer:hover {
    background: var(--_tint);
  }

  .answer[aria-pressed='true'] {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .answer strong {
    font-weight: 600;
  }

  .answer .muted {
    font-size: 0.925em;
  }

  .folded {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }

  .which {
    display: grid;
    gap: 0.4em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }

  .notices {
    display: grid;
    gap: 0.15em;
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.95em;
  }
`;
