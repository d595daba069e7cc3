import type { Readable } from 'node:stream'

/** A file stream as a response body: read only as fast as it is asked for, closed when the reader leaves. */
export function webStream(stream: Readable): ReadableStream<Uint8Array<ArrayBuffer>> {
  const chunks = stream.iterator()
  return new ReadableStream({
    async pull(controller) {
      const { done, value }: IteratorResult<unknown> = await chunks.next()
      if (done === true) controller.close()
      else if (Buffer.isBuffer(value)) controller.enqueue(new Uint8Array(value))
      else controller.error(new TypeError('a file is read as bytes'))
    },
    async cancel() {
      await chunks.return?.()
    },
  })
}
