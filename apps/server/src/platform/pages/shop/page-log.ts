import type { ReadyAnswer } from '../../ready-answer.ts'

/** A question that a page has asked, and how to ask it again. */
export interface LoggedQuestion {
  readonly answer: ReadyAnswer
  readonly again: () => unknown
}

/**
 * Notes all that a page depends on while it is drawn. One that has asked only what everybody may
 * ask, and got ready answers, is right for as long as these are: it may be kept for others.
 */
export class PageLog {
  readonly questions: LoggedQuestion[] = []
  #isForAll = true

  /** Whether everything that the page depends on is known and the same for everybody. */
  get isForAll(): boolean {
    return this.#isForAll
  }

  note(question: LoggedQuestion): void {
    this.questions.push(question)
  }

  /** The page depends on something else: the time, the reader, an answer that is made anew. */
  spoil(): void {
    this.#isForAll = false
  }
}
