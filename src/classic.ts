/** For plain script tags: brings the module that stands beside this file, wherever that is. */
const tag = document.currentScript;
if (tag instanceof HTMLScriptElement && tag.src) {
  const url = new URL(`multidrop.js${new URL(tag.src).search}`, tag.src).href;
  import(/* @vite-ignore */ url).catch((error: unknown) => {
    console.error(
      `multidrop.classic.js: ${url} could not be loaded. It has to stand beside multidrop.classic.js, with its folder chunks.`,
      error,
    );
  });
} else console.error('multidrop.classic.js: load it by a plain <script src="…">, not as a module and not inline.');
