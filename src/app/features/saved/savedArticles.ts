import { deviceList, type KeptArticle } from './deviceList.ts'

/** The articles that the reader saved on this device: all of them, for as long as there is room. */
export const savedArticles = deviceList<KeptArticle>('dateline.saved')
