import { EventEmitter } from 'node:events';
import { createPort, type StandinPort } from './messagePort.ts';
import type { Parcel } from './utilityProcess.ts';

// Gives a forked process of Node.js what Electron gives a utility process.
const ports = new Map<number, StandinPort>();
const send = (parcel: Parcel): void => void process.send?.(parcel);
const port = Object.assign(new EventEmitter(), {
  postMessage: (data: unknown): void => send({ data: structuredClone(data), ports: [] }),
});
// What comes before anybody listens waits.
const waiting: unknown[] = [];
port.on('newListener', (name) => {
  if (name === 'message') queueMicrotask(() => waiting.splice(0).forEach((event) => port.emit('message', event)));
});

process.on('message', (parcel: Parcel) => {
  if ('end' in parcel) ports.get(parcel.port)?.end();
  else if ('port' in parcel) ports.get(parcel.port)?.arrive(parcel.data);
  else {
    const event = { data: parcel.data, ports: parcel.ports.map(receive) };
    if (port.listenerCount('message') > 0) port.emit('message', event);
    else waiting.push(event);
  }
});
process.on('disconnect', () => process.exit(0));
Object.assign(process, { parentPort: port });

function receive(number: number): StandinPort {
  const end = createPort({
    arrive: (data) => send({ port: number, data }),
    end: () => send({ port: number, end: true }),
  });
  ports.set(number, end);
  return end;
}
