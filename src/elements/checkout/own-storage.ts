/** The storage of the device or of the tab. A page may be forbidden to keep anything, and is told so by an error. */
export function ownStorage(kind: 'localStorage' | 'sessionStorage'): Storage | null {
  try {
    return window[kind];
  } catch {
    return null;
  }
}
