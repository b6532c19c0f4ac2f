/** `multidrop/emulator/msw`: the emulated store behind msw, in a page by a service worker or wherever msw runs. */
export {mswHandlers} from './msw-handlers.js';
export {startInPage, type InPageOptions} from './start-in-page.js';
