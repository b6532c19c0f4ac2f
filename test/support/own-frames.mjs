/** Shortens stacks to what a reader can act on. */

/**
 * The first lines of a stack that lie in this project.
 * @param {string} stack
 */
export function ownFrames(stack) {
  const frames = stack.split('\n').map(line => line.trim());
  return frames
    .filter(line => line.startsWith('at ') && /\b(src|test|demo)\//.test(line) && !/node_modules|node:internal/.test(line))
    .slice(0, 4)
    .join('\n');
}
