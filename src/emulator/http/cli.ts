#!/usr/bin/env node
/** `npm run store`, and `npx multidrop-store` where the package is installed: runs the emulated store until it is told to stop. */
import {help, readArguments} from './arguments.js';
import {startServer, type RunningServer, type ServerOptions} from './server.js';

function give(message: string, exitCode: number): never {
  (exitCode === 0 ? process.stdout : process.stderr).write(`${message}\n`);
  process.exit(exitCode);
}

function told(): ServerOptions {
  if (process.argv.includes('--help')) return give(help(), 0);
  try {
    return readArguments(process.argv.slice(2));
  } catch (error) {
    return give(error instanceof Error ? error.message : String(error), 2);
  }
}

async function started(options: ServerOptions): Promise<RunningServer> {
  try {
    return await startServer(options);
  } catch (error) {
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    return give(taken ? `Port ${options.port} is taken. Choose another one, or --port 0 for any.` : String(error), 1);
  }
}

const server = await started(told());
process.stdout.write(`The emulated store listens on ${server.url}\n`);
for (const signal of ['SIGTERM', 'SIGINT'] as const) {
  process.once(signal, () => {
    void server.close().then(() => process.exit(0));
  });
}
