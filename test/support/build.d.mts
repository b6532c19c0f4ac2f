/** Types of build.mjs. */
export declare function bundle(options: {
  outDir: string;
  entry?: string;
}): Promise<{readonly atFirst: readonly string[]; readonly onDemand: readonly string[]}>;
export declare function checkBundles(outDir: string): void;
export declare function bundleEmulator(options: {outDir: string}): Promise<void>;
