/**
 * What somebody would see go wrong with the widget, looked for inside the page: served to it by the demo's server, see `layout.ts`.
 * Each answer is a list of what is wrong, empty where all is well.
 */

const controls = 'button, a[href], summary, select, textarea, input, [role="option"]';

/** All of the widget's elements that are drawn, shadow roots and all. */
function drawn(root: ParentNode = document.querySelector('multidrop-checkout')!.shadowRoot!): HTMLElement[] {
  return [...root.children].flatMap(child => {
    if (!(child instanceof HTMLElement) || !child.checkVisibility({visibilityProperty: true})) return [];
    return [child, ...(child.shadowRoot ? drawn(child.shadowRoot) : []), ...drawn(child)];
  });
}

const named = (element: Element): string =>
  `${element.localName} “${(element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60)}”`;

/** For screen readers only. */
function isUnseen(element: HTMLElement): boolean {
  for (let box: HTMLElement | null = element; box; box = parentOf(box)) if (getComputedStyle(box).clipPath === 'inset(50%)') return true;
  return false;
}

/** The page scrolls to the side, or a part of it does which holds no table. */
export function sideways(): string[] {
  const page = document.documentElement;
  const parts = drawn().filter(element => {
    const {overflowX} = getComputedStyle(element);
    return (overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1;
  });
  return [...(page.scrollWidth > page.clientWidth ? [`the page, by ${page.scrollWidth - page.clientWidth} px`] : []), ...parts.map(named)];
}

/** Text that is cut off by the box it is in, or sticks out of it: a box is what has an edge or a ground that can be seen. */
export function cutOff(): string[] {
  return drawn()
    .filter(element => !isUnseen(element) && hasText(element))
    .filter(element => isClipped(element) || sticksOut(element))
    .map(named);
}

/** Words that go on in the next line without a hyphen. For languages that put spaces between words. */
export function brokenWords(): string[] {
  return drawn()
    .filter(element => !isUnseen(element))
    .flatMap(element => [...element.childNodes])
    .filter(node => node instanceof Text)
    .flatMap(text => [...text.data.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].filter(word => isBroken(text, word)).map(([word]) => `“${word}”`));
}

function isBroken(text: Text, {index, 0: word}: RegExpExecArray): boolean {
  const range = document.createRange();
  range.setStart(text, index);
  range.setEnd(text, index + word.length);
  const tops = [...range.getClientRects()].map(({top}) => top);
  return Math.max(...tops) - Math.min(...tops) > 8;
}

const hasText = ({childNodes}: Element): boolean => [...childNodes].some(node => node instanceof Text && node.data.trim() !== '');

function isClipped(element: HTMLElement): boolean {
  for (let box: HTMLElement | null = element; box; box = parentOf(box)) {
    const {overflowX, overflowY} = getComputedStyle(box);
    const isHidden = [overflowX, overflowY].some(overflow => overflow === 'hidden' || overflow === 'clip');
    if (isHidden && (box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1)) return true;
  }
  return false;
}

function sticksOut(element: HTMLElement): boolean {
  const box = seenBoxOf(element)?.getBoundingClientRect();
  if (!box) return false;
  const range = document.createRange();
  range.selectNodeContents(element);
  return [...range.getClientRects()].some(
    ({left, right, top, bottom}) => left < box.left - 2 || right > box.right + 2 || top < box.top - 2 || bottom > box.bottom + 2,
  );
}

/** What scrolls in itself ends the search: what is scrolled out of sight there is not lost. */
function seenBoxOf(element: HTMLElement): HTMLElement | null {
  for (let box: HTMLElement | null = element; box; box = parentOf(box)) {
    const {overflowY, borderBlockStartWidth, backgroundColor, display} = getComputedStyle(box);
    if (overflowY === 'auto' || overflowY === 'scroll') return null;
    if (display === 'inline' || display === 'contents') continue;
    if (borderBlockStartWidth !== '0px' || backgroundColor !== 'rgba(0, 0, 0, 0)') return box;
  }
  return null;
}

/** Of what is drawn, across slots and shadow roots. */
function parentOf(element: HTMLElement): HTMLElement | null {
  const root = element.getRootNode();
  const above = element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
  return above instanceof HTMLElement && above.localName !== 'multidrop-checkout' ? above : null;
}

/** Controls of less than 24 by 24 px (WCAG 2.5.8): a radio or a box is as large as its label. */
export function smallTargets(): string[] {
  return drawn()
    .filter(element => element.matches(controls) && !isUnseen(element))
    .map(element => (element.matches('[type="radio"], [type="checkbox"]') ? (element.closest('label') ?? element) : element))
    .filter(element => {
      const {width, height} = element.getBoundingClientRect();
      return width < 23.5 || height < 23.5;
    })
    .map(named);
}

/** Controls that look the same with focus as without it. To be asked once a key was pressed. */
export function unseenFocus(): string[] {
  return drawn()
    .filter(element => element.matches(controls) && element.tabIndex >= 0 && !element.matches(':disabled, [role="option"]'))
    .filter(element => {
      (document.activeElement as HTMLElement | null)?.blur();
      const before = looksOf(element);
      element.focus();
      return looksOf(element) === before;
    })
    .map(named);
}

function looksOf(element: HTMLElement): string {
  return [element, element.closest('label')]
    .filter(part => part !== null)
    .map(part => {
      const {outlineStyle, outlineWidth, outlineColor, outlineOffset, position, width} = getComputedStyle(part);
      return outlineStyle === 'none' ? `${position} ${width}` : [outlineStyle, outlineWidth, outlineColor, outlineOffset].join(' ');
    })
    .join(', ');
}

/** The spacing of text that a page has to bear (WCAG 1.4.12); takes back what it did when it is called. */
export function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-block-end: 2em !important}',
  );
  for (const {shadowRoot} of [document.querySelector('multidrop-checkout')!, ...drawn()])
    if (shadowRoot) shadowRoot.adoptedStyleSheets = [...shadowRoot.adoptedStyleSheets, sheet];
  spacing = sheet;
}

let spacing: CSSStyleSheet | undefined;

export function closeUp(): void {
  for (const {shadowRoot} of [document.querySelector('multidrop-checkout')!, ...drawn()])
    if (shadowRoot) shadowRoot.adoptedStyleSheets = shadowRoot.adoptedStyleSheets.filter(sheet => sheet !== spacing);
}
