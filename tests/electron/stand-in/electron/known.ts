import { EventEmitter } from 'node:events'

/**
 * Makes everything throw that the stand-in does not implement, so that a use of an Electron API nobody has
 * thought about fails a test instead of passing as `undefined`.
 */
export function known<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, property, receiver): unknown {
      if (property in object) return Reflect.get(object, property, receiver)
      // Looked up by the language itself: awaiting, printing, converting.
      if (typeof property === 'symbol' || property === 'then' || property === 'toJSON') return undefined
      throw unknownApi(`${name}.${property}`)
    },
    set(_object, property) {
      throw unknownApi(`${name}.${String(property)} =`)
    },
  })
}

/** Refuses options that the stand-in would silently ignore. */
export function checkKeys(name: string, options: object, allowed: readonly string[]): void {
  for (const key of Object.keys(options)) {
    if (!allowed.includes(key)) throw unknownApi(`${name} option ${key}`)
  }
}

/** The event methods of an Electron object, for the events that the stand-in emits. */
export function knownEvents(name: string, events: readonly string[]) {
  const emitter = new EventEmitter()
  const check = (event: string) => {
    if (!events.includes(event)) throw unknownApi(`${name} event ${event}`)
  }
  return {
    emit: (event: string, ...args: unknown[]): boolean => emitter.emit(event, ...args),
    listenerCount: (event: string): number => emitter.listenerCount(event),
    methods: {
      on(event: string, listener: (...args: unknown[]) => void): void {
        check(event)
        emitter.on(event, listener)
      },
      once(event: string, listener: (...args: unknown[]) => void): void {
        check(event)
        emitter.once(event, listener)
      },
      off(event: string, listener: (...args: unknown[]) => void): void {
        check(event)
        emitter.off(event, listener)
      },
    },
  }
}

/** An event whose default can be prevented. */
export function cancellable<Details extends object>(details: Details) {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return event
}

export function unknownApi(what: string): Error {
  return new Error(`The stand-in for Electron does not know ${what}.`)
}
