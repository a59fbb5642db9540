/** Where text goes. `write` gives false once nobody reads any more. */
export type Sink = { readonly tty: boolean; write(text: string): Promise<boolean> };

/** A stream of the process as a sink: waits for the reader, and a closed pipe is an end, not an error. */
export function nodeSink(stream: NodeJS.WriteStream): Sink {
  let closed = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
  });
  return {
    tty: stream.isTTY,
    async write(text) {
      if (closed) return false;
      const failed = await new Promise<Error | null | undefined>((done) => stream.write(text, done));
      return !failed && !closed;
    },
  };
}
