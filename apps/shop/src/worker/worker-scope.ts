/** The few parts of a service worker's world that ours uses; the page's types know none of them. */
export interface WorkerScope {
  addEventListener(type: 'install' | 'activate', then: (event: LivingEvent) => void): void
  addEventListener(type: 'fetch', then: (event: FetchingEvent) => void): void
  skipWaiting(): Promise<void>
  readonly clients: {
    claim(): Promise<void>
    matchAll(options: { type: 'window' }): Promise<readonly { readonly url: string }[]>
  }
  readonly location: { readonly origin: string }
}

export interface LivingEvent {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchingEvent extends LivingEvent {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
