/** For `useSyncExternalStore`: a fact that a render on a server does not know, and that stays the same in the browser. */
export const neverChanges = () => () => {}
