import { z } from 'zod'

/** One call across the process border: its name, what goes in and what comes out. */
export interface Procedure<Input, Output> {
  name: string
  input: z.ZodType<Input>
  output: z.ZodType<Output>
}

export function procedure<Input, Output>(
  name: string,
  input: z.ZodType<Input>,
  output: z.ZodType<Output>,
): Procedure<Input, Output> {
  return { name, input, output }
}

/** A procedure with what answers it. */
export interface Answer {
  name: string
  run(input: unknown): Promise<unknown>
}

export function answer<Input, Output>(
  { name, input, output }: Procedure<Input, Output>,
  work: (input: Input) => Output | Promise<Output>,
): Answer {
  return { name, run: async (raw) => output.parse(await work(input.parse(raw))) }
}

export interface Link {
  call<Input, Output>(asked: Procedure<Input, Output>, input: Input): Promise<Output>
  /** Ends all waiting calls with this error. */
  cut(reason: Error): void
}

const message = z.union([
  z.object({ ask: z.string(), id: z.int(), input: z.unknown() }),
  z.object({ answerTo: z.int(), value: z.unknown() }),
  z.object({ answerTo: z.int(), error: z.string() }),
])
type Message = z.output<typeof message>

/** Calls in both directions over a message channel; `send` is false when the other side is gone. */
export function createLink(
  port: { send(message: Message): boolean; listen(listener: (raw: unknown) => void): void },
  answers: readonly Answer[],
): Link {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  let last = 0
  port.listen((raw) => {
    const heard = message.parse(raw)
    if ('ask' in heard) {
      void answerCall(answers, heard.ask, heard.input).then((said) =>
        port.send({ answerTo: heard.id, ...said }),
      )
      return
    }
    const caller = waiting.get(heard.answerTo)
    waiting.delete(heard.answerTo)
    if ('error' in heard) caller?.reject(new Error(heard.error))
    else caller?.resolve(heard.value)
  })
  return {
    async call(asked, input) {
      last += 1
      const settled = Promise.withResolvers<unknown>()
      waiting.set(last, settled)
      if (!port.send({ ask: asked.name, id: last, input })) throw new Error('The app has ended.')
      return asked.output.parse(await settled.promise)
    },
    cut(reason) {
      for (const caller of waiting.values()) caller.reject(reason)
      waiting.clear()
    },
  }
}

async function answerCall(
  answers: readonly Answer[],
  name: string,
  input: unknown,
): Promise<{ value: unknown } | { error: string }> {
  try {
    const found = answers.find((candidate) => candidate.name === name)
    if (found === undefined) return { error: `Nothing answers ${name}.` }
    return { value: await found.run(input) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
