/** How the paste box looks: a quiet offer, then a box, then a note of what came of it. */
import {css} from 'lit';

export const styles = css`
  .field textarea {
    resize: vertical;
    min-height: calc(4lh + 0.8rem + 2px);
  }

  .hint {
    font-size: 0.925em;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 0.25rem;
  }

  .outcome {
    display: grid;
    gap: 0.6rem;
    justify-items: start;
    padding: 0.75rem 0.9rem;
    border-radius: calc(var(--_radius) * 0.75);
    background: var(--_tint);
  }

  .rest {
    display: block;
    margin-block-start: 0.25rem;
    color: var(--_attention);
  }
`;
