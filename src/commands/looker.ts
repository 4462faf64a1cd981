import { parentPort, workerData } from 'node:worker_threads'
import { openProject } from '../io/project.js'
import { loadWords, presented } from '../locales/words.js'
import { CODES } from './context.js'
import { type Look, looked } from './looking.js'

/** The worker beside the screen: answers each look with its number. */
const { folder, language, bidi } = workerData
const project = openProject(folder, CODES)
const words = loadWords(language).then(words => presented(words, bidi))

parentPort?.on('message', async ({ number, look }: { number: number; look: Look }) => {
  parentPort?.postMessage({ number, answer: await looked(await project, await words, look) })
})
