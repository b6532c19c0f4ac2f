/** Types of docs.mjs. */
export declare function writtenDocs(): Promise<Record<string, string>>;
