import { ReadyAnswer } from './ready-answer.ts'

const made = new WeakMap<object, Map<string, ReadyAnswer>>()
const mostPerOwner = 500

/**
 * A ready answer that is right as long as the value it is made from is the one in memory, such as
 * a snapshot: made once for each question.
 */
export function readyFrom<A>(from: object, question: string, make: () => A): ReadyAnswer<A> {
  const answers = made.get(from) ?? new Map<string, ReadyAnswer>()
  made.set(from, answers)
  const known = answers.get(question)
  if (known !== undefined) return known as ReadyAnswer<A>
  const ready = ReadyAnswer.of(make())
  if (answers.size < mostPerOwner) answers.set(question, ready)
  return ready
}
