/** Types of editor-data.mjs. */
import type {Manifest} from './manifest.mjs';

interface Named {
  readonly name: string;
}

interface Tag extends Named {
  readonly attributes: readonly (Named & {readonly values?: readonly Named[]})[];
}

interface ElementEntry extends Named {
  readonly attributes: readonly Named[];
  readonly slots: readonly (Named & {readonly pattern?: string})[];
  readonly js: {readonly properties: readonly Named[]; readonly events: readonly Named[]};
  readonly css: {readonly properties: readonly Named[]; readonly parts: readonly Named[]};
}

export declare function htmlData(manifest: Manifest): {readonly tags: readonly Tag[]};
export declare function cssData(manifest: Manifest): {readonly properties: readonly Named[]};
export declare function webTypes(
  manifest: Manifest,
  version: string,
): {readonly contributions: {readonly html: {readonly elements: readonly ElementEntry[]}}};
