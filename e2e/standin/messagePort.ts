import { EventEmitter } from 'node:events';

/** One end of a channel, in the form of `MessagePortMain`: what comes waits until the port is started. */
export type StandinPort = EventEmitter & {
  postMessage(data: unknown): void;
  start(): void;
  close(): void;
  /** For the stand-in: what comes, and where it goes on to when the port has been given to a process. */
  arrive(data: unknown): void;
  end(): void;
  divert(to: { arrive(data: unknown): void; end(): void }): void;
};

/** An end that passes on what is posted on it. Only clones travel, as in Electron: a Buffer arrives as plain bytes. */
export function createPort(other: { arrive(data: unknown): void; end(): void }): StandinPort {
  const waiting: unknown[] = [];
  let to: { arrive(data: unknown): void; end(): void } | null = null;
  const start = (next: typeof to): void => {
    to = next;
    for (const data of waiting.splice(0)) to?.arrive(data);
  };
  const port: StandinPort = Object.assign(new EventEmitter(), {
    postMessage: (data: unknown) => other.arrive(structuredClone(data)),
    start: () => start({ arrive: (data) => port.emit('message', { data, ports: [] }), end: () => port.emit('close') }),
    close: () => other.end(),
    arrive: (data: unknown) => (to ? to.arrive(data) : void waiting.push(data)),
    end: () => to?.end(),
    divert: start,
  });
  return port;
}

/** Two ends that lead to each other. */
export class MessageChannelMain {
  readonly port1: StandinPort = createPort({
    arrive: (data) => this.port2.arrive(data),
    end: () => this.port2.end(),
  });
  readonly port2: StandinPort = createPort(this.port1);
}
