/** The store cannot be opened at all; nothing in it was changed. The message is one line for whoever starts the server. */
export class StoreUnusable extends Error {
  override readonly name: string = 'StoreUnusable'
}

/** The file was written by a later version of Dateline. */
export class StoreTooNew extends StoreUnusable {
  override readonly name = 'StoreTooNew'
}
