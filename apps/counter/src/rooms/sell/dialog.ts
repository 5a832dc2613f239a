/** What lies open beside the sale. */
export type Dialog = 'customer' | 'code' | 'hold' | 'held' | 'camera'
