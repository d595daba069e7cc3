import { answerQuestions } from './answer-question.ts'
import { endInTime } from './end-in-time.ts'

/*
 * The reading process as a fork of Node: one document, then it is ended from outside. Its one argument is how long it
 * may live at all, in milliseconds.
 */

const lifetime = Number(process.argv[2])
if (Number.isFinite(lifetime)) endInTime(lifetime)
process.once('disconnect', () => process.exit())

answerQuestions({
  post: (message) => process.send?.(message),
  listen: (heard) => void process.on('message', heard),
})
