/** Looks into what is drawn below an element, however deep in shadow roots, and waits for what is still on its way. */
import {everything, until} from '../journeys/finding.js';

/** The nth element that fits, once there is one. */
export const drawn = <Found extends HTMLElement = HTMLElement>(root: Element, selector: string, nth = 0): Promise<Found> =>
  until(() => below(root, selector)[nth] as Found | undefined, selector);

export const below = (root: Element, selector: string): HTMLElement[] => everything(root.shadowRoot ?? root, selector);

/** What is written in an element, with single spaces. */
export const written = (element: Element | null | undefined): string => element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** The button that reads so, or is so named, once there is one. */
export const buttonOf = (root: Element, label: string): Promise<HTMLElement> =>
  until(() => below(root, 'button').find(button => written(button) === label || button.ariaLabel === label), `the button "${label}"`);
