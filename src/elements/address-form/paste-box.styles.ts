/** How the paste box looks: a quiet offer, then a box, then a note of what came of it. */
import {css} from 'lit';

export const styles = css`
  .field textarea {
    resize: vertical;
    min-height: calc(4lh + 0.8em + 2px);
  }

  .hint {
    font-size: 0.925em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.25em;
  }

  .outcome {
    display: grid;
    gap: 0.6em;
    justify-items: start;
    padding: 0.75em 0.9em;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }

  .rest {
    display: block;
    margin-block-start: 0.25em;
    color: var(--_attention);
  }
`;
