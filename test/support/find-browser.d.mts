/** Types of find-browser.mjs, which runs before anything that could compile it. */
export declare function findBrowser(): Promise<string>;
export declare function launchSettings(executable: string): {headless: boolean | 'shell'; args: string[]};
