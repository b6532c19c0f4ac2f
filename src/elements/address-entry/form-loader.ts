/** Brings the address form, with all that only it needs, when somebody is about to type: most of a first visit goes by without it. */

let asked: Promise<unknown> | null = null;

export const isFormHere = (): boolean => customElements.get('multidrop-address-form') !== undefined;

/** Defines `<multidrop-address-form>`. Fails where the file cannot be had; asked again, it tries again. */
export async function bringForm(): Promise<void> {
  asked ??= import('../address-form/address-form.js');
  try {
    await asked;
  } catch (error) {
    asked = null;
    throw error;
  }
}

/** The same once the browser has nothing better to do. What cannot be had now is asked for again when it is needed. */
export function bringFormWhenIdle(): void {
  const bring = () => void bringForm().catch(() => undefined);
  // Safari has no such call.
  if ('requestIdleCallback' in window) requestIdleCallback(bring, {timeout: 5000});
  else setTimeout(bring, 1000);
}
