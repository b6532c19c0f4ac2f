/** Types of manifest.mjs: as much of the custom elements schema as is used here. */
interface Told {
  readonly name: string;
  readonly description: string;
}

interface Typed extends Told {
  readonly type: {readonly text: string};
  readonly default?: string;
}

export interface Member extends Told {
  readonly kind: 'field' | 'method';
  readonly type?: {readonly text: string};
  readonly default?: string;
  readonly static?: true;
  readonly readonly?: true;
  readonly attribute?: string;
  readonly parameters?: readonly {readonly name: string; readonly type: {readonly text: string}; readonly optional?: true}[];
  readonly return?: {readonly type: {readonly text: string}};
}

export interface EventClass extends Told {
  readonly kind: 'class';
  readonly members: readonly Member[];
}

export interface PublicElement extends EventClass {
  readonly customElement: true;
  readonly tagName: string;
  readonly attributes: readonly (Typed & {readonly fieldName: string})[];
  readonly events: readonly Typed[];
  readonly slots: readonly Told[];
  readonly cssParts: readonly Told[];
  readonly cssProperties: readonly (Told & {readonly default: string})[];
}

export interface Manifest {
  readonly schemaVersion: string;
  readonly modules: readonly [{readonly path: string; readonly declarations: readonly (PublicElement | EventClass)[]}];
}

export declare function readManifest(): Manifest;
export declare function elementOf(manifest: Manifest): PublicElement;
export declare function classOf(manifest: Manifest, className: string): EventClass;
