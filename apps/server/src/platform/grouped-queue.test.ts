import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GroupedQueue } from './grouped-queue.ts'

interface Job {
  readonly name: string
  readonly rows: readonly string[]
}

/** A queue whose batches end when the test says so. */
function slowQueue(batches = 2) {
  const started: string[][] = []
  const ends: (() => void)[] = []
  const queue = new GroupedQueue<Job, string>({
    run: (jobs) => {
      started.push(jobs.map(({ name }) => name))
      const { promise, resolve } = Promise.withResolvers<string[]>()
      ends.push(() => resolve(jobs.map(({ name }) => `${name} done`)))
      return promise
    },
    keys: ({ rows }) => rows,
    alone: ({ name }) => name,
    batches,
    most: 3,
  })
  const turn = () => new Promise((resolve) => setImmediate(resolve))
  const add = (name: string, ...rows: string[]) => queue.add({ name, rows })
  return { started, ends, add, turn }
}

test('what comes while a batch runs goes together in the next one', async () => {
  const { started, ends, add, turn } = slowQueue()
  const first = add('a', 'x')
  await turn()
  const rest = [add('b', 'x'), add('c', 'x')]
  await turn()
  assert.deepEqual(started, [['a']])
  ends[0]?.()
  assert.equal(await first, 'a done')
  await turn()
  await turn()
  assert.deepEqual(started, [['a'], ['b', 'c']])
  ends[1]?.()
  assert.deepEqual(await Promise.all(rest), ['b done', 'c done'])
})

test('what wants other rows goes beside it, and nobody passes one who waits for the same', async () => {
  const { started, add, turn } = slowQueue()
  void add('a', 'x')
  await turn()
  void add('b', 'x', 'y')
  void add('c', 'y')
  void add('d', 'z')
  await turn()
  assert.deepEqual(started, [['a'], ['d']])
})

test('a batch has a most, and two of one name never share one', async () => {
  const { started, add, turn } = slowQueue(1)
  for (const name of ['a', 'a', 'b', 'c', 'd']) void add(name)
  await turn()
  assert.deepEqual(started, [['a', 'b', 'c']])
})

test('a fault of one item is its own; any other is of all', async () => {
  const queue = new GroupedQueue<number, number>({
    run: (numbers) => {
      if (numbers.includes(13)) throw Object.assign(new Error('thirteen'), { code: '23514' })
      if (numbers.includes(0)) throw new Error('the database is gone')
      return Promise.resolve(numbers.map((n) => n * 2))
    },
    keys: () => [],
    alone: String,
    batches: 1,
    most: 9,
  })
  const some = await Promise.allSettled([queue.add(1), queue.add(13), queue.add(2)])
  assert.deepEqual(
    some.map((one) => (one.status === 'fulfilled' ? one.value : 'failed')),
    [2, 'failed', 4],
  )
  const none = await Promise.allSettled([queue.add(1), queue.add(0)])
  assert.ok(none.every(({ status }) => status === 'rejected'))
})
