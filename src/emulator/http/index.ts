/** `multidrop/emulator/server`: the emulated store over real HTTP, for Node. */
export {startServer, type RunningServer, type ServerOptions} from './server.js';
