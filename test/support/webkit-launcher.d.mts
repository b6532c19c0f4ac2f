export function findWebKit(): string | undefined;

export class WebKitLauncher {
  startSession(id: string, url: string): Promise<void>;
  resize(size: {width: number; height: number}): Promise<void>;
  picture(): Promise<Buffer>;
  run(script: string): Promise<unknown>;
  stop(): Promise<void>;
}
