import { parentPort } from 'node:worker_threads'
import { ExpectedError } from '../domain/expected-error.ts'
import { extract } from './extract.ts'
import { readDocument } from './read-document.ts'
import { type Answer, type Question, question } from './worker-messages.ts'

/** Reads one document at a time in a thread of its own, so that the app goes on answering meanwhile. */
parentPort?.on('message', (message: unknown) => {
  void read(question.parse(message)).then((answer) => parentPort?.postMessage(answer))
})
parentPort?.postMessage('ready')

async function read({ name, bytes, tableColumns }: Question): Promise<Answer> {
  try {
    const source = await readDocument({ name, bytes })
    return { ok: true, text: source.text, extraction: extract(source, tableColumns) }
  } catch (error) {
    // A class does not survive the way between threads; its code and parameters do.
    if (error instanceof ExpectedError) return { ok: false, code: error.code, params: { ...error.params } }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ok: false, code: 'UNEXPECTED', params: { stack } }
  }
}
