/** Work under way, shown while it lasts. */
export type Step = {
  /** Says how far it is: `3 of 12`. */
  note(text: string): void
  done(text: string): void
}

/** Where progress and results go: progress on standard error, results on standard output. */
export type Terminal = {
  /** Begins a step: a spinner on a terminal, one line when done elsewhere. */
  step(name: string): Step
  /** A line of the result. */
  print(text: string): void
  /** A line beside the result: a warning, a hint. */
  say(text: string): void
  /** Ends a spinner that is left because of an error. */
  rest(): void
}

const frames = ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏']
const frameMs = 80
// A pipe sees that a long step still lives, without a flood of lines.
const quietMs = 5_000

/** The terminal (or pipe) of this process. */
export function openTerminal(): Terminal {
  const tty = process.stderr.isTTY && process.env['TERM'] !== 'dumb'
  let current: { stop(): void } | undefined
  const say = (text: string): void => void process.stderr.write(`${text}\n`)
  return {
    step(name) {
      current?.stop()
      const step = tty ? spin(name) : plain(name, say)
      current = step
      return step
    },
    print: (text) => void process.stdout.write(`${text}\n`),
    say,
    rest: () => current?.stop(),
  }
}

const pad = (name: string): string => `${name.padEnd(11)} `

function elapsed(began: number): string {
  const seconds = (performance.now() - began) / 1000
  return seconds < 0.1 ? '' : ` (${seconds.toFixed(1)} s)`
}

function spin(name: string): Step & { stop(): void } {
  const began = performance.now()
  let text = ''
  let frame = 0
  // A line that wraps would not be wiped by the next one.
  const room = Math.max(10, (process.stderr.columns || 80) - 20)
  const draw = (): void => {
    const sign = frames[frame++ % frames.length] ?? ''
    process.stderr.write(`\r\x1b[2K  ${sign} ${pad(name)}${text.slice(0, room)}`)
  }
  const timer = setInterval(draw, frameMs)
  timer.unref()
  draw()
  const stop = (): void => {
    clearInterval(timer)
    process.stderr.write('\r\x1b[2K')
  }
  return {
    note: (next) => void (text = next),
    done(end) {
      stop()
      process.stderr.write(`  \x1b[32m✓\x1b[0m ${pad(name)}${end}${elapsed(began)}\n`)
    },
    stop,
  }
}

function plain(name: string, say: (text: string) => void): Step & { stop(): void } {
  const began = performance.now()
  let text = 'still working'
  const timer = setInterval(() => say(`  … ${pad(name)}${text}`), quietMs)
  timer.unref()
  const stop = (): void => clearInterval(timer)
  return {
    note: (next) => void (text = next),
    done(end) {
      stop()
      say(`  ✓ ${pad(name)}${end}${elapsed(began)}`)
    },
    stop,
  }
}
