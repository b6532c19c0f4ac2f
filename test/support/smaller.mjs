/** What makes the bundles small beyond what the bundler does: templates without their indentation, and a second, slower minifier. */
import {minifyHTMLLiterals} from 'minify-literals';
import {minify} from 'terser';

/** Takes white space that says nothing out of the elements' `html` and `css` templates: where there was any, one blank is left, which may divide words. */
export const shortTemplates = () => ({
  name: 'short-templates',
  enforce: 'pre',
  async transform(code, id) {
    if (!/\/src\/elements\/.*\.ts$/.test(id)) return null;
    const shorter = await minifyHTMLLiterals(code, {fileName: id, html: {conservativeCollapse: true}});
    return shorter && {code: shorter.code, map: shorter.map ?? null};
  },
});

/**
 * Says of the client's schemas that making them does nothing else, so that a page's own bundler leaves out those that it has no use for.
 * The map stays as it was: its lines are right, its columns nearly.
 */
export const pureSchemas = () => ({
  name: 'pure-schemas',
  transform: (code, id) =>
    /\/src\/api\/.*\.ts$/.test(id) ? {code: code.replace(/(?<![\w.$])z\.\w+\(/g, '/*#__PURE__*/ $&'), map: null} : null,
});

/** `module`: whether the chunk is a module, whose top level is its own. */
export const shortScripts = ({module}) => ({
  name: 'short-scripts',
  async renderChunk(code) {
    const shorter = await minify(code, {module, ecma: 2022, compress: {passes: 3}, sourceMap: true});
    return {code: shorter.code ?? code, map: shorter.map ?? null};
  },
});
