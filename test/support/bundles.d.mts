/** Types of bundles.mjs. */
export declare const projectRoot: string;
export declare function bundle(options: {outDir: string; entry?: string}): Promise<LoadOrder>;
export declare function bundleHeadless(options: {outDir: string}): Promise<void>;
export declare function bundleLocales(options: {outDir: string}): Promise<void>;
export declare function checkBundles(outDir: string): void;
export declare function bundleEmulator(options: {outDir: string}): Promise<void>;

export interface LoadOrder {
  readonly atFirst: readonly string[];
  readonly next: readonly string[];
  readonly onDemand: readonly string[];
}
