/** Types of integrity.mjs. */
export declare function writeIntegrity(
  outDir: string,
  version: string,
): {readonly version: string; readonly files: Readonly<Record<string, string>>};
