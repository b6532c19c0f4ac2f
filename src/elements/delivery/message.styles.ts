/** Looks of what is said about one delivery, wherever it is drawn. */
import {css} from 'lit';

export const messageStyles = css`
  .standing {
    display: inline-flex;
    align-items: baseline;
    gap: 0.3em;
    min-height: 1.5em;
    font-size: 0.925em;
    color: var(--_muted);
  }

  /* There is nothing to say. */
  .standing:is([data-standing='waiting'], [data-standing='unfinished'], [data-standing='folded']) {
    display: none;
  }

  .standing[data-standing='attention'] {
    color: var(--_attention);
    font-weight: 600;
  }

  .standing[data-standing='saved'] {
    color: var(--_success);
  }

  .message {
    display: grid;
    gap: 0.4em;
    justify-items: start;
    padding: 0.65em 0.8em;
    border-inline-start: 4px solid var(--_attention);
    border-radius: calc(var(--_radius) * 0.6);
    background: var(--_attention-tint);
  }

  .message .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
`;
