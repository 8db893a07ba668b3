import { deviceList, type KeptArticle } from './deviceList.ts'

/** The articles that the reader saved on this device. */
export const savedArticles = deviceList<KeptArticle>('dateline.saved')
