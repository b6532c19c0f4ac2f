/** Where the arrow keys lead in the list of an editable combobox. Pure. */

/**
 * Index of the option a key leads to, -1 for back in the field; null for a key that stays the field's own: Home and End move the
 * caret until the shopper is in the list.
 */
export function steppedTo(key: string, active: number, count: number): number | null {
  const last = count - 1;
  switch (key) {
    case 'ArrowDown':
      return active >= last ? -1 : active + 1;
    case 'ArrowUp':
      return active < 0 ? last : active - 1;
    case 'Home':
      return active < 0 ? null : 0;
    case 'End':
      return active < 0 ? null : last;
    default:
      return null;
  }
}
