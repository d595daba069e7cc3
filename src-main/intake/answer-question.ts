import { ExpectedError } from '../domain/expected-error.ts'
import { extract } from './extract.ts'
import { readDocument } from './read-document.ts'
import { readRows } from './read-rows.ts'
import { type Answer, type Question, question, READY } from './reading-messages.ts'
import { withDetails } from './task-details.ts'
import { tasksOfTable } from './task-tables.ts'

/** Answers what is asked through a port, as long as its process lives. */
export function answerQuestions(port: {
  post(message: unknown): void
  listen(heard: (message: unknown) => void): void
}): void {
  port.listen((message) => {
    void answerSafely(question.parse(message)).then((answer) => port.post(answer))
  })
  port.post(READY)
}

async function answerSafely(asked: Question): Promise<Answer> {
  try {
    return await answerTo(asked)
  } catch (error) {
    // A class does not survive the way between processes; its code and parameters do.
    if (error instanceof ExpectedError) return { ok: false, code: error.code, params: { ...error.params } }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error)
    return { ok: false, code: 'UNEXPECTED', params: { stack } }
  }
}

async function answerTo(asked: Question): Promise<Answer> {
  if (asked.as === 'table') {
    const { text, table, columns, year } = asked
    return { ok: true, tasks: withDetails(text, tasksOfTable(text, table, columns, year)) }
  }
  const { name, bytes } = asked
  if (asked.as === 'rows') return { ok: true, rows: await readRows(name, bytes) }
  const source = await readDocument({ name, bytes })
  if (asked.as === 'words') return { ok: true, words: source.text }
  return { ok: true, text: source.text, extraction: extract(source, asked.tableColumns) }
}
