/** What the console is warned of in each test of a suite, instead of the one who reads the tests' output. */

/** To be called in a `describe`. The list begins anew with each test. */
export function consoleWarnings(): readonly string[] {
  const warned: string[] = [];
  const {warn} = console;
  beforeEach(() => {
    warned.length = 0;
    console.warn = (...words: unknown[]) => {
      warned.push(words.join(' '));
    };
  });
  afterEach(() => {
    console.warn = warn;
  });
  return warned;
}
