import { answerQuestions } from '../../intake/answer-question.ts'

/** The reading process as a utility process of Electron. */
const { parentPort } = process
answerQuestions({
  post: (message) => parentPort.postMessage(message),
  listen: (heard) => void parentPort.on('message', ({ data }) => heard(data)),
})
