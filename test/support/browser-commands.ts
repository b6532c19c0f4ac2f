/** What a browser test can ask of the browser around its page, beside `@web/test-runner-commands`. Chromium only. */
import {executeServerCommand} from '@web/test-runner-commands';

/** A screen to emulate; sizes in CSS pixels. */
export interface Screen {
  width: number;
  height: number;
  deviceScaleFactor?: number;
  mobile?: boolean;
}

/** A node of the accessibility tree; shadow roots are part of it. */
export interface AccessibilityNode {
  role: string;
  name: string;
  description: string;
  properties: Record<string, unknown>;
}

/** Emulates a screen until the next call or the end of the test file; `null` ends it. */
export async function emulateScreen(screen: Screen | null): Promise<void> {
  await executeServerCommand('multidrop:emulate', {screen});
}

/** What a screen reader is told: every node that is not ignored, in document order. */
export function accessibilityTree(): Promise<AccessibilityNode[]> {
  return executeServerCommand<AccessibilityNode[], undefined>('multidrop:accessibility-tree');
}

/** Drags from one place to another with the mouse, in CSS pixels of the viewport, and lets go there or thinks better of it. */
export async function dragMouse(
  from: readonly [number, number],
  to: readonly [number, number],
  end: 'drop' | 'cancel' = 'drop',
): Promise<void> {
  await executeServerCommand('multidrop:drag', {from, to, end});
}
