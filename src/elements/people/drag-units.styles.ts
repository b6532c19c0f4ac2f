/** How a card looks while something is dragged over it. */
import {css} from 'lit';

export const styles = css`
  [data-drop] {
    border-radius: calc(var(--_radius) * 1.4);
    outline: 3px dashed var(--_accent);
    outline-offset: 3px;
  }
`;
