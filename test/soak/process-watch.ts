/** What a visit must not do to the page it is in: throw where nobody catches it, or write of somebody's name and address. */
import {people} from '../support/wishes.js';

const words = new Set(
  Object.values(people).flatMap(({firstName, lastName, address1, city, postalCode}) => [firstName, lastName, address1, city, postalCode]),
);

const methods = ['log', 'info', 'warn', 'error', 'debug'] as const;

/** Until the returned function is called. */
export function watchProcess(note: (sentence: string) => void): () => void {
  const uncaught = (error: unknown) => {
    note(`A bug that nobody caught: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  };
  process.on('unhandledRejection', uncaught);
  const before = methods.map(method => [method, console[method]] as const);
  for (const method of methods) {
    console[method] = (...said: unknown[]) => {
      const text = said.map(part => (part instanceof Error ? (part.stack ?? '') : JSON.stringify(part))).join(' ');
      const word = [...words].find(each => text.includes(each));
      if (word !== undefined) note(`"${word}" was written to the console.`);
    };
  }
  return () => {
    process.off('unhandledRejection', uncaught);
    for (const [method, say] of before) console[method] = say;
  };
}
