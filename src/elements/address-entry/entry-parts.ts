/** Brings what addresses are picked from and typed in, each when somebody is about to: a visit where all is as it was does without. */

const sources = {
  'multidrop-address-picker': () => import('../address-picker/address-picker.js'),
  'multidrop-address-form': () => import('../address-form/address-form.js'),
};

export type EntryPart = keyof typeof sources;

const asked = new Map<EntryPart, Promise<unknown>>();

export const isHere = (part: EntryPart): boolean => customElements.get(part) !== undefined;

/** Defines the element. Fails where its file cannot be had; asked again, it tries again. */
export async function bring(part: EntryPart): Promise<void> {
  const coming = asked.get(part) ?? sources[part]();
  asked.set(part, coming);
  try {
    await coming;
  } catch (error) {
    asked.delete(part);
    throw error;
  }
}

/** Both, once the browser has nothing better to do. What cannot be had now is asked for again when it is needed. */
export function bringWhenIdle(): void {
  const bringAll = () => {
    for (const part of Object.keys(sources) as EntryPart[]) void bring(part).catch(() => undefined);
  };
  // Safari has no such call.
  if ('requestIdleCallback' in window) requestIdleCallback(bringAll, {timeout: 5000});
  else setTimeout(bringAll, 1000);
}
