import { paths } from '../../paths.ts'

export const SHELF_ID = 'shelf'

/** Where a link leads to all that is kept on the device. */
export const toShelf = { pathname: paths.privacy(), hash: `#${SHELF_ID}` }
